package org.plenary.desktop.laptop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the tests that runs in a JVM of its own, with the headless JavaFX of this one.
final class Alone {
    private Alone() {}

    /// The command that starts it.
    static List<String> command(Class<?> program, String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /// In the program: a failure on this thread is said and ends it. JavaFX's own thread would keep
    /// it alive for ever.
    static void endsWithItsFirstFailure() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> {
                    failure.printStackTrace();
                    Runtime.getRuntime().halt(1);
                });
    }
}
