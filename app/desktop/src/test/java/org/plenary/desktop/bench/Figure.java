package org.plenary.desktop.bench;

/// One line of the table.
///
/// @param met whether the target was reached
record Figure(String name, String target, String measured, boolean met) {
    String line() {
        return "%-58s %-22s %-34s %s".formatted(name, target, measured, met ? "met" : "MISSED");
    }
}
