package org.plenary.desktop.facilitate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.core.term.Media;

/// The kind of a file by what it begins with; its name proves nothing.
final class FirstBytes {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FirstBytes() {}

    static Optional<Media> media(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(PNG.length);
        }
        if (begins(first, PNG)) {
            return Optional.of(Media.PNG);
        }
        if (begins(first, JPEG)) {
            return Optional.of(Media.JPEG);
        }
        return begins(first, PDF) ? Optional.of(Media.PDF) : Optional.empty();
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length
                && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
