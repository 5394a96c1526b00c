package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The text of PDF files, for searching. A PDF comes from somebody else, so it is read by [PdfText]
/// in a process that has little memory, little time and nothing to write to but one file; where no
/// such process can be had, there is no text.
public final class PdfReader {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEMORY_MB = 192;
    private static final int LONGEST = 4 << 20;

    private final Duration patience;
    private final int memory;

    /// A reader as a running program uses it.
    public PdfReader() {
        this(PATIENCE, MEMORY_MB);
    }

    PdfReader(Duration patience, int memory) {
        this.patience = patience;
        this.memory = memory;
    }

    /// The text; empty when it could not be read in the time and the memory that there are.
    public Optional<String> text(Path pdf) throws IOException {
        Path text = Files.createTempFile("plenary-pdf", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command(pdf))
                            .redirectOutput(text.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                return ended(process) ? Optional.of(read(text)) : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException noSuchProgramHere) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private boolean ended(Process process) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> command(Path pdf) {
        String temporary = System.getProperty("java.io.tmpdir", "");
        return List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + temporary,
                "-cp",
                System.getProperty("java.class.path", ""),
                PdfText.class.getName(),
                pdf.toString());
    }

    private static String read(Path text) throws IOException {
        try (InputStream in = Files.newInputStream(text)) {
            return new String(in.readNBytes(LONGEST), UTF_8);
        }
    }
}
