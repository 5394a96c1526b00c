package org.plenary.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.server.store.ServedFile;

/// Sends a file, or the part of it that was asked for, or word that the caller has it already.
final class Outgoing {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,12})-([0-9]{0,12})");

    private Outgoing() {}

    private record Part(long from, long length) {}

    static void send(Call call, ServedFile file, String tag) throws IOException {
        call.with("ETag", tag).with("Accept-Ranges", "bytes");
        if (call.header("If-None-Match").filter(tag::equals).isPresent()) {
            call.answer(304);
            return;
        }
        Optional<String> range = range(call, tag);
        if (range.isEmpty()) {
            send(call, 200, file, new Part(0, file.size()));
            return;
        }
        Part part = part(range.get(), file.size());
        long last = part.from() + part.length() - 1;
        call.with("Content-Range", "bytes " + part.from() + "-" + last + "/" + file.size());
        send(call, 206, file, part);
    }

    private static void send(Call call, int status, ServedFile file, Part part) throws IOException {
        if (part.length() == 0) {
            call.answer(status);
            return;
        }
        try (OutputStream out = call.begin(status, part.length())) {
            file.copy(part.from(), part.length(), out);
        }
    }

    /// The range that is asked for; a range of another version of the file is none, and neither are
    /// several at once.
    private static Optional<String> range(Call call, String tag) {
        boolean same = call.header("If-Range").map(tag::equals).orElse(true);
        return same
                ? call.header("Range").filter(value -> RANGE.matcher(value).matches())
                : Optional.empty();
    }

    private static Part part(String range, long size) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            throw notInside(size);
        }
        long from;
        long last = size - 1;
        if (matcher.group(1).isEmpty()) {
            from = Math.max(0, size - Long.parseLong(matcher.group(2)));
        } else {
            from = Long.parseLong(matcher.group(1));
            if (!matcher.group(2).isEmpty()) {
                last = Math.min(last, Long.parseLong(matcher.group(2)));
            }
        }
        if (from > last) {
            throw notInside(size);
        }
        return new Part(from, last - from + 1);
    }

    private static Problem notInside(long size) {
        return new Problem(
                416,
                "The file has " + size + " bytes, and none at that place.",
                Map.of("Content-Range", "bytes */" + size));
    }
}
