package org.plenary.server.http;

import java.util.Map;

/// An answer that is no success: a status, a sentence for a person, and headers for a program.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    Problem(int status, String sentence) {
        this(status, sentence, Map.of());
    }

    Problem(int status, String sentence, Map<String, String> headers) {
        super(sentence, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }

    static Problem notHere() {
        return new Problem(404, "There is nothing at this address.");
    }
}
