/// The public pages: pressed from an edition of the record, and readable with nothing but a
/// browser.
///
/// Deliberately not here: requests to anywhere else, any number that the projection does not hold,
/// and any script but the one with which a browser checks a proof of fit (the resources in `fit`,
/// with the names of `org.plenary.core.fit`); every page is whole without it. Start with `Site`.
package org.plenary.server.site;
