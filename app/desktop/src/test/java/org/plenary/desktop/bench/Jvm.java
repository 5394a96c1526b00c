package org.plenary.desktop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A new process with the JDK that runs this one.
final class Jvm {
    private final List<String> command = new ArrayList<>();
    private final Process process;
    private final long began;
    private final BufferedReader said;

    private Jvm(List<String> arguments) throws IOException {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        began = System.nanoTime();
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /// Starts `java` with these arguments.
    static Jvm start(List<String> arguments) throws IOException {
        return new Jvm(arguments);
    }

    /// A main class of this class path, with these flags before it.
    static Jvm start(List<String> flags, Class<?> main, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of("-cp", Packed.classPath(), main.getName()));
        all.addAll(List.of(arguments));
        return new Jvm(all);
    }

    /// Waits until it says this line; the time since it was started.
    Duration until(String line) throws IOException {
        for (String now = said.readLine(); now != null; now = said.readLine()) {
            if (now.equals(line)) {
                return Duration.ofNanos(System.nanoTime() - began);
            }
        }
        throw new IOException(command.getLast() + " ended before it said " + line);
    }

    /// Hands over every line that it says until its end.
    void read(Consumer<String> lines) throws IOException {
        for (String now = said.readLine(); now != null; now = said.readLine()) {
            lines.accept(now);
        }
    }

    /// Mebibytes in memory now; nothing where the system does not tell.
    double resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return Double.NaN;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        return Double.NaN;
    }

    /// Ends it as its user would; its exit code.
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    /// The time since it was started.
    Duration since() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// What it used of the cores, if the system still tells.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
