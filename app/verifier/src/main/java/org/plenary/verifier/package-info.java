/// The public's checker: reads a published trail and computes everything anew that was derived from
/// it.
///
/// Deliberately not here: any rule of its own. What counts, and what it adds up to, is
/// `org.plenary.core`, the same code that the server and the laptops run. Start with `TrailCheck`.
package org.plenary.verifier;
