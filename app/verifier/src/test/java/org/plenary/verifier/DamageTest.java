package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.verifier.Verify.BROKEN;
import static org.plenary.verifier.Verify.UNREADABLE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.BodyBundle;
import org.plenary.core.trail.OpenData;
import org.plenary.core.trail.SignedTrail;

/// Every way in which a published record can be damaged or forged, and the sentence that it ends
/// with.
final class DamageTest {
    private static final String FULL = "tile/entries/000";
    private static final String PART = "tile/entries/001.p/44";
    private static final String WORDS = "bodies/000";

    @TempDir Path folder;

    /// @param does what somebody did to an honest site
    /// @param code how the verifier ends
    /// @param sentence part of its last sentence
    record Damage(String name, Consumer<Site> does, int code, String sentence) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"files", "trees", "words", "forgeries", "data"})
    void aDamagedRecordIsToldByItsSentence(Damage damage) {
        Site site = Sample.site();
        damage.does().accept(site);
        site.write(folder);
        Run.of(folder.toString()).ends(damage.code(), damage.sentence());
    }

    static Stream<Damage> files() {
        return Stream.of(
                new Damage(
                        "no checkpoint",
                        s -> s.remove("checkpoint"),
                        UNREADABLE,
                        "has no checkpoint"),
                new Damage(
                        "a web page instead of a checkpoint",
                        s -> s.put("checkpoint", "<!doctype html>".getBytes(UTF_8)),
                        UNREADABLE,
                        "a web page where a checkpoint should be"),
                new Damage(
                        "an empty checkpoint",
                        s -> s.put("checkpoint", new byte[0]),
                        BROKEN,
                        "The checkpoint is damaged: "),
                new Damage(
                        "a checkpoint that is too long",
                        s -> s.put("checkpoint", new byte[70_000]),
                        UNREADABLE,
                        "far too large"),
                new Damage(
                        "a checkpoint cut short",
                        s -> s.put("checkpoint", cut(s.get("checkpoint"), 10)),
                        BROKEN,
                        "The checkpoint is damaged: "),
                new Damage(
                        "another size in the checkpoint",
                        s ->
                                s.put(
                                        "checkpoint",
                                        replaced(s.get("checkpoint"), "\n300\n", "\n299\n")),
                        BROKEN,
                        "is not signed by the keys that the founding entry names"),
                new Damage(
                        "a checkpoint of nothing",
                        s -> s.sign(SignedTrail.log(), TestTrail.ORIGIN, 0, Hash.sha256()),
                        BROKEN,
                        "promises 0 entries"),
                new Damage(
                        "a missing bundle",
                        s -> s.remove(FULL),
                        BROKEN,
                        "The bundle " + FULL + " is"),
                new Damage(
                        "a missing partial bundle",
                        s -> s.remove(PART),
                        BROKEN,
                        "tile/entries/001.p/44 is missing: the entries 256 to 299"),
                new Damage(
                        "a bundle cut short",
                        s -> s.put(FULL, cut(s.get(FULL), 1)),
                        BROKEN,
                        "is damaged: the bundle ends within its entry number 256"),
                new Damage(
                        "a bundle that goes on",
                        s -> s.put(FULL, Arrays.copyOf(s.get(FULL), s.get(FULL).length + 1)),
                        BROKEN,
                        "goes on after its 256 entries"));
    }

    static Stream<Damage> trees() {
        return Stream.of(
                new Damage(
                        "a bit of an entry",
                        s -> s.put(PART, flipped(s.get(PART), 40)),
                        BROKEN,
                        "At position 256: the entry in the bundle tile/entries/001.p/44 is not the one"),
                new Damage(
                        "two entries swapped",
                        s -> s.put(FULL, swapped(s.get(FULL), 256, 100, 200)),
                        BROKEN,
                        "At position 100: the entry in the bundle"),
                new Damage(
                        "a bit of a full tile",
                        s -> s.put("tile/0/000", flipped(s.get("tile/0/000"), 65)),
                        BROKEN,
                        "The tile tile/0/000 is not the one that the entries make up: its hash number 2"),
                new Damage(
                        "a bit of a partial tile",
                        s -> s.put("tile/0/001.p/44", flipped(s.get("tile/0/001.p/44"), 0)),
                        BROKEN,
                        "The tile tile/0/001.p/44"),
                new Damage(
                        "a bit of an upper tile",
                        s -> s.put("tile/1/000.p/1", flipped(s.get("tile/1/000.p/1"), 31)),
                        BROKEN,
                        "The tile tile/1/000.p/1"),
                new Damage(
                        "a missing tile",
                        s -> s.remove("tile/1/000.p/1"),
                        BROKEN,
                        "The tile tile/1/000.p/1 is missing."),
                new Damage(
                        "a tile cut short",
                        s -> s.put("tile/0/000", cut(s.get("tile/0/000"), 32)),
                        BROKEN,
                        "The tile tile/0/000 is damaged"),
                new Damage(
                        "an earlier tile that was another",
                        s ->
                                s.put(
                                        "tile/0/000.p/2",
                                        flipped(cut(s.get("tile/0/000"), 254 * 32), 40)),
                        BROKEN,
                        "The tile tile/0/000.p/2 is not the one"),
                new Damage(
                        "an earlier bundle that was another",
                        s ->
                                s.put(
                                        "tile/entries/000.p/2",
                                        EntryBundle.encode(
                                                Sample.bytes(Sample.ENTRIES).subList(1, 3))),
                        BROKEN,
                        "At position 0: the earlier bundle tile/entries/000.p/2 has another entry"),
                new Damage(
                        "another root, signed",
                        s ->
                                s.sign(
                                        SignedTrail.log(),
                                        TestTrail.ORIGIN,
                                        Sample.SIZE,
                                        Hash.sha256(new byte[1])),
                        BROKEN,
                        "The entries do not make up the tree that the checkpoint promises"));
    }

    static Stream<Damage> words() {
        int erased = Sample.erased();
        return Stream.of(
                new Damage(
                        "words that were changed",
                        s -> words(s, 20, TestTrail.body(21)),
                        BROKEN,
                        "At position 20: the words published for this entry are not the ones"),
                new Damage(
                        "words that are missing",
                        s -> s.put(WORDS, withWords(s, 20, Optional.empty())),
                        BROKEN,
                        "At position 20: the words of this entry are not published, and no entry"),
                new Damage(
                        "erased words that are back",
                        s -> words(s, erased, TestTrail.body(erased)),
                        BROKEN,
                        "were erased at position " + Sample.erasure()),
                new Damage(
                        "erased words in an earlier bundle",
                        s ->
                                s.put(
                                        "bodies/000.p/" + (erased + 1),
                                        BodyBundle.encode(only(erased, TestTrail.body(erased)))),
                        BROKEN,
                        "were erased at position " + Sample.erasure()),
                new Damage(
                        "a bundle of words that is missing",
                        s -> s.remove(WORDS),
                        BROKEN,
                        "The bundle of words bodies/000 is missing."),
                new Damage(
                        "a bundle of words cut short",
                        s -> s.put(WORDS, cut(s.get(WORDS), 1)),
                        BROKEN,
                        "The bundle of words bodies/000 is damaged"));
    }

    static Stream<Damage> forgeries() {
        int last = Sample.SIZE - 1;
        Envelope envelope = Sample.ENTRIES.get(last).envelope();
        String name = TestTrail.ORIGIN.deviceKeyName(envelope.device());
        SigningKey thief = SigningKey.ofSeed(name, Keys.seed("thief"));
        return Stream.of(
                new Damage(
                        "a checkpoint by somebody else",
                        s ->
                                s.sign(
                                        new CheckpointSigner(
                                                TestTrail.ORIGIN.value(),
                                                Keys.seed("thief"),
                                                Keys.seed("log-pq")),
                                        TestTrail.ORIGIN,
                                        Sample.SIZE,
                                        Site.root(Sample.bytes(Sample.ENTRIES))),
                        BROKEN,
                        "is not signed by the keys that the founding entry names"),
                forged(
                        "a forged signature, logged",
                        all -> with(all, last, SignedTrail.signedBy(envelope, thief).bytes()),
                        "At position 299: this entry cannot be accepted: its device's signature"),
                forged(
                        "an entry left out",
                        all -> without(all, 290),
                        "At position 290: this entry cannot be accepted: the entry of its device"),
                forged(
                        "an entry twice",
                        all -> with(all, last, all.get(last - 1)),
                        "At position 299: this entry cannot be accepted: it is in the record already"),
                forged(
                        "no entry at all",
                        all -> with(all, 270, "nothing\n".getBytes(UTF_8)),
                        "At position 270: this is no entry: "),
                forged(
                        "no founding",
                        all -> without(all, 0),
                        "At position 0: a record begins with a founding"),
                forged(
                        "a founding that is no entry",
                        all -> with(all, 0, new byte[0]),
                        "At position 0: this is no entry: "),
                forged(
                        "a kind from the future",
                        all -> with(all, last, sign(envelope, future(), envelope.seen())),
                        "At position 299: this entry is of a kind that this verifier does not know"),
                forged(
                        "somebody who saw another record",
                        all -> with(all, last, sign(envelope, tick(), new Seen(5, Hash.sha256()))),
                        "At position 299: this entry cannot be accepted: its author saw a record"));
    }

    static Stream<Damage> data() {
        String path = OpenData.resultsPath(TestTrail.ORIGIN);
        byte[] right = OpenData.results(Sample.assembly());
        return Stream.of(
                new Damage(
                        "results that are not the record's",
                        s -> s.putBeside(path, replaced(right, "\"yes\":4", "\"yes\":5")),
                        BROKEN,
                        "are not the ones that the record gives"),
                new Damage(
                        "results of another length than they say",
                        s ->
                                s.putBeside(
                                        path, replaced(right, "\"entries\":300", "\"entries\":20")),
                        BROKEN,
                        "are not the ones that the record gives"),
                table(
                        "another count",
                        "\"yes\" : 4",
                        "\"yes\" : 5",
                        "another yes of the ballot at"),
                table("another outcome", "carried", "tied", "another outcome of the ballot at"),
                table(
                        "an adoption",
                        "\"adopted\" : true",
                        "\"adopted\" : false",
                        "another adopted"),
                table(
                        "a ballot less",
                        "\"rule\" : {",
                        "\"rules\" : {",
                        "another number of ballots"),
                table("a table too new", "\"counted\" : 300", "\"counted\" : 20", "another number"),
                new Damage(
                        "results that are no results",
                        s -> s.putBeside(path, "<html>".getBytes(UTF_8)),
                        BROKEN,
                        "are not the ones that the record gives"),
                new Damage(
                        "results of a longer record",
                        s ->
                                s.putBeside(
                                        path,
                                        replaced(right, "\"entries\":300", "\"entries\":301")),
                        UNREADABLE,
                        "newer than the checkpoint"));
    }

    /// The site's own table, with something changed.
    private static Damage table(String name, String what, String by, String sentence) {
        return new Damage(
                name,
                s -> s.putBeside(SiteResults.PATH, replaced(Sample.table(), what, by)),
                BROKEN,
                sentence);
    }

    /// A log that signs whatever somebody makes of its entries.
    private static Damage forged(String name, UnaryOperator<List<byte[]>> change, String sentence) {
        return new Damage(
                name,
                site -> {
                    List<byte[]> entries = change.apply(Sample.bytes(Sample.ENTRIES));
                    List<Optional<Body>> none =
                            new ArrayList<>(Collections.nCopies(entries.size(), Optional.empty()));
                    site.press(entries, none);
                    site.sign(
                            SignedTrail.log(),
                            TestTrail.ORIGIN,
                            entries.size(),
                            Site.root(entries));
                },
                BROKEN,
                sentence);
    }

    private static byte[] sign(Envelope usual, Facts facts, Seen seen) {
        return SignedTrail.sign(
                        new Envelope(
                                usual.assembly(),
                                usual.device(),
                                usual.seq(),
                                usual.prev(),
                                seen,
                                usual.draft(),
                                facts,
                                usual.body(),
                                List.of()))
                .bytes();
    }

    private static Facts future() {
        return new Facts.Unknown("from-the-future", "{}", List.of());
    }

    private static Facts tick() {
        return Facts.of(new ClockTicked(TestAssembly.MORNING));
    }

    private static List<byte[]> with(List<byte[]> all, int at, byte[] entry) {
        all.set(at, entry);
        return all;
    }

    private static List<byte[]> without(List<byte[]> all, int at) {
        all.remove(at);
        return all;
    }

    private static void words(Site site, int position, Body body) {
        site.put(WORDS, withWords(site, position, Optional.of(body)));
    }

    private static byte[] withWords(Site site, int position, Optional<Body> body) {
        try {
            List<Optional<Body>> bodies = new ArrayList<>(BodyBundle.decode(site.get(WORDS), 256));
            bodies.set(position, body);
            return BodyBundle.encode(bodies);
        } catch (Malformed broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Optional<Body>> only(int position, Body body) {
        List<Optional<Body>> bodies = new ArrayList<>();
        for (int i = 0; i < position; i++) {
            bodies.add(Optional.empty());
        }
        bodies.add(Optional.of(body));
        return bodies;
    }

    private static byte[] swapped(byte[] bundle, int width, int one, int other) {
        try {
            List<byte[]> entries = new ArrayList<>(EntryBundle.decode(bundle, width));
            byte[] first = entries.get(one);
            entries.set(one, entries.get(other));
            entries.set(other, first);
            return EntryBundle.encode(entries);
        } catch (MalformedNote broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] cut(byte[] bytes, int less) {
        return Arrays.copyOf(bytes, bytes.length - less);
    }

    private static byte[] replaced(byte[] bytes, String what, String by) {
        String text = new String(bytes, UTF_8);
        if (!text.contains(what)) {
            throw new AssertionError("no " + what);
        }
        return text.replaceFirst(Pattern.quote(what), by).getBytes(UTF_8);
    }
}
