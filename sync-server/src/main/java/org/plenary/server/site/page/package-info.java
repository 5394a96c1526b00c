/// The chapters of the site, in the order of a citizen's questions: what was asked, who sits there,
/// what they heard, what they think and how it changed, what they recommend and why, how they
/// voted, what was answered, and how to check all of it.
///
/// Deliberately not here: adding anything up. Every number is the projection's.
package org.plenary.server.site.page;
