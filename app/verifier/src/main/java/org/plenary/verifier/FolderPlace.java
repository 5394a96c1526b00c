package org.plenary.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder on this machine.
final class FolderPlace implements Place {
    private final Path folder;

    FolderPlace(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String path, int limit) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > limit) {
            throw new Unreadable("The file " + file + " is far too large to be what it should be.");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public List<String> list(String path) throws IOException {
        Path start = folder.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /// The names of the folders in a folder.
    List<String> folders(String path) throws IOException {
        Path start = folder.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(start)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Place in(String path) {
        return new FolderPlace(folder.resolve(path));
    }

    @Override
    public String name() {
        return folder.toString();
    }
}
