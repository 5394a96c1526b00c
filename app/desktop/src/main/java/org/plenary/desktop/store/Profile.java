package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Where everything of one profile lies: one folder for each person on a laptop, which only its
/// owner may look into.
///
/// @param root the profile's folder
/// @param outside a folder that backups of the laptop leave out: the second copy of the store's id
///   lies there (RELIABILITY R12)
public record Profile(Path root, Path outside) {
    private static final String CACHE_TAG =
            """
            Signature: 8a477f597d28d172789f06886806bc55
            # What lies here must not be backed up: it tells whether the rest was restored.
            """;

    /// The profile in a folder, which is made when it is not there.
    public static Profile in(Path root, Path outside) throws IOException {
        Profile profile = new Profile(root, outside);
        for (Path folder : new Path[] {root, outside, profile.attachments(), profile.backups()}) {
            Files.createDirectories(folder);
            onlyForItsOwner(folder, "rwx------");
        }
        Path tag = outside.resolve("CACHEDIR.TAG");
        if (Files.notExists(tag)) {
            Files.write(tag, CACHE_TAG.getBytes(US_ASCII));
        }
        return profile;
    }

    Path own() {
        return root.resolve("own.db");
    }

    Path log() {
        return root.resolve("log.db");
    }

    Path sealKey() {
        return root.resolve("seal.key");
    }

    Path attachments() {
        return root.resolve("attachments");
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path ballast() {
        return root.resolve("ballast");
    }

    Path lock() {
        return root.resolve("window.lock");
    }

    Path knocker() {
        return root.resolve("window.socket");
    }

    Path storeId() {
        return outside.resolve("store.id");
    }

    /// Where proof that a server showed two records is kept, to be handed to others.
    public Path forkEvidence() {
        return root.resolve("fork-evidence.plenary");
    }

    static void onlyForItsOwner(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
