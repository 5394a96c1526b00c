package org.plenary.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A web server. It is asked for plain files only, follows redirects on its own host only, and may
/// send so many bytes and no more.
final class WebPlace implements Place {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 3;

    private final HttpClient client;
    private final URI base;

    /// @param base ends with a slash
    WebPlace(URI base) {
        this(
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build(),
                base);
    }

    private WebPlace(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    @Override
    public Optional<byte[]> read(String path, int limit) throws IOException {
        URI address = base.resolve(path);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<InputStream> response = get(address);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status == 200) {
                    return Optional.of(bytes(response, body, address, limit));
                }
                if (status == 404 || status == 410) {
                    return Optional.empty();
                }
                address = redirect(response, address);
            }
        }
        throw new Unreadable(base + path + " redirects in a circle.");
    }

    private HttpResponse<InputStream> get(URI address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("User-Agent", "plenary-verify")
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("The check was stopped.");
        } catch (IOException unreachable) {
            throw new Unreadable(
                    "Nothing answers at "
                            + address
                            + " ("
                            + unreachable.getClass().getSimpleName()
                            + "). Is the address right, and is this computer connected?");
        }
    }

    private static byte[] bytes(
            HttpResponse<InputStream> response, InputStream body, URI address, int limit)
            throws IOException {
        boolean packed =
                response.headers()
                        .firstValue("Content-Encoding")
                        .filter("gzip"::equals)
                        .isPresent();
        byte[] bytes = (packed ? new GZIPInputStream(body) : body).readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Unreadable("What lies at " + address + " is far too large.");
        }
        return bytes;
    }

    private static URI redirect(HttpResponse<InputStream> response, URI from) throws IOException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status < 300 || status > 399 || location.isEmpty()) {
            throw new Unreadable(
                    "The server answers " + status + " for " + from + "; please try again later.");
        }
        URI to;
        try {
            to = from.resolve(location.get());
        } catch (IllegalArgumentException noAddress) {
            throw new Unreadable(from + " redirects to what is no address.");
        }
        boolean same =
                from.getScheme().equals(to.getScheme())
                        && from.getRawAuthority().equals(to.getRawAuthority());
        if (!same) {
            throw new Unreadable(
                    from + " redirects to another host, " + to + ", which is not followed.");
        }
        return to;
    }

    /// A web server does not tell what else it has.
    @Override
    public List<String> list(String path) {
        return List.of();
    }

    @Override
    public Place in(String path) {
        return new WebPlace(client, base.resolve(path + "/"));
    }

    @Override
    public String name() {
        return base.toString();
    }
}
