package org.plenary.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;

/// An assembly of five seats that a test moves along on a real server, entry by signed entry.
public final class Convened {
    private static final Rule MAJORITY =
            new Rule(
                    Threshold.atLeast(1, 2), Threshold.moreThan(1, 2), Base.DECIDED, TieRule.FAILS);

    private static final CharterRules RULES =
            new CharterRules(
                    MAJORITY,
                    Threshold.atLeast(2, 3),
                    Threshold.atLeast(1, 4),
                    12,
                    24,
                    48,
                    72,
                    90,
                    24,
                    2);

    private static final int SEATS = 5;

    private final TestServer server;
    private final Map<Holder, Laptop> laptops = new HashMap<>();
    private final List<Frame> trail = new ArrayList<>();

    public Convened(TestServer server) {
        this.server = server;
        laptops.put(TestServer.CONVENOR, server.convenor());
    }

    /// The laptop of a holder, who enrolled it when it was first asked for.
    public Laptop laptop(Holder holder) throws Exception {
        Laptop known = laptops.get(holder);
        if (known != null) {
            return known;
        }
        Laptop laptop = new Laptop(TestServer.ORIGIN, holder);
        laptops.put(holder, laptop);
        hand(Laptop.frames(laptop.enrolment()));
        return laptop;
    }

    /// Hands in an entry with words and gives its id; refusing it fails the test.
    public EntryId write(Holder by, Event event) throws Exception {
        return hand(laptop(by).writes(event, Words.of("text", "said by " + by)));
    }

    private EntryId hand(List<Frame> frames) throws Exception {
        trail.addAll(frames);
        String answer = server.send(frames).getFirst();
        if (answer.contains("refused")) {
            throw new AssertionError(answer);
        }
        return SignedEntry.parse(frames.getFirst().bytes()).id();
    }

    /// Charter, panel, enrolments, promise: question 1 enters learning.
    public Convened learning() throws Exception {
        write(TestServer.CONVENOR, new CharterAdopted(RULES, 1));
        write(TestServer.CONVENOR, new PrincipleAdopted(1, PrincipleGroup.COMMONS));
        seats();
        for (int seat = 1; seat <= SEATS; seat++) {
            laptop(Holder.seat(seat));
        }
        write(TestServer.AUTHORITY, new ResponsePromised(90));
        open(Stage.LEARNING);
        return this;
    }

    /// Every seat is drawn and filled, in two minutes.
    private void seats() throws Exception {
        Duration minute = Duration.ofMinutes(1);
        DrawSteps draw = new DrawSteps(SEATS);
        Instant now = Instant.ofEpochSecond(server.clock().instant().getEpochSecond());
        EntryId id = write(TestServer.REGISTRAR, draw.announced(now, minute));
        write(TestServer.REGISTRAR, draw.frozen(id));
        server.clock().pass(minute);
        EntryId first = write(TestServer.REGISTRAR, DrawSteps.first(id));
        write(TestServer.AUTHORITY, new NumberConfirmed(first));
        write(TestServer.REGISTRAR, draw.committed(id));
        server.clock().pass(minute);
        EntryId second = write(TestServer.REGISTRAR, DrawSteps.second(id));
        write(TestServer.AUTHORITY, new NumberConfirmed(second));
        for (Event part :
                draw.filled(id, seat -> Laptop.letterKey(TestServer.ORIGIN, Holder.seat(seat)))) {
            write(TestServer.REGISTRAR, part);
        }
    }

    public void open(Stage stage) throws Exception {
        write(TestServer.FACILITATOR, new StageOpened(1, stage));
    }

    /// An item with these attachments, in a packet of its own.
    public EntryId item(Attachment... attachments) throws Exception {
        EntryId packet = write(TestServer.FACILITATOR, new PacketPublished(1));
        return write(
                TestServer.FACILITATOR,
                new ItemPublished(packet, Side.CONTEXT, 12, false, List.of(attachments)));
    }

    /// Everything up to an open ballot: each seat has read and checked.
    public EntryId ballot() throws Exception {
        EntryId item = item();
        open(Stage.DELIBERATING);
        open(Stage.DRAFTING);
        EntryId recommendation = write(Holder.seat(1), new RecommendationProposed(1));
        write(Holder.seat(2), new RecommendationSupported(recommendation));
        open(Stage.CHECKING);
        server.clock().pass(Duration.ofHours(12));
        for (int seat = 1; seat <= SEATS; seat++) {
            Holder member = Holder.seat(seat);
            write(member, new PrincipleAnswered(recommendation, 1, 1, CheckAnswer.KEEPS));
            write(member, new ReadingStated(List.of(new Reading(item, Extent.READ))));
        }
        open(Stage.BALLOTING);
        Instant closes =
                Instant.ofEpochSecond(server.clock().instant().getEpochSecond())
                        .plus(Duration.ofHours(24));
        return write(
                TestServer.FACILITATOR,
                new BallotOpened(
                        recommendation, 1, MAJORITY, closes, closes.plus(Duration.ofDays(2))));
    }

    /// A sealed vote, with its choice beside it.
    public HandedChoice vote(int seat, EntryId ballot, Choice choice) throws Exception {
        SealedChoice secret =
                new SealedChoice(choice, Laptop.seed("vote of seat " + seat + choice));
        SignedEntry vote =
                laptop(Holder.seat(seat)).signs(new VoteCast(ballot, secret.commitment(ballot)));
        HandedChoice handed = new HandedChoice(vote.id(), secret);
        List<Frame> frames = Laptop.frames(vote);
        frames.add(handed.frame());
        hand(frames);
        return handed;
    }

    /// Everything that was handed in, the founding first.
    public List<Frame> trail() {
        List<Frame> all = new ArrayList<>(server.founding());
        all.addAll(trail);
        return all;
    }

    static Hash named(String name) {
        return Laptop.seed(name);
    }
}
