package org.plenary.server.http;

import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// Reads what a request carries: up to a size, and within a time, however slowly it drips.
final class Incoming {
    /// The time to bring a body: a second for each 16 KiB that it may have, and ten more.
    private static final long AT_LEAST = TimeUnit.SECONDS.toNanos(10);

    private static final long PER_KIB = TimeUnit.SECONDS.toNanos(1) / 16;

    private Incoming() {}

    static byte[] read(ServerRequest request, int max) throws IOException {
        OptionalLong announced = request.headers().contentLength();
        if (announced.isPresent() && announced.getAsLong() > max) {
            throw tooLarge(max);
        }
        long length = announced.orElse(max);
        long until = System.nanoTime() + AT_LEAST + (length >> 10) * PER_KIB;
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.min(length, 1 << 16));
        byte[] buffer = new byte[8_192];
        try (InputStream in = request.content().inputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                if (all.size() > max) {
                    throw tooLarge(max);
                }
                if (System.nanoTime() > until) {
                    throw new Problem(
                            408,
                            "This took too long to arrive. Please try again.",
                            Map.of("Connection", "close"));
                }
            }
        }
        return all.toByteArray();
    }

    private static Problem tooLarge(int max) {
        return new Problem(
                413,
                "At most " + max + " bytes can be sent at once. Please send it in parts.",
                Map.of("Connection", "close"));
    }
}
