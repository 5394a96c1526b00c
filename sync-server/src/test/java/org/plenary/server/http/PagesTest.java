package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.Laptop;
import org.plenary.server.TestServer;

final class PagesTest {
    @TempDir Path data;
    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.founded(data);
        server.send(new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR).enrolment());
        server.checkpoint(3);
        write("index.html", "<h1>home</h1>");
        write("evidence/index.html", "<h1>evidence</h1>");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws Exception {
        Path file = data.resolve("public").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String path) throws Exception {
        return new String(server.get(server.page(path)).body(), UTF_8);
    }

    private int status(String path) throws Exception {
        return server.get(server.page(path)).statusCode();
    }

    @Test
    void aFolderIsItsIndex() throws Exception {
        assertThat(text("/")).isEqualTo("<h1>home</h1>");
        assertThat(text("/evidence/")).isEqualTo("<h1>evidence</h1>");
    }

    @Test
    void aFolderWithoutItsSlashIsFoundToo() throws Exception {
        HttpResponse<byte[]> moved = server.get(server.page("/evidence"));

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location")).contains("/evidence/");
    }

    @Test
    void whatIsNotPublishedIsNotThere() throws Exception {
        assertThat(status("/nothing.html")).isEqualTo(404);
        assertThat(status("/evidence/nothing/at/all")).isEqualTo(404);
    }

    @Test
    void nothingOutsideThePublishedFolderIsEverServed() throws Exception {
        for (String path :
                List.of(
                        "/../record.db",
                        "/..%2frecord.db",
                        "/%2e%2e/keys/log.seed",
                        "/evidence/../../keys/log.seed",
                        "/evidence/..%5c..%5ckeys%5clog.seed",
                        "/.%2e/record.db",
                        "//etc/passwd",
                        "/trail/test/.new-checkpoint",
                        "/evidence/index.html%00.png")) {
            String answer =
                    raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 200");
        }
    }

    @Test
    void anAddressIsNeverRepeatedInTheAnswer() throws Exception {
        String answer = raw(get("/%3Cscript%3Ealert(1)%3C/script%3E", "Host: <b>evil</b>"));

        assertThat(answer).doesNotContain("alert").doesNotContain("evil");
    }

    @Test
    void theHostHeaderChangesNothing() throws Exception {
        String answer =
                raw(get("/evidence", "Host: evil.example", "X-Forwarded-Host: evil.example"));

        assertThat(answer).contains("Location: /evidence/").doesNotContain("evil.example");
    }

    private static String get(String path, String... headers) {
        return "GET "
                + path
                + " HTTP/1.1\r\n"
                + String.join("\r\n", headers)
                + "\r\nConnection: close\r\n\r\n";
    }

    private String raw(String request) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.page("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), UTF_8);
            }
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        List<HttpResponse<byte[]>> answers =
                List.of(
                        server.get(server.page("/")),
                        server.get("checkpoint"),
                        server.get("body/nonsense"),
                        server.get("attachment/" + Laptop.seed("none")),
                        server.get(server.page("/nothing")));
        for (HttpResponse<byte[]> answer : answers) {
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
        }
    }

    @Test
    void aRequestThatIsNoneIsAnsweredWithNothingOfIt() throws Exception {
        String answer = raw("GET <b>evil</b> HTTP/1.1\r\nHost: x\r\n\r\n");

        assertThat(answer).contains("400").doesNotContain("evil");
    }

    @Test
    void aTileIsKeptForEverAndACheckpointIsAskedForAgain() throws Exception {
        assertThat(server.get("tile/0/000.p/3").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(server.get("checkpoint").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(server.get("bodies/000.p/3").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void whoeverHasTheCheckpointIsToldSo() throws Exception {
        String tag = server.get("checkpoint").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = server.get(server.at("checkpoint"), "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theCheckpointIsPlainText() throws Exception {
        assertThat(server.get("checkpoint").headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-8");
    }

    @Test
    void aHeadHasTheLengthAndNoBytes() throws Exception {
        String answer = raw("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Length: 13");
        assertThat(answer).doesNotContain("<h1>");
    }

    @Test
    void nothingCanBeSentAnywhereElse() throws Exception {
        String answer =
                raw(
                        "POST /index.html HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection:"
                                + " close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 405");
    }
}
