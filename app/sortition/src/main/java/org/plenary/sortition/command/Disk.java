package org.plenary.sortition.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.plenary.sortition.words.Words;

/// The files of a command. Nothing that is there is ever written over.
final class Disk {
    private static final long MOST_BYTES = 500_000_000;

    private Disk() {}

    static byte[] read(String name) throws Refused {
        Path file = path(name);
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused(Words.of("disk.no-file", "file", name));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(Words.of("disk.too-large", "file", name));
            }
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new Refused(
                    Words.of("disk.unreadable", "file", name, "why", String.valueOf(broken)));
        }
    }

    static String readText(String name) throws Refused {
        return new String(read(name), UTF_8);
    }

    /// Refuses if any of the files is there.
    static void checkFree(String folder, Iterable<String> names) throws Refused {
        for (String name : names) {
            if (Files.exists(path(folder).resolve(name))) {
                throw new Refused(
                        Words.of("disk.exists", "file", path(folder).resolve(name).toString()));
            }
        }
    }

    /// Writes files into a folder, which is made if it is not there.
    static void write(String folder, Map<String, byte[]> files) throws Refused {
        checkFree(folder, files.keySet());
        try {
            Files.createDirectories(path(folder));
            for (var file : files.entrySet()) {
                Files.write(
                        path(folder).resolve(file.getKey()), file.getValue(), CREATE_NEW, WRITE);
            }
        } catch (IOException broken) {
            throw new Refused(
                    Words.of("disk.unwritable", "folder", folder, "why", String.valueOf(broken)));
        }
    }

    private static Path path(String name) throws Refused {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new Refused(Words.of("disk.no-file", "file", name));
        }
    }
}
