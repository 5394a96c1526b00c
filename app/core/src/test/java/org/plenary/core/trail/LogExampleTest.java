package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.Facts;
import org.plenary.core.event.Kind;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.NoteSignature;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;

/// LOG.md's worked example is what the code writes, byte for byte.
final class LogExampleTest {
    private static final Path LOG = Path.of("LOG.md");
    private static final Path WRITTEN = Path.of("target/log-example.md");
    private static final String BEGIN = "<!-- What follows is written by LogExampleTest. -->\n";

    private static final Origin ORIGIN = new Origin("plenary.example/trail/orchard");
    private static final LetterCode LETTER = LetterCode.of(hash("letter"));
    private static final DeviceKey DEVICE = DeviceKey.of(ORIGIN, hash("device"));
    private static final Body BODY =
            Body.of(
                    hash("body"),
                    Words.of(Map.of("what", "Who watered it in “2022”?", "reason", "Dürre")));

    private final StringBuilder out = new StringBuilder();

    @Test
    void theWorkedExampleIsWhatTheCodeWrites() throws IOException {
        String log = Files.readString(LOG);
        String example = example();
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, example);
        assertThat(log.substring(log.indexOf(BEGIN) + BEGIN.length())).isEqualTo(example);
    }

    @Test
    void everyKindHasItsRow() throws IOException {
        String log = Files.readString(LOG);
        for (Kind kind : Kind.values()) {
            assertThat(log).contains("\n| `" + kind.wire() + "` |");
        }
    }

    private String example() {
        letterAndDevice();
        SignedEntry enrolled = enrolment();
        SignedEntry asked = request(enrolled);
        clock();
        SealedChoice sealed = new SealedChoice(Choice.YES, hash("vote"));
        vote(sealed);
        frames(asked, sealed);
        tree(enrolled, asked);
        return out.toString();
    }

    private void letterAndDevice() {
        Hash seed = LETTER.seed(ORIGIN.value());
        say("Secret values are the SHA-256 of `plenary example: ` and a word, here `letter`:");
        code(hash("letter").hex());
        say("Its first 100 bits, with two check signs, are the code that the letter prints:");
        code(LETTER.printed());
        say("The seed of the letter's key in this assembly, and its public half in base64:");
        code(seed.hex(), DeviceKey.publicKey(seed).base64());
        say("The device's seed (`device`), its public key, and its name:");
        code(hash("device").hex(), DEVICE.publicKey().base64(), DEVICE.device().value());
    }

    private SignedEntry enrolment() {
        DeviceEnrolled event =
                new DeviceEnrolled(
                        DeviceKey.publicKey(LETTER.seed(ORIGIN.value())), DEVICE.publicKey());
        Envelope envelope = envelope(0, Optional.empty(), event, Optional.empty());
        SignedEntry entry = DEVICE.enrol(envelope, LETTER);
        say("Its enrolment, an entry without words, signed by the device and by the letter:");
        entry(entry);
        return entry;
    }

    private SignedEntry request(SignedEntry before) {
        say("A body: its record in hexadecimal (the key, then the words), and its commitment:");
        code(hex(BODY.record()), BODY.ref().commitment().hex());
        Envelope envelope =
                envelope(1, Optional.of(before.id()), new EvidenceRequested(1), Optional.of(BODY));
        SignedEntry entry = DEVICE.sign(envelope);
        say("The same device asks for evidence with these words:");
        entry(entry);
        return entry;
    }

    private void clock() {
        DeviceKey sequencer = DeviceKey.of(ORIGIN, hash("sequencer"));
        Envelope tick =
                new Envelope(
                        ORIGIN,
                        sequencer.device(),
                        0,
                        Optional.empty(),
                        Seen.NOTHING,
                        draft("clock"),
                        Facts.of(new ClockTicked(Instant.parse("2026-03-07T08:00:00Z"))),
                        Optional.empty(),
                        List.of());
        say("A clock entry of the sequencer (`sequencer`) at 2026-03-07 08:00 UTC:");
        entry(sequencer.sign(tick));
    }

    private void vote(SealedChoice sealed) {
        EntryId ballot = new EntryId(hash("ballot"));
        say("A ballot's id, the key of a vote (`vote`), and the commitment that seals a yes:");
        code(ballot.hex(), sealed.key().hex(), sealed.commitment(ballot).hex());
        say("The vote's facts:");
        Envelope envelope =
                envelope(
                        2,
                        Optional.of(ballot),
                        new VoteCast(ballot, sealed.commitment(ballot)),
                        Optional.empty());
        String text = new String(DEVICE.sign(envelope).bytes(), UTF_8);
        code(text.substring(text.indexOf("\"facts\""), text.indexOf(",\"kind\"")));
    }

    private void frames(SignedEntry asked, SealedChoice sealed) {
        byte[] batch =
                Frames.encode(
                        List.of(
                                new Frame(Frame.Type.BODY, BODY.record()),
                                new HandedChoice(asked.id(), sealed).frame()));
        say(
                "A batch of that body and a sealed yes (here for that request, in earnest for a vote):");
        code(hex(batch));
        say("The bundle of words of two entries, of which only the second has any:");
        code(hex(BodyBundle.encode(List.of(Optional.empty(), Optional.of(BODY)))));
    }

    private void tree(SignedEntry... entries) {
        Frontier tree = Frontier.EMPTY;
        for (SignedEntry entry : entries) {
            tree = tree.plus(Tree.leaf(entry.bytes()));
        }
        CheckpointSigner log =
                new CheckpointSigner(ORIGIN.value(), hash("log"), hash("log post-quantum"));
        Checkpoint checkpoint = new Checkpoint(ORIGIN.value(), tree.size(), tree.root());
        say("The tree of the enrolment and the request: two leaves, and a checkpoint's text:");
        code(Stream.of(entries).map(e -> Tree.leaf(e.bytes()).hex()).toArray(String[]::new));
        code(new String(checkpoint.text(), UTF_8).strip());
        say("Its Ed25519 signature line by the log (`log`):");
        NoteSignature line = SigningKey.ofSeed(ORIGIN.value(), hash("log")).sign(checkpoint.text());
        String note = new String(SignedNote.of(checkpoint.text(), List.of(line)).encode(), UTF_8);
        code(note.substring(note.indexOf("\n\n") + 2).strip());
        say(
                "The whole note's SHA-256 (signed 08:01 UTC, `log post-quantum`), and its eight words:");
        byte[] signed = log.sign(checkpoint, Instant.parse("2026-03-07T08:01:00Z"));
        code(Hash.sha256(signed).hex(), EightWords.of(checkpoint).text());
    }

    private static Envelope envelope(
            long seq, Optional<EntryId> prev, Event event, Optional<Body> body) {
        return new Envelope(
                ORIGIN,
                DEVICE.device(),
                seq,
                prev,
                Seen.NOTHING,
                draft("draft " + seq),
                Facts.of(event),
                body.map(Body::ref),
                List.of());
    }

    private void entry(SignedEntry entry) {
        code(new String(entry.bytes(), UTF_8).strip());
        say("Its id:");
        code(entry.id().hex());
    }

    private void say(String sentence) {
        out.append('\n').append(sentence).append('\n');
    }

    private void code(String... lines) {
        out.append("\n```\n").append(String.join("\n", lines)).append("\n```\n");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static DraftId draft(String name) {
        return new DraftId(hash(name).hex().substring(0, DraftId.LENGTH));
    }

    private static Hash hash(String word) {
        return Hash.sha256(("plenary example: " + word).getBytes(UTF_8));
    }
}
