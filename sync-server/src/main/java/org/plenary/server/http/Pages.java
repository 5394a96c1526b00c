package org.plenary.server.http;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.server.store.PublishedFolder;
import org.plenary.server.store.ServedFile;

/// The published folder as it lies on the disk: the trail's files and the pages.
final class Pages implements Routes.Answering {
    /// Nothing is decoded: whatever is published has a plain name, so an address with anything else
    /// in it is nobody's.
    private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/?)*");

    private static final Pattern NEVER_CHANGES =
            Pattern.compile("trail/[^/]+/(?:tile/.*|attachment/.*)");

    private static final int LONGEST = 512;

    private final PublishedFolder published;

    Pages(PublishedFolder published) {
        this.published = published;
    }

    @Override
    public void answer(Call call) throws IOException {
        String address = call.path();
        if (address.length() > LONGEST
                || address.contains("//")
                || !PLAIN.matcher(address).matches()) {
            throw Problem.notHere();
        }
        String path = address.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        } else if (published.isFolder(path) && published.open(path + "/index.html").isPresent()) {
            throw new Problem(308, "This page has moved.", Map.of("Location", address + "/"));
        }
        Optional<ServedFile> file = published.open(path);
        if (file.isEmpty()) {
            throw Problem.notHere();
        }
        try (ServedFile open = file.get()) {
            call.with("Content-Type", type(path));
            call.with(
                    "Cache-Control",
                    NEVER_CHANGES.matcher(path).matches()
                            ? "public, max-age=31536000, immutable"
                            : "no-cache");
            if (path.startsWith("trail/")) {
                call.with("Access-Control-Allow-Origin", "*");
            }
            Outgoing.send(call, open, open.tag());
        }
    }

    private static String type(String path) {
        if (path.startsWith("trail/")) {
            return path.endsWith("/checkpoint")
                    ? "text/plain; charset=utf-8"
                    : "application/octet-stream";
        }
        return TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("xml", "application/atom+xml; charset=utf-8"),
                    Map.entry("atom", "application/atom+xml; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("woff2", "font/woff2"));
}
