/// The routes, on one page, and the one place where exceptions turn into responses. No cookies, no
/// sessions, no forms; the `Host` header is never looked at; nobody's address or name is logged.
///
/// Not here: anything that decides. Start with `Routes`.
@org.jspecify.annotations.NullMarked
package org.plenary.server.http;
