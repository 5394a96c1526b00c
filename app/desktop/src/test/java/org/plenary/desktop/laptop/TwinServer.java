package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.desktop.chamber.TestRecord;

/// A server in memory that speaks the routes as a real one does, and can be told to misbehave. It
/// admits whatever is handed in.
public final class TwinServer implements AutoCloseable {
    private static final String PREFIX = "/trail/test/";

    private final HttpServer http;
    private final InstantSource clock;
    private final Map<Hash, Body> bodies = new HashMap<>();
    private final Map<Hash, byte[]> files = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private TestRecord record;
    private Mischief mischief = (_, honest) -> honest;

    /// What is answered.
    ///
    /// @param length what the answer says of its length; less comes when the bytes are fewer
    public record Reply(
            int status, Map<String, String> headers, String type, Bytes body, long length) {
        /// A success.
        public static Reply ok(byte[] bytes) {
            return new Reply(
                    200, Map.of(), "application/octet-stream", new Bytes(bytes), bytes.length);
        }

        /// A page, as sign-in pages are.
        public static Reply page(int status) {
            byte[] page = "<!DOCTYPE html><html><title>Welcome</title></html>".getBytes(UTF_8);
            return new Reply(status, Map.of(), "text/html", new Bytes(page), page.length);
        }

        /// Nothing but a status and a header.
        public static Reply bare(int status, String header, String value) {
            return new Reply(
                    status, Map.of(header, value), "text/plain", new Bytes(new byte[0]), 0);
        }

        /// The same, broken off after some bytes.
        public Reply cut(int after) {
            byte[] bytes = body.value();
            return new Reply(
                    status, headers, type, new Bytes(Arrays.copyOf(bytes, after)), bytes.length);
        }
    }

    /// Bytes in a record.
    public static final class Bytes {
        private final byte[] value;

        Bytes(byte[] value) {
            this.value = value.clone();
        }

        byte[] value() {
            return value.clone();
        }
    }

    /// Answers something else.
    @FunctionalInterface
    public interface Mischief {
        /// What to answer at this path instead of what is true; nothing at all for no answer.
        Reply instead(String path, Reply honest) throws IOException;
    }

    private TwinServer(HttpServer http, TestRecord record, InstantSource clock) {
        this.http = http;
        this.record = record;
        this.clock = clock;
    }

    /// A server with this record.
    public static TwinServer with(TestRecord record, InstantSource clock) throws IOException {
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TwinServer twin = new TwinServer(http, record, clock);
        http.createContext("/", twin::handle);
        http.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        http.start();
        return twin;
    }

    /// From now on it misbehaves like this.
    public void mischief(Mischief next) {
        mischief = next;
    }

    /// From now on it is honest.
    public void honest() {
        mischief = (_, honest) -> honest;
    }

    /// From now on it shows this record.
    public synchronized void show(TestRecord other) {
        record = other;
    }

    /// The record it shows.
    public synchronized TestRecord record() {
        return record;
    }

    /// A member says, on another laptop, where they stand.
    public EntryId states(Holder by, String reasons) {
        return record().write(
                        by,
                        new PositionStated(1, Stance.FOR, List.of()),
                        Words.of("reasons", reasons));
    }

    /// What was asked for, in order.
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /// Puts a file there.
    public synchronized void file(byte[] bytes) {
        files.put(Hash.sha256(bytes), bytes);
    }

