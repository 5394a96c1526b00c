package org.plenary.server.http;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.server.sequencer.Log;
import org.plenary.server.store.AttachmentFolder;
import org.plenary.server.store.ServedFile;

/// Files by their hash. One is taken only if an entry of the record names it, and only up to the
/// size that the entry gives; it is served only once all of it is here and its hash was checked.
final class Attachments {
    /// Bytes in one part, but for the last.
    static final int CHUNK = 65_536;

    private static final Pattern CONTENT_RANGE =
            Pattern.compile("bytes (0|[1-9][0-9]{0,9})-(0|[1-9][0-9]{0,9})/([1-9][0-9]{0,9})");

    private final Log log;
    private final AttachmentFolder folder;

    Attachments(Log log, AttachmentFolder folder) {
        this.log = log;
        this.folder = folder;
    }

    void get(Call call) throws IOException {
        Hash sha256 = call.hash();
        Attachment named = named(sha256);
        Optional<ServedFile> file = log.published(sha256);
        if (file.isEmpty()) {
            throw new Problem(
                    404, "This file has not arrived yet.", arrived(folder.arrived(sha256)));
        }
        try (ServedFile open = file.get()) {
            call.with("Content-Type", type(named));
            call.with("Content-Security-Policy", Headers.SANDBOX);
            call.with("Cache-Control", "public, max-age=31536000, immutable");
            call.with("Access-Control-Allow-Origin", "*");
            Outgoing.send(call, open, "\"" + sha256 + "\"");
        }
    }

    void put(Call call) throws IOException {
        Hash sha256 = call.hash();
        Attachment named = named(sha256);
        if (folder.whole(sha256).isPresent()) {
            call.answer(200);
            return;
        }
        Matcher range = contentRange(call);
        long from = Long.parseLong(range.group(1));
        long last = Long.parseLong(range.group(2));
        long size = Long.parseLong(range.group(3));
        if (size != named.size()) {
            throw new Problem(
                    409, "The entry names a file of " + named.size() + " bytes, not " + size + ".");
        }
        if (from % CHUNK != 0 || last != Math.min(size, from + CHUNK) - 1) {
            throw new Problem(
                    400, "A file is sent in parts of 65,536 bytes, and a shorter last one.");
        }
        byte[] bytes = call.body(CHUNK);
        if (bytes.length != last - from + 1) {
            throw new Problem(400, "This part was cut short on its way.");
        }
        long arrived = folder.arrived(sha256);
        if (from > arrived) {
            throw new Problem(
                    409, "The part before this one has not arrived yet.", arrived(arrived));
        }
        keep(sha256, from, bytes, size);
        call.with(arrived(Math.max(arrived, from + bytes.length)))
                .answer(from + bytes.length == size ? 201 : 202);
    }

    private void keep(Hash sha256, long from, byte[] bytes, long size) throws IOException {
        folder.add(sha256, from, bytes);
        if (from + bytes.length < size) {
            return;
        }
        if (!folder.finish(sha256)) {
            throw new Problem(
                    409,
                    "What arrived is not the file that the entry names, so it was thrown away."
                            + " Please send the file again from its beginning.");
        }
        log.published(sha256).ifPresent(Attachments::close);
    }

    private static void close(ServedFile file) {
        try {
            file.close();
        } catch (IOException onlyRead) {
            throw new java.io.UncheckedIOException(onlyRead);
        }
    }

    private Attachment named(Hash sha256) {
        return log.attachment(sha256)
                .orElseThrow(() ->
                        new Problem(404, "No entry of this record names a file with this hash."));
    }

    private static Matcher contentRange(Call call) {
        String value = call.header("Content-Range").orElse("");
        Matcher matcher = CONTENT_RANGE.matcher(value);
        if (!matcher.matches()) {
            throw new Problem(
                    400, "Each part says where it belongs: Content-Range: bytes FROM-LAST/SIZE.");
        }
        return matcher;
    }

    /// How much is here, so that whoever sends can go on from there.
    private static Map<String, String> arrived(long bytes) {
        long whole = bytes - bytes % CHUNK;
        return whole == 0 ? Map.of() : Map.of("Range", "bytes=0-" + (whole - 1));
    }

    private static String type(Attachment named) {
        return switch (named.media()) {
            case PDF -> "application/pdf";
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
            case TEXT -> "text/plain; charset=utf-8";
        };
    }
}
