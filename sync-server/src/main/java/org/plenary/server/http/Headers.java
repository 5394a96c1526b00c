package org.plenary.server.http;

import java.util.Map;

/// The headers of every response. Pages may use what lies on this server and nothing else; nobody
/// may frame them; nothing is ever guessed about a file.
final class Headers {
    /// For pages: only their own files, no forms, no frames.
    private static final String PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src"
                    + " 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /// For files that somebody handed in: nothing at all may run.
    static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", PAGES,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
                    "X-Frame-Options", "DENY");

    private Headers() {}
}
