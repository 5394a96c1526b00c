package org.plenary.desktop.platform;

import com.gluonhq.attach.storage.StorageService;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The folder that holds everything Plenary keeps on this laptop; only its owner may look inside.
public final class DataFolder {
    /// The system property that names another folder.
    public static final String OVERRIDE = "plenary.data";

    private static final String NAME = "org.plenary";

    private DataFolder() {}

    /// The folder, made when it was not there.
    public static Path open() throws IOException {
        Path folder =
                Optional.ofNullable(System.getProperty(OVERRIDE))
                        .map(Path::of)
                        .orElseGet(DataFolder::standard);
        Files.createDirectories(folder);
        close(folder);
        return folder;
    }

    /// Under the folder Gluon's programs share, in one of our own.
    private static Path standard() {
        Logs.quieten();
        Path root =
                StorageService.create()
                        .flatMap(StorageService::getPrivateStorage)
                        .map(File::toPath)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".gluon"));
        return root.resolve(NAME);
    }

    private static void close(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
