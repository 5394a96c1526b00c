package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.verifier.Verify.BROKEN;
import static org.plenary.verifier.Verify.UNREADABLE;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The verifier against a real web server, which does what servers do.
final class WebTest {
    private HttpServer server;
    private Answering answering;

    /// What the server does with one request.
    private interface Answering {
        void answer(HttpExchange exchange, String path) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering = serving(Sample.site());
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        answering.answer(exchange, exchange.getRequestURI().getPath());
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anHonestRecordOnTheWebHolds() {
        Run.of(address("/trail/test")).holds().says("promises 300 entries");
        Run.of(address("/trail/test/")).holds();
        Run.of(address("/"), "--origin", "plenary.example/trail/test").holds();
    }

    @Test
    void aSiteBelowAPathIsFound() {
        Answering site = answering;
        answering = (e, path) -> site.answer(e, path.replaceFirst("^/sites/one", ""));
        Run.of(address("/sites/one/trail/test")).holds();
    }

    @Test
    void anAddressThatNamesNoRecordIsAskedFor() {
        Run.of(address("/")).ends(UNREADABLE, "trail/NAME, or its name with --origin");
    }

    @Test
    void anAddressWithoutARecordIsSaid() {
        Run.of(address("/trail/other")).ends(UNREADABLE, "it has no checkpoint");
    }

    @Test
    void aWebPageForEverythingIsToldFromARecord() {
        answering = (e, _) -> send(e, 200, "<!doctype html><p>Welcome".getBytes(UTF_8));
        Run.of(address("/trail/test")).ends(UNREADABLE, "a web page where a checkpoint should be");
    }

    @Test
    void aMissingTileIsTold() {
        Site site = Sample.site();
        site.remove("tile/1/000.p/1");
        answering = serving(site);
        Run.of(address("/trail/test")).ends(BROKEN, "The tile tile/1/000.p/1 is missing.");
    }

    @Test
    void aPackedFileIsUnpacked() {
        Answering site = answering;
        answering =
                (e, path) -> {
                    if (!path.contains("entries")) {
                        site.answer(e, path);
                        return;
                    }
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                        out.write(Sample.site().file(path.substring(1)).orElseThrow());
                    }
                    e.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(e, 200, packed.toByteArray());
                };
        Run.of(address("/trail/test")).holds();
    }

    @Test
    void aFileWithoutEndIsNotRead() {
        answering = (e, _) -> send(e, 200, new byte[1_000_000]);
        Run.of(address("/trail/test")).ends(UNREADABLE, "far too large");
    }

    @Test
    void aRedirectOnTheSameHostIsFollowedAndOneToAnotherHostIsNot() {
        Answering site = answering;
        answering =
                (e, path) -> {
                    if (path.startsWith("/moved/")) {
                        site.answer(e, path.substring(6));
                    } else {
                        redirect(e, "/moved" + path);
                    }
                };
        Run.of(address("/trail/test")).holds();
        answering = (e, path) -> redirect(e, "http://elsewhere.invalid" + path);
        Run.of(address("/trail/test")).ends(UNREADABLE, "redirects to another host");
        answering = (e, path) -> redirect(e, path);
        Run.of(address("/trail/test")).ends(UNREADABLE, "redirects in a circle");
    }

    @Test
    void aServerInTroubleIsToldFromARecordThatDoesNotHold() {
        answering = (e, _) -> send(e, 503, new byte[0]);
        Run.of(address("/trail/test")).ends(UNREADABLE, "The server answers 503");
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        String gone = address("/trail/test");
        server.stop(0);
        Run.of(gone).ends(UNREADABLE, "Nothing answers at");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Answering serving(Site site) {
        return (exchange, path) -> {
            Optional<byte[]> file = site.file(path.substring(1));
            send(exchange, file.isPresent() ? 200 : 404, file.orElse(new byte[0]));
        };
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
