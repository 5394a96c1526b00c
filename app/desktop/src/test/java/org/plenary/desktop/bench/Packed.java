package org.plenary.desktop.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The class path of this process in jars alone, as an installed program has it: only of jars does
/// the JDK keep classes ready for the next start (JEP 483).
final class Packed {
    private Packed() {}

    /// The class path, with the jars of this module in the place of its folders.
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(each -> Files.isDirectory(each) ? jar(each) : each)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes) {
        boolean tests = classes.getFileName().toString().equals("test-classes");
        try (Stream<Path> beside = Files.list(classes.resolveSibling("."))) {
            return beside.filter(each -> each.toString().endsWith(".jar"))
                    .filter(each -> each.toString().endsWith("-tests.jar") == tests)
                    .findFirst()
                    .map(each -> each.toAbsolutePath().normalize())
                    .orElseThrow(() -> new IllegalStateException("no jar of " + classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a first run is told, so that it leaves its classes behind when it ends.
    static List<String> leaving(Path cache) {
        return List.of("-XX:AOTCacheOutput=" + cache);
    }

    /// What the next ones are told, so that they take them up.
    static List<String> taking(Path cache) {
        return List.of("-XX:AOTCache=" + cache);
    }
}
