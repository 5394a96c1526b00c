package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.trail.Frames;
import org.plenary.server.Laptop;
import org.plenary.server.TestServer;

/// Whoever drips or falls silent is hung up on. Each test waits for that to happen, however long it
/// takes; without it none would end before its time-out.
@Timeout(60)
final class SlowClientTest {
    @TempDir Path data;
    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.founded(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.page("/").getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static Socket says(Socket socket, String beginning) throws IOException {
        socket.getOutputStream().write(beginning.getBytes(UTF_8));
        return socket;
    }

    @Test
    void whoeverFallsSilentOrDripsIsHungUpOn() throws Exception {
        String post = "POST /trail/test/entries HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n";
        try (Socket silent = connect();
                Socket stuckInHeaders = says(connect(), "GET / HTTP/1.1\r\nHost: x\r\nX-A");
                Socket stuckInBody = says(connect(), post + "abc");
                Socket drippingHeaders = says(connect(), "GET / HTTP/1.1\r\nHost: x\r\n");
                Socket drippingBody = says(connect(), post)) {
            assertThat(hungUpWhileDripping(drippingHeaders)).isTrue();
            assertThat(hungUpWhileDripping(drippingBody)).isTrue();
            assertThat(ends(silent)).isTrue();
            assertThat(ends(stuckInHeaders)).isTrue();
            assertThat(ends(stuckInBody)).isTrue();
        }
    }

    @Test
    void whileManyAreStuckSendingOthersAreToldToComeBack() throws Exception {
        List<Socket> stuck = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            Socket one = connect();
            stuck.add(one);
            one.getOutputStream()
                    .write(
                            "POST /trail/test/entries HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 500\r\n\r\n"
                                    .getBytes(UTF_8));
            // The server says "go on" once it has read the headers.
            assertThat(one.getInputStream().read()).isEqualTo('H');
        }

        byte[] batch =
                Frames.encode(
                        Laptop.frames(
                                new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR).enrolment()));
        HttpResponse<String> answer = server.post(batch);
        while (answer.statusCode() == 200) {
            answer = server.post(batch);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 5L);
        assertThat(server.get("checkpoint").statusCode()).isEqualTo(200);
        for (Socket one : stuck) {
            one.close();
        }
    }

    /// Whether the server ends the connection, whatever it says before.
    private static boolean ends(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    /// Goes on sending until the connection breaks: the first write after it did may still succeed.
    private static boolean hungUpWhileDripping(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write('x');
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException hungUp) {
            return true;
        }
    }
}
