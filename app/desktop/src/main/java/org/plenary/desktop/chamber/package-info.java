/// The assembly as this laptop knows it, and what its holder can do there: the ports that screens
/// work through.
///
/// A screen reads a [Standing] and hands over events; it never learns how either travels. Not here:
/// how things are kept (`store`), how they are fetched, checked and sent (`sync`), what a screen
/// shows. Each port has an in-memory twin in the tests. Start at [Chamber].
package org.plenary.desktop.chamber;
