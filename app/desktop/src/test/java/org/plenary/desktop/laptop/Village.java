package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MlDsa44;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestRecord;

/// A small assembly whose log has real keys: five seats, of which seats 1 to 3 have enrolled, in
/// the stage of learning, with one item of evidence.
public final class Village {
    /// When it was founded.
    public static final Instant MORNING = TestAssembly.MORNING;

    /// A member whose letter was not used yet.
    public static final Holder NEWCOMER = Holder.seat(4);

    private static final Hash LOG = Hash.sha256("key of log".getBytes(UTF_8));
    private static final Hash POST_QUANTUM = Hash.sha256("post-quantum key".getBytes(UTF_8));

    private Village() {}

    /// Its record.
    public static TestRecord record(Attachment... files) {
        TestRecord record = TestRecord.empty();
        record.write(
                TestAssembly.CONVENOR,
                founding(record),
                Words.of(Map.of("title", "The village", "zone", "UTC", "question.1", "What now?")));
        record.clock(MORNING);
        record.write(TestAssembly.CONVENOR, new CharterAdopted(TestAssembly.RULES, 1), words());
        record.write(
                TestAssembly.CONVENOR, new PrincipleAdopted(1, PrincipleGroup.COMMONS), words());
        record.enrol(TestAssembly.REGISTRAR);
        record.enrol(TestAssembly.AUTHORITY);
        record.fillSeats(TestAssembly.REGISTRAR, TestAssembly.AUTHORITY);
        record.enrol(TestAssembly.FACILITATOR);
        IntStream.rangeClosed(1, 3).forEach(seat -> record.enrol(Holder.seat(seat)));
        record.write(TestAssembly.AUTHORITY, new ResponsePromised(90), words());
        record.write(TestAssembly.FACILITATOR, new StageOpened(1, Stage.LEARNING));
        EntryId packet = record.write(TestAssembly.FACILITATOR, new PacketPublished(1), words());
        record.write(
                TestAssembly.FACILITATOR,
                new ItemPublished(packet, Side.CONTEXT, 5, false, List.of(files)),
                Words.of(
                        Map.of(
                                "title", "The well and the café",
                                "short", "Who draws water",
                                "text", "# Water\n\nThe *well* is shared by all.")));
        return record;
    }

    private static AssemblyFounded founding(TestRecord record) {
        List<OfficeLetter> offices =
                List.of(TestAssembly.REGISTRAR, TestAssembly.FACILITATOR, TestAssembly.AUTHORITY)
                        .stream()
                        .map(office -> new OfficeLetter(office, record.letterKey(office, 1)))
                        .toList();
        return new AssemblyFounded(
                true,
                5,
                1,
                record.keyOf(TestAssembly.CONVENOR).publicKey(),
                record.keyOf(TestRecord.SEQUENCER).publicKey(),
                TestRecord.named("log").publicKey(),
                PostQuantumKey.of(MlDsa44.ofSeed(POST_QUANTUM).publicKey()),
                offices);
    }

    private static Words words() {
        return Words.of("text", "Words.");
    }

    /// Signs checkpoints of its log, true ones and others.
    public static CheckpointSigner signer() {
        return new CheckpointSigner(TestRecord.ORIGIN.value(), LOG, POST_QUANTUM);
    }
}
