package org.plenary.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The published folder on a disk. Any web server can carry it as it is.
public final class PublishedFolder implements Published {
    /// What stray copies are named after; nothing of this name is ever served.
    static final String STRAY = ".new-";

    private final Path root;
    private final Set<Path> unsettled = new LinkedHashSet<>();

    PublishedFolder(Path root) {
        this.root = root;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(at(path)));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    /// A file for serving. A path that leaves the folder, or that names a stray copy, is no file.
    public Optional<ServedFile> open(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        boolean inside = file.startsWith(root) && !file.equals(root) && !isStray(file);
        return inside ? ServedFile.open(file) : Optional.empty();
    }

    /// Whether there is a folder at a path.
    public boolean isFolder(String path) {
        Path folder = root.resolve(path).normalize();
        return folder.startsWith(root) && Files.isDirectory(folder);
    }

    /// Publishes a file that is whole elsewhere, without a second copy of its bytes where the disk
    /// can do that.
    public synchronized void link(String path, Path whole) throws IOException {
        Path file = at(path);
        Path folder = parent(file);
        make(folder);
        Path beside = folder.resolve(STRAY + file.getFileName());
        Files.deleteIfExists(beside);
        try {
            Files.createLink(beside, whole);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(whole, beside);
        }
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.settle(folder);
    }

    @Override
    public synchronized void put(String path, byte[] bytes) throws IOException {
        Path file = at(path);
        Path folder = parent(file);
        make(folder);
        Durable.write(folder.resolve(STRAY + file.getFileName()), file, bytes);
        unsettled.add(folder);
    }

    @Override
    public synchronized void settle() throws IOException {
        for (Path folder : unsettled) {
            Durable.settle(folder);
        }
        unsettled.clear();
    }

    @Override
    public synchronized void remove(String path) throws IOException {
        Path gone = at(path);
        if (Files.isDirectory(gone)) {
            try (Stream<Path> strays = Files.list(gone)) {
                for (Path stray : strays.filter(PublishedFolder::isStray).toList()) {
                    Files.deleteIfExists(stray);
                }
            }
        }
        Files.deleteIfExists(gone);
    }

    private static boolean isStray(Path file) {
        return String.valueOf(file.getFileName()).startsWith(STRAY);
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        Path inside = folder.isEmpty() ? root : at(folder);
        if (!Files.isDirectory(inside)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .forEach(names::add);
            return names;
        }
    }

    @Override
    public Set<String> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        Set<String> paths = new TreeSet<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            paths.add(root.relativize(file).toString().replace('\\', '/'));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    // What was renamed or removed meanwhile is not there, and that is no failure.
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failed)
                            throws IOException {
                        if (failed instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failed;
                    }
                });
        return paths;
    }

    /// A new folder's own name must reach the disk too, and so must its parents'.
    private void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = parent(folder);
        make(above);
        Files.createDirectories(folder);
        unsettled.add(above);
    }

    private Path at(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (path.isEmpty() || !file.startsWith(root) || file.equals(root)) {
            throw new IOException("no path in the published folder: " + path);
        }
        return file;
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException("a file without a folder: " + file);
        }
        return parent;
    }

    /// Files that reach the disk, or say that they did not.
    static final class Durable {
        private Durable() {}

        static void write(Path beside, Path file, byte[] bytes) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }

        /// Windows keeps no folder open and settles names by itself.
        static void settle(Path folder) throws IOException {
            if (java.io.File.separatorChar == '\\') {
                return;
            }
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