    /// Files that were handed in, by their hash.
    public synchronized Optional<byte[]> file(Hash sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    /// A holder's letter.
    public Letter letter(Holder holder) {
        String address = "127.0.0.1:" + http.getAddress().getPort() + "/trail/test";
        return new Letter(
                ServerAddress.parse(address).orElseThrow(),
                TestRecord.letter(holder, 1),
                EightWords.of(record.log().getFirst().entry().id()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Reply reply;
        try (exchange) {
            synchronized (this) {
                asked.add(exchange.getRequestMethod() + " " + path);
                reply = mischief.instead(path, honest(exchange, path));
            }
            if (reply.status() == 0) {
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            byte[] bytes = reply.body().value();
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(
                    reply.status(), head || reply.length() == 0 ? -1 : reply.length());
            if (!head && bytes.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                    out.flush();
                }
            }
        }
    }

    private Reply honest(HttpExchange exchange, String path) throws IOException {
        String rest = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        try {
            if (rest.equals("checkpoint")) {
                return Reply.ok(checkpoint(record));
            }
            if (rest.startsWith("tile/entries/")) {
                return Reply.ok(entries(tile("tile/0/" + rest.substring(13))));
            }
            if (rest.startsWith("tile/")) {
                return Reply.ok(hashes(tile(rest)));
            }
            if (rest.startsWith("bodies/")) {
                return Reply.ok(words(tile("tile/0/" + rest.substring(7))));
            }
            if (rest.startsWith("body/")) {
                return body(Hash.ofHex(rest.substring(5)));
            }
            if (rest.startsWith("attachment/")) {
                return file(exchange, Hash.ofHex(rest.substring(11)));
            }
            if (rest.equals("entries")) {
                return Reply.ok(handedIn(exchange.getRequestBody().readAllBytes()));
            }
        } catch (MalformedNote | Malformed | IndexOutOfBoundsException nothing) {
            return Reply.bare(404, "X-Why", "nothing");
        }
        return Reply.bare(404, "X-Why", "nothing");
    }

    /// A record's checkpoint, signed.
    public byte[] checkpoint(TestRecord of) {
        Frontier tree = Frontier.EMPTY;
        for (TestRecord.Written each : of.log()) {
            tree = tree.plus(Tree.leaf(each.signed().bytes()));
        }
        Checkpoint checkpoint = new Checkpoint(of.origin().value(), tree.size(), tree.root());
        return Village.signer().sign(checkpoint, Village.MORNING);
    }

    private static TileCoordinates tile(String path) throws MalformedNote {
        return TileCoordinates.parse(path);
    }

    private List<TestRecord.Written> below(TileCoordinates tile) {
        int from = (int) tile.index() * TileCoordinates.FULL;
        return record.log().subList(from, from + tile.width());
    }

    private byte[] entries(TileCoordinates tile) {
        return EntryBundle.encode(below(tile).stream().map(each -> each.signed().bytes()).toList());
    }

    private byte[] hashes(TileCoordinates tile) {
        if (tile.level() > 0) {
            throw new IndexOutOfBoundsException("so many entries this twin never has");
        }
        return Tile.of(below(tile).stream().map(each -> Tree.leaf(each.signed().bytes())).toList())
                .bytes();
    }

    private byte[] words(TileCoordinates tile) {
        return BodyBundle.encode(
                below(tile).stream()
                        .map(each ->
                                each.entry()
                                        .envelope()
                                        .body()
                                        .flatMap(ref -> words(ref.commitment())))
                        .toList());
    }

    private Optional<Body> words(Hash commitment) {
        return record.isErased(commitment)
                ? Optional.empty()
                : record.body(commitment).or(() -> Optional.ofNullable(bodies.get(commitment)));
    }

    private Reply body(Hash commitment) {
        if (record.isErased(commitment)) {
            return Reply.bare(410, "X-Erased-By", "1");
        }
        return words(commitment)
                .map(body -> Reply.ok(body.record()))
                .orElse(Reply.bare(404, "X-Why", "nothing"));
    }

    private byte[] handedIn(byte[] batch) throws Malformed {
        if (Duration.between(record.now().clock(), clock.instant()).toSeconds() >= 60) {
            record.clock(clock.instant());
        }
        StringBuilder answers = new StringBuilder("[");
        for (Frame frame : Frames.read(batch).frames()) {
            switch (frame.type()) {
                case ENTRY -> {
                    SignedEntry entry = SignedEntry.parse(frame.bytes());
                    answers.append(answers.length() > 1 ? "," : "").append(admit(entry));
                }
                case BODY -> {
                    Body body = Body.parse(frame.bytes());
                    bodies.put(body.ref().commitment(), body);
                }
                case SEALED_CHOICE -> {
                    HandedChoice choice = HandedChoice.parse(frame.bytes());
                    record.handIn(choice.vote(), choice.choice());
                }
                case CHECKPOINT -> {}
            }
        }
        return answers.append("]").toString().getBytes(UTF_8);
    }

    private String admit(SignedEntry entry) {
        Optional<Long> known = position(entry.id());
        boolean first = entry.envelope().prev().isEmpty();
        if (known.isEmpty() && !first && position(entry.envelope().prev().get()).isEmpty()) {
            return "{\"id\":\"%s\",\"refused\":\"unknown-prev\",\"sentence\":\"\",\"need\":0}"
                    .formatted(entry.id());
        }
        if (known.isEmpty()) {
            record.append(entry);
        }
        return "{\"id\":\"%s\",\"index\":%d,\"time\":\"2026-03-07T08:00:00Z\"}"
                .formatted(entry.id(), position(entry.id()).orElseThrow());
    }

    private Optional<Long> position(EntryId id) {
        return record.log().stream()
                .filter(each -> each.entry().id().equals(id))
                .map(each -> each.entry().index())
                .findFirst();
    }

    @SuppressWarnings("RefactorSwitch") // one case is much the longer
    private Reply file(HttpExchange exchange, Hash sha256) throws IOException {
        byte[] here = files.getOrDefault(sha256, new byte[0]);
        String range = String.valueOf(exchange.getRequestHeaders().getFirst("Range"));
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                String place =
                        String.valueOf(exchange.getRequestHeaders().getFirst("Content-Range"));
                int from = Integer.parseInt(place.substring(6, place.indexOf('-')));
                long size = Long.parseLong(place.substring(place.indexOf('/') + 1));
                byte[] part = exchange.getRequestBody().readAllBytes();
                byte[] all = Arrays.copyOf(here, Math.max(here.length, from + part.length));
                System.arraycopy(part, 0, all, from, part.length);
                files.put(sha256, all);
                return Reply.bare(all.length == size ? 201 : 202, "X-Part", "kept");
            }
            default -> {
                if (!Hash.sha256(here).equals(sha256)) {
                    return here.length == 0
                            ? Reply.bare(404, "X-Why", "nothing")
                            : Reply.bare(404, "Range", "bytes=0-" + (here.length - 1));
                }
                if (range.startsWith("bytes=")) {
                    int from = Integer.parseInt(range.substring(6, range.length() - 1));
                    byte[] rest = Arrays.copyOfRange(here, from, here.length);
                    return new Reply(
                            206, Map.of(), "application/pdf", new Bytes(rest), rest.length);
                }
                return Reply.ok(here);
            }
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
