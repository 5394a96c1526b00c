/// This laptop, put together by hand: what it keeps (`store`), how it gets in step (`sync`), and
/// the chamber that screens work through.
///
/// Not here: how anything is kept, fetched or checked. Start at [Laptop].
package org.plenary.desktop.laptop;
