package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.plenary.sortition.file.Fault.NotText;

/// Bytes that somebody's spreadsheet wrote, as text.
///
/// @param text without its byte order mark
/// @param marked whether it began with one, which Excel writes and wants
record Text(String text, boolean marked) {
    /// The most bytes of a file: a million volunteers with 500 each.
    static final int MOST_BYTES = 500_000_000;

    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /// Why these bytes are not text in UTF-8, if they are not.
    static Optional<Fault> fault(byte[] bytes) {
        Optional<NotText.Kind> kind = kind(bytes);
        return kind.isPresent()
                ? Optional.of(new NotText(kind.get(), 0))
                : encoding(bytes).or(() -> nul(bytes));
    }

    /// The text of bytes without a fault.
    static Text of(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        boolean marked = text.charAt(0) == MARK;
        return new Text(marked ? text.substring(1) : text, marked);
    }

    private static Optional<NotText.Kind> kind(byte[] bytes) {
        if (bytes.length == 0 || (bytes.length == 3 && begins(bytes, 0xEF, 0xBB, 0xBF))) {
            return Optional.of(NotText.Kind.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(NotText.Kind.TOO_LARGE);
        }
        // Zip (.xlsx, .ods) and OLE (.xls).
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(NotText.Kind.WORKBOOK);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(NotText.Kind.UTF_16);
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Fault> encoding(byte[] bytes) {
        // Decoding that replaces what is wrong is much faster than decoding that tells of it.
        if (new String(bytes, UTF_8).indexOf(REPLACEMENT) < 0) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            var _ = UTF_8.newDecoder().decode(in);
            return Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(new NotText(NotText.Kind.NOT_UTF_8, line(bytes, in.position())));
        }
    }

    private static Optional<Fault> nul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of(new NotText(NotText.Kind.NUL, line(bytes, i)));
            }
        }
        return Optional.empty();
    }

    private static long line(byte[] bytes, int place) {
        long line = 1;
        for (int i = 0; i < place; i++) {
            boolean end = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            line += end ? 1 : 0;
        }
        return line;
    }
}
