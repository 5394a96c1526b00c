/// The public pages: pressed from an edition of the record, and readable with nothing but a
/// browser.
///
/// Deliberately not here: scripts, requests to anywhere else, and any number that the projection
/// does not hold. Start with `Site`.
package org.plenary.server.site;
