package org.plenary.server.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;

/// One request and its response. The path is never decoded and the `Host` header is never read.
final class Call {
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;

    private final HttpExchange exchange;
    private boolean answered;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /// The path as it was sent.
    String path() {
        return Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
    }

    /// What stands after the last slash, as a hash; at any other address there is nothing.
    Hash hash() {
        try {
            return Hash.ofHex(path().substring(path().lastIndexOf('/') + 1));
        } catch (IllegalArgumentException noHash) {
            throw Problem.notHere();
        }
    }

    /// A header of the request.
    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /// Sets a header of the response.
    Call with(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
        return this;
    }

    Call with(Map<String, String> headers) {
        headers.forEach(this::with);
        return this;
    }

    /// Whether the response has begun.
    boolean answered() {
        return answered;
    }

    /// Answers without a body.
    void answer(int status) throws IOException {
        answered = true;
        exchange.sendResponseHeaders(status, NO_BODY);
    }

    /// Answers with these bytes, and with their length alone if only that was asked for.
    void answer(int status, byte[] body) throws IOException {
        if (body.length == 0) {
            answer(status);
            return;
        }
        try (OutputStream out = begin(status, body.length)) {
            out.write(body);
        }
    }

    /// Begins an answer of a known length, at least one byte.
    OutputStream begin(int status, long length) throws IOException {
        if (method().equals("HEAD")) {
            with("Content-Length", Long.toString(length)).answer(status);
            return OutputStream.nullOutputStream();
        }
        answered = true;
        exchange.sendResponseHeaders(status, length);
        return exchange.getResponseBody();
    }

    /// Begins an answer that goes on for as long as both sides like.
    OutputStream stream() throws IOException {
        answered = true;
        exchange.sendResponseHeaders(200, CHUNKED);
        return exchange.getResponseBody();
    }

    /// What the request carries, up to a size. How long it may take is the listener's to say.
    byte[] body(int max) throws IOException {
        Optional<Long> announced = header("Content-Length").map(Call::length);
        if (announced.isPresent() && announced.get() > max) {
            throw tooLarge(max);
        }
        ByteArrayOutputStream all =
                new ByteArrayOutputStream((int) (long) announced.orElse(8_192L));
        byte[] buffer = new byte[8_192];
        InputStream in = exchange.getRequestBody();
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                if (all.size() > max) {
                    throw tooLarge(max);
                }
            }
        } catch (IOException brokeOff) {
            throw new Gone(brokeOff);
        }
        if (announced.isPresent() && all.size() < announced.get()) {
            throw new Gone(new EOFException());
        }
        return all.toByteArray();
    }

    /// Whoever sent this is not there any more to be answered.
    static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;

        Gone(IOException why) {
            super("the request broke off", why);
        }
    }

    private static long length(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noLength) {
            throw new Problem(400, "This request cannot be understood.");
        }
    }

    private static Problem tooLarge(int max) {
        return new Problem(
                413,
                "At most " + max + " bytes can be sent at once. Please send it in parts.",
                Map.of("Connection", "close"));
    }
}
