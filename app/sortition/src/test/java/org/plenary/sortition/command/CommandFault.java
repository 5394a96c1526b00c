package org.plenary.sortition.command;

/// A fault for the architecture test to find.
public final class CommandFault {
    void say() {
        System.out.println("something");
    }
}
