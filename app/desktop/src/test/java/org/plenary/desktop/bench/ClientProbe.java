package org.plenary.desktop.bench;

import org.plenary.desktop.shell.Main;

/// The desktop as a person starts it, in a process of its own, watched until Today is shown.
final class ClientProbe {
    private ClientProbe() {}

    /// Starts the program on the profile that `-Dplenary.data` names.
    public static void main(String[] args) {
        Shown.report(text -> text.startsWith("Good ") && text.contains(", Seat "));
        Main.main(args);
    }
}
