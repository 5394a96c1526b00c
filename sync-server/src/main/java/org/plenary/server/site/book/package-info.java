/// An edition of the record as pages need it: words, people, dates, shares and rules in sentences.
///
/// Deliberately not here: any page. Start with `Book`.
package org.plenary.server.site.book;
