package org.plenary.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
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

    static void send(ServerRequest request, ServerResponse response, ServedFile file, String tag)
            throws IOException {
        response.header("ETag", tag);
        response.header("Accept-Ranges", "bytes");
        if (header(request, "If-None-Match").filter(tag::equals).isPresent()) {
            response.status(304).send();
            return;
        }
        Part part = new Part(0, file.size());
        Optional<String> range = range(request, tag);
        if (range.isPresent()) {
            part = part(range.get(), file.size());
            response.status(206);
            response.header(
                    "Content-Range",
                    "bytes "
                            + part.from()
                            + "-"
                            + (part.from() + part.length() - 1)
                            + "/"
                            + file.size());
        }
        response.contentLength(part.length());
        if (request.prologue().method().equals(Method.HEAD)) {
            response.send();
            return;
        }
        try (OutputStream out = response.outputStream()) {
            file.copy(part.from(), part.length(), out);
        }
    }

    /// The range that is asked for; a range of another version of the file is none, and neither are
    /// several at once.
    private static Optional<String> range(ServerRequest request, String tag) {
        boolean same = header(request, "If-Range").map(tag::equals).orElse(true);
        return same
                ? header(request, "Range").filter(value -> RANGE.matcher(value).matches())
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

    private static Optional<String> header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name));
    }
}
