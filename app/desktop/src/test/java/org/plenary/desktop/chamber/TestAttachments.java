package org.plenary.desktop.chamber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;

/// Files by their hash, wherever they lie; their kind is told by their name.
final class TestAttachments implements Attachments {
    private final Map<Hash, Path> files = new HashMap<>();

    void put(Hash sha256, Path file) {
        files.put(sha256, file);
    }

    @Override
    public Optional<Path> file(Hash sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    @Override
    public long arrived(Hash sha256) {
        return 0;
    }

    @Override
    public Attachment take(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Media media =
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "png" -> Media.PNG;
                    case "jpg", "jpeg" -> Media.JPEG;
                    case "pdf" -> Media.PDF;
                    default -> throw new IOException("Only PNG, JPEG and PDF files belong here.");
                };
        return put(bytes, file, media);
    }

    @Override
    public Attachment take(String text) throws IOException {
        Path file = Files.createTempFile("attachment", ".txt");
        Files.writeString(file, text);
        return put(Files.readAllBytes(file), file, Media.TEXT);
    }

    private Attachment put(byte[] bytes, Path file, Media media) {
        Hash sha256 = Hash.sha256(bytes);
        files.put(sha256, file);
        return new Attachment(sha256, bytes.length, media);
    }
}
