package org.plenary.server.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser that is told over its own debugging protocol which page to show and how large. It
/// hands back a picture of the page from its first line to its last, and answers what is asked of
/// the page.
final class Camera implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// In pixels; neither browsers nor viewers like pictures that are longer.
    private static final double LONGEST = 12_000;

    private final Browser browser;
    private final HttpClient http;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> heard;
    private final List<String> complaints = new ArrayList<>();
    private int calls;

    private Camera(
            Browser browser, HttpClient http, WebSocket socket, BlockingQueue<JsonNode> heard) {
        this.browser = browser;
        this.http = http;
        this.socket = socket;
        this.heard = heard;
    }

    static Camera open(Path program, Path profile, String... more) throws Exception {
        Browser browser = Browser.open(program, profile, "about:blank", more);
        // The browser writes this file once it listens.
        Path listening = profile.resolve("DevToolsActivePort");
        while (Files.notExists(listening) || Files.size(listening) == 0) {
            if (!browser.process().isAlive()) {
                throw new IOException("The browser went away.");
            }
            Thread.onSpinWait();
        }
        int port = Integer.parseInt(Files.readAllLines(listening).getFirst());
        HttpClient http = HttpClient.newHttpClient();
        String tabs =
                http.send(
                                java.net.http.HttpRequest.newBuilder(
                                                URI.create("http://127.0.0.1:" + port + "/json"))
                                        .build(),
                                java.net.http.HttpResponse.BodyHandlers.ofString())
                        .body();
        String tab = JSON.readTree(tabs).get(0).get("webSocketDebuggerUrl").asString();
        BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
        WebSocket socket =
                http.newWebSocketBuilder().buildAsync(URI.create(tab), new Ear(heard)).join();
        Camera camera = new Camera(browser, http, socket, heard);
        camera.call("Page.enable", Map.of());
        camera.call("Log.enable", Map.of());
        return camera;
    }

    /// A page as a PNG.
    ///
    /// @param width of the window, in CSS pixels
    /// @param scale pixels of the picture for each of these
    byte[] take(String address, int width, double scale, boolean dark) throws Exception {
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("name", "prefers-color-scheme");
        media.put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(media)));
        show(address, width, scale);
        return take(width, scale);
    }

    /// Shows a page, until it and the scripts that stand in it are there.
    void show(String address, int width, double scale) throws Exception {
        window(width, 900, scale);
        heard.clear();
        complaints.clear();
        call("Page.navigate", Map.of("url", address));
        while (!hear().path("method").asString("").equals("Page.loadEventFired")) {}
    }

    /// Whether pages may run scripts from now on; what is asked of them is answered all the same.
    void scripts(boolean may) throws Exception {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !may));
    }

    /// What an expression in the page comes to, once it has, as a text.
    String ask(String expression) throws Exception {
        JsonNode answer =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value").asString("");
    }

    /// What the browser complained of since the page was shown: what its policy forbade, and what
    /// was not found.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// The page that is shown, as a PNG.
    byte[] take(int width, double scale) throws Exception {
        call(
                "Runtime.evaluate",
                Map.of("expression", "document.fonts.ready.then(() => 1)", "awaitPromise", true));
        JsonNode size = call("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        window(Math.max(width, size.get("width").asInt()), size.get("height").asInt(), scale);
        JsonNode picture = call("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(picture.get("data").asString());
    }

    private void window(int width, int height, double scale) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        Math.min(height, (int) (LONGEST / scale)),
                        "deviceScaleFactor",
                        scale,
                        "mobile",
                        false));
    }

    private JsonNode call(String method, Map<String, ?> params) throws Exception {
        int id = ++calls;
        String message =
                JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params));
        socket.sendText(message, true).join();
        while (true) {
            JsonNode answer = hear();
            if (answer.path("id").asInt(-1) == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
        }
    }

    private JsonNode hear() throws Exception {
        @Nullable JsonNode next = heard.poll(1, TimeUnit.MINUTES);
        if (next == null) {
            throw new IOException("The browser says nothing any more.");
        }
        if (next.path("method").asString("").equals("Log.entryAdded")) {
            complaints.add(next.get("params").get("entry").path("text").asString(""));
        }
        return next;
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
        browser.close();
    }

    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> heard;
        private final StringBuilder part = new StringBuilder();

        Ear(BlockingQueue<JsonNode> heard) {
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(JSON.readTree(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
