package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.Laptop;
import org.plenary.server.TestServer;

@Timeout(60)
final class BellTest {
    @TempDir Path data;

    @Test
    void everyListenerHearsTheNewSize() throws Exception {
        try (TestServer server = TestServer.founded(data)) {
            List<Listening> listeners = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                listeners.add(new Listening(server));
            }
            for (Listening one : listeners) {
                assertThat(one.next()).isEqualTo("data: 1");
            }

            server.send(new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR).enrolment());

            for (Listening one : listeners) {
                assertThat(one.next()).isEqualTo("data: 3");
                one.close();
            }
        }
    }

    @Test
    void aListenerThatWentAwayIsNobodysConcern() throws Exception {
        try (TestServer server = TestServer.founded(data)) {
            Listening gone = new Listening(server);
            gone.next();
            gone.close();

            assertThat(server.send(new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR).enrolment()))
                    .contains("\"index\":2");
            assertThat(server.checkpoint(3).checkpoint().size()).isEqualTo(3);
        }
    }

    @Test
    void listenersDoNotKeepAServerFromStopping() throws Exception {
        TestServer server = TestServer.founded(data);
        Listening listener = new Listening(server);
        listener.next();

        server.close();

        assertThat(listener.next()).isEmpty();
        listener.close();
    }

    private static final class Listening implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Listening(TestServer server) throws Exception {
            socket = new Socket(InetAddress.getLoopbackAddress(), server.at("bell").getPort());
            socket.getOutputStream()
                    .write("GET /trail/test/bell HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        }

        /// The next data line; empty at the end.
        String next() throws Exception {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    return line;
                }
            }
            return "";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
