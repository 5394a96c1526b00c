package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody with a folder of saved tables who makes a lottery again, in a program of its own, with
/// the words that the desktop says.
final class Auditor {
    private static final String PROGRAM = "java -jar plenary-draw.jar ";

    private final Path folder;
    private final String command;

    Auditor(Path folder, String command) {
        assertThat(command).startsWith(PROGRAM);
        this.folder = folder;
        this.command = command;
    }

    void lottery(Path published) throws IOException {
        Files.copy(published, folder.resolve("lottery.txt"));
    }

    /// What the command prints, if it finds that all is the same.
    String says() throws Exception {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.plenary.sortition.command.Draw"));
        words.addAll(List.of(command.substring(PROGRAM.length()).split(" ", -1)));
        Process audit =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(audit.getInputStream().readAllBytes(), UTF_8);
        assertThat(audit.waitFor()).as(said).isZero();
        return said;
    }
}
