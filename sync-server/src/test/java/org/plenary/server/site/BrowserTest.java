package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Opens each kind of page in a browser, wide and narrow: axe has nothing to say, nothing scrolls
/// sideways, and nothing is loaded from anywhere else. Where there is no browser this says so; on a
/// build server (`CI` is set) there must be one.
final class BrowserTest {
    static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "svg", "image/svg+xml", "js", "text/javascript");

    @TempDir(cleanup = CleanupMode.NEVER)
    Path profile;

    @Test
    void axeFindsNothingOnAnyKindOfPage() throws Exception {
        Path program = browser();
        Pressed site = Pressed.of(new RehearsedEdition(SiteTest.REHEARSAL.whole()));
        List<String> pages = List.copyOf(Pictures.kinds(site).values());
        // Axe keeps one core busy, so dark and light take their turns beside each other.
        List<Future<String>> schemes = new ArrayList<>();
        try (ExecutorService browsers = Executors.newFixedThreadPool(2)) {
            for (String scheme : List.of("1", "0")) {
                schemes.add(browsers.submit(() -> said(program, site, pages, scheme)));
            }
        }
        for (Future<String> said : schemes) {
            assertThat(said.get()).isEqualTo(pages.size() + " pages\n");
        }
    }

    static Path browser() {
        return Browser.find()
                .orElseGet(() -> {
                    if (System.getenv("CI") != null) {
                        throw new AssertionError(
                                "CI is set, so there must be a browser: install Chromium.");
                    }
                    return abort("No Chromium was found, so no page was opened in a browser.");
                });
    }

    private String said(Path program, Pressed site, List<String> pages, String scheme)
            throws Exception {
        CompletableFuture<String> done = new CompletableFuture<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/start", e -> answer(e, "text/html", resource("axe.html")));
        server.createContext("/axe.js", e -> answer(e, "text/javascript", resource(AXE)));
        server.createContext(
                "/pages",
                e ->
                        answer(
                                e,
                                "application/json",
                                ("[\"" + String.join("\",\"", pages) + "\"]").getBytes(UTF_8)));
        server.createContext("/site/", e -> page(e, site));
        server.createContext(
                "/done",
                e -> {
                    done.complete(new String(e.getRequestBody().readAllBytes(), UTF_8));
                    answer(e, "text/plain", new byte[0]);
                });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/start";
        try (Browser _ =
                Browser.open(
                        program,
                        profile.resolve(scheme),
                        address,
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")) {
            return done.get(5, TimeUnit.MINUTES);
        } finally {
            server.stop(0);
        }
    }

    /// A page as it is, with axe in it: for that alone its policy of running no script is left out.
    private static void page(HttpExchange exchange, Pressed site) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/site/".length());
        byte[] bytes = site.files().get(path);
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        } else if (path.endsWith(".html")) {
            String html =
                    new String(bytes, UTF_8)
                            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                            .replaceFirst("</head>", "<script src=\"/axe.js\"></script></head>");
            answer(exchange, "text/html; charset=utf-8", html.getBytes(UTF_8));
        } else {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            answer(exchange, type == null ? "application/octet-stream" : type, bytes);
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return in.readAllBytes();
        }
    }
}
