package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// What is said to one server and heard from it. Follows no redirect, reads no more than it asked
/// for and waits no longer than a person would; whatever else answers in the server's place is
/// called by its name.
final class Remote implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(90);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration LATEST = Duration.ofMinutes(10);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int SIGN_IN_FIRST = 511;

    private final URI base;
    private final Duration patience;
    private Optional<HttpClient> made = Optional.empty();
    private boolean closed;

    /// An answer, read whole.
    record Answer(int status, HttpResponse<byte[]> response) {
        byte[] bytes() {
            return response.body();
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }

    Remote(URI base) {
        this(base, WHOLE);
    }

    /// @param patience how long a whole answer may take
    Remote(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    /// Made when something is first asked for: the window need not wait for it.
    private synchronized HttpClient client() throws ProblemException {
        if (closed) {
            throw new ProblemException(new Problem.ServerAway(address()));
        }
        HttpClient client = made.orElseGet(this::make);
        made = Optional.of(client);
        return client;
    }

    private HttpClient make() {
        return HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .version("https".equals(base.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1)
                .build();
    }

    /// The server's address, for people.
    String address() {
        String host = String.valueOf(base.getHost());
        return base.getPort() < 0 ? host : host + ":" + base.getPort();
    }

    /// What lies at a path, at most so many bytes. Anything but a success is a [Problem].
    byte[] get(String path, int most) throws IOException {
        Answer answer = ask(path, most);
        if (answer.status() != 200) {
            throw odd();
        }
        return answer.bytes();
    }

    /// What the server says about a path: a success, or that nothing is there (404, 410).
    Answer ask(String path, int most) throws IOException {
        return send(request(path).GET().build(), most);
    }

    /// A part of a file, from an offset on, as a stream that the caller closes.
    HttpResponse<InputStream> range(String path, long from) throws IOException {
        HttpRequest request = request(path).GET().header("Range", "bytes=" + from + "-").build();
        HttpResponse<InputStream> response = wait(request, BodyHandlers.ofInputStream());
        boolean served = response.statusCode() == 200 || response.statusCode() == 206;
        if (!served || isPage(response)) {
            response.body().close();
        }
        refuseImpostor(response.statusCode(), response);
        return response;
    }

    /// What the server says of a file without sending it.
    Answer head(String path) throws IOException {
        return send(request(path).HEAD().build(), 1 << 16);
    }

    /// Posts bytes.
    Answer post(String path, byte[] bytes, int most) throws IOException {
        return send(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build(),
                most);
    }

    /// Puts a part of a file.
    Answer put(String path, byte[] bytes, long from, long size) throws IOException {
        String range = "bytes " + from + "-" + (from + bytes.length - 1) + "/" + size;
        return send(
                request(path)
                        .header("Content-Range", range)
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                1 << 16);
    }

    /// Listens to a stream of events, for as long as it lasts; the caller closes it.
    InputStream listen(String path) throws IOException {
        HttpRequest request = request(path).GET().header("Accept", "text/event-stream").build();
        HttpResponse<InputStream> response = wait(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200 || isPage(response)) {
            response.body().close();
            throw odd();
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(patience);
    }

    private Answer send(HttpRequest request, int most) throws IOException {
        HttpResponse<byte[]> response =
                wait(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        refuseImpostor(response.statusCode(), response);
        return new Answer(response.statusCode(), response);
    }

    /// A sign-in page answers with a page, or sends elsewhere; a server of ours does neither.
    private void refuseImpostor(int status, HttpResponse<?> response) throws IOException {
        if (status == TOO_MANY || status == UNAVAILABLE) {
            throw new TryLater(address(), retryAfter(response));
        }
        boolean elsewhere = status >= 300 && status < 400;
        if (elsewhere || status == SIGN_IN_FIRST || (status < 300 && isPage(response))) {
            throw new ProblemException(new Problem.SignInPage(address()));
        }
        if (status >= 500) {
            throw new ProblemException(new Problem.ServerAway(address()));
        }
    }

    private static boolean isPage(HttpResponse<?> response) {
        boolean saysSo =
                response.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                        .isPresent();
        return saysSo
                || (response.body() instanceof byte[] bytes
                        && new String(bytes, 0, Math.min(bytes.length, 64), UTF_8)
                                .stripLeading()
                                .toLowerCase(Locale.ROOT)
                                .matches("(?s)<(!doctype|html|head|meta|script).*"));
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .filter(after -> after.compareTo(LATEST) < 0)
                .orElse(LATER);
    }

    /// What was promised is waited for, and no longer: a server that drips is as good as none.
    private <T> HttpResponse<T> wait(HttpRequest request, BodyHandler<T> handler)
            throws IOException {
        CompletableFuture<HttpResponse<T>> answer = client().sendAsync(request, handler);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw trouble(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ProblemException(new Problem.ServerAway(address()), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProblemException(new Problem.ServerAway(address()), e);
        }
    }

    private IOException trouble(@org.jspecify.annotations.Nullable Throwable cause) {
        Throwable why = cause == null ? new IOException() : cause;
        for (Throwable each = why; each != null; each = each.getCause()) {
            if (each instanceof UnresolvedAddressException) {
                return new ProblemException(new Problem.AddressMistyped(address()), why);
            }
            if (each instanceof SSLException) {
                return new ProblemException(new Problem.SignInPage(address()), why);
            }
            if (String.valueOf(each.getMessage()).contains("exceeds capacity")) {
                return new ProblemException(new Problem.ServerOdd(address()), why);
            }
        }
        return new ProblemException(new Problem.ServerAway(address()), why);
    }

    /// A long answer, read as it comes. That it breaks off is the network's doing, not the disk's.
    InputStream asItComes(InputStream answer) {
        return new FilterInputStream(answer) {
            @Override
            public int read(byte[] bytes, int offset, int most) throws IOException {
                try {
                    return super.read(bytes, offset, most);
                } catch (IOException brokenOff) {
                    throw trouble(brokenOff);
                }
            }
        };
    }

    /// What came cannot be from a server of ours, or was damaged on its way.
    ProblemException odd() {
        return new ProblemException(new Problem.ServerOdd(address()));
    }

    /// The same, with what told of it.
    ProblemException odd(Exception why) {
        return new ProblemException(new Problem.ServerOdd(address()), why);
    }

    @Override
    public synchronized void close() {
        closed = true;
        made.ifPresent(HttpClient::shutdownNow);
    }
}
