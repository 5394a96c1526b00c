package org.plenary.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Role;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.sequencer.Press;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

/// A real server on any free port, over a real database in a folder of the test's.
public final class TestServer implements AutoCloseable {
    public static final Origin ORIGIN = new Origin("plenary.example/trail/test");
    public static final Holder CONVENOR = new Holder(Role.CONVENOR, 1);
    public static final Holder REGISTRAR = new Holder(Role.REGISTRAR, 1);
    public static final Holder FACILITATOR = new Holder(Role.FACILITATOR, 1);
    public static final Holder AUTHORITY = new Holder(Role.AUTHORITY, 1);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern OBJECT = Pattern.compile("\\{[^}]*}");

    private final Path data;
    private final TestClock clock;
    private final Laptop convenor = new Laptop(ORIGIN, CONVENOR);
    private final List<Frame> founding;
    private final LogKeys keys;
    private UnaryOperator<ServerOptions> settings = options -> options;
    private Server server;

    private TestServer(Path data, TestClock clock) throws CannotStart, IOException {
        this.data = data;
        this.clock = clock;
        try (DataFolder folder = DataFolder.open(data)) {
            Keys mine = new Keys(ORIGIN, KeyFolder.seeds(folder, new SecureRandom()));
            founding = convenor.writes(founded(convenor, mine), Words.of("title", "A test"));
            keys = LogKeys.of(ORIGIN.value(), mine.log().bytes(), mine.postQuantum().bytes());
        }
        server = Server.start(options());
    }

    /// What the founding entry says.
    public static AssemblyFounded founded(Laptop convenor, Keys keys) {
        return new AssemblyFounded(
                true,
                5,
                1,
                convenor.publicKey(),
                keys.sequencer(),
                keys.log(),
                keys.postQuantum(),
                Stream.of(REGISTRAR, FACILITATOR, AUTHORITY)
                        .map(office -> new OfficeLetter(office, Laptop.letterKey(ORIGIN, office)))
                        .toList());
    }

    /// A server that has just founded its assembly.
    public static TestServer founded(Path data) throws CannotStart, IOException {
        return new TestServer(data, new TestClock());
    }

    public ServerOptions options() {
        return settings.apply(
                ServerOptions.of(data, ORIGIN).clock(clock).press(Press.NONE).founding(founding));
    }

    /// Starts it again with other settings.
    public void restart(UnaryOperator<ServerOptions> other) throws CannotStart {
        server.close();
        settings = other;
        server = Server.start(options());
    }

    /// Stops it and starts it again.
    public void restart() throws CannotStart {
        restart(settings);
    }

    public void stop() {
        server.close();
    }

    public Path data() {
        return data;
    }

    public TestClock clock() {
        return clock;
    }

    public LogKeys keys() {
        return keys;
    }

    public List<Frame> founding() {
        return founding;
    }

    public Laptop convenor() {
        return convenor;
    }

    public URI at(String path) {
        return server.address().resolve("/trail/test/" + path);
    }

    public URI page(String path) {
        return server.address().resolve(path);
    }

    /// What is answered to a batch, each answer as its JSON.
    public List<String> send(List<Frame> frames) throws IOException, InterruptedException {
        HttpResponse<String> response = post(Frames.encode(frames));
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        List<String> answers = new ArrayList<>();
        Matcher object = OBJECT.matcher(response.body());
        while (object.find()) {
            answers.add(object.group());
        }
        return answers;
    }

    public String send(SignedEntry entry) throws IOException, InterruptedException {
        return send(Laptop.frames(entry)).getFirst();
    }

    public HttpResponse<String> post(byte[] batch) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(at("entries"))
                        .POST(BodyPublishers.ofByteArray(batch))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> get(URI address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(at(path));
    }

    /// The published checkpoint, once it has this size at least: asks until it does.
    public SignedCheckpoint checkpoint(long size) throws Exception {
        while (true) {
            SignedCheckpoint checkpoint =
                    SignedCheckpoint.verify(get("checkpoint").body(), keys, SignatureEngine.best());
            if (checkpoint.checkpoint().size() >= size) {
                return checkpoint;
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
