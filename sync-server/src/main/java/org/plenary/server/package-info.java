/// The operator's program: one server for one assembly.
///
/// Not here: any rule of the assembly, any administrator's command, and any way to found, change or
/// remove anything in a record. Start with `Server`, which wires everything on one page.
@org.jspecify.annotations.NullMarked
package org.plenary.server;
