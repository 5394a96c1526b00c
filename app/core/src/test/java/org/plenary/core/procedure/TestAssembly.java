package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.Unsealed;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.BallotEvent.VotesUnsealed;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MlDsa44;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Role;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;

/// An assembly in a test, in its own words. One question unless a test says otherwise; every step
/// is an entry that counts unless the procedure says otherwise.
public final class TestAssembly {
    /// Founded it.
    public static final Holder CONVENOR = new Holder(Role.CONVENOR, 1);

    /// Keeps the roll.
    public static final Holder REGISTRAR = new Holder(Role.REGISTRAR, 1);

    /// Moves the assembly through its stages.
    public static final Holder FACILITATOR = new Holder(Role.FACILITATOR, 1);

    /// The other facilitator.
    public static final Holder SECOND_FACILITATOR = new Holder(Role.FACILITATOR, 2);

    /// The commissioning body.
    public static final Holder AUTHORITY = new Holder(Role.AUTHORITY, 1);

    /// The log itself.
    public static final Holder SEQUENCER = TestTrail.SEQUENCER;

    /// When every assembly in a test is founded.
    public static final Instant MORNING = Instant.parse("2026-03-07T08:00:00Z");

    private static final PostQuantumKey POST_QUANTUM =
            PostQuantumKey.of(MlDsa44.ofSeed(Keys.seed("log-pq")).publicKey());

    /// A majority of yes and no, with half of the seats voting.
    public static final Rule MAJORITY =
            new Rule(
                    Threshold.atLeast(1, 2), Threshold.moreThan(1, 2), Base.DECIDED, TieRule.FAILS);

    /// Two thirds check, a quarter is a concern, 12 hours of check, 24 of ballot, 48 to unseal, 72
    /// for the minority, 90 days to answer, two supporters.
    public static final CharterRules RULES =
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

    private final TestTrail trail;
    private final Map<EntryId, SealedChoice> sealed;

    private TestAssembly(TestTrail trail, Map<EntryId, SealedChoice> sealed) {
        this.trail = trail;
        this.sealed = sealed;
    }

    /// Nothing has been written yet.
    public static TestAssembly unfounded() {
        return new TestAssembly(new TestTrail(), new HashMap<>());
    }

    /// An assembly that goes on from here; this one stays as it is.
    public TestAssembly copy() {
        return new TestAssembly(trail.copy(), new HashMap<>(sealed));
    }

    /// The member in a seat.
    public static Holder seat(int number) {
        return Holder.seat(number);
    }

    /// The trail that is being written.
    public TestTrail trail() {
        return trail;
    }

    /// The assembly after everything that was written.
    public Assembly now() {
        return trail.now();
    }

    /// Somebody writes an entry, with words.
    public EntryId write(Holder by, Event event) {
        return trail.write(by, event);
    }

    /// What the founding entry says of an assembly of some seats.
    public static AssemblyFounded founding(int seats, int questions) {
        List<OfficeLetter> offices = new ArrayList<>();
        for (Holder office : List.of(REGISTRAR, FACILITATOR, SECOND_FACILITATOR, AUTHORITY)) {
            offices.add(new OfficeLetter(office, Keys.letter(office, 1)));
        }
        return new AssemblyFounded(
                true,
                seats,
                questions,
                Keys.laptop(CONVENOR, 1),
                Keys.laptop(SEQUENCER, 1),
                Keys.named("log"),
                POST_QUANTUM,
                offices);
    }

    /// An assembly of some seats and one question, founded this morning.
    public static TestAssembly founded(int seats) {
        return founded(seats, 1);
    }

    /// An assembly of some seats and some questions, founded this morning.
    public static TestAssembly founded(int seats, int questions) {
        TestAssembly assembly = unfounded();
        assembly.write(CONVENOR, founding(seats, questions));
        assembly.trail.clock(MORNING);
        return assembly;
    }

    /// The charter is adopted with these rules and three principles.
    public TestAssembly charter(CharterRules rules) {
        write(CONVENOR, new CharterAdopted(rules, 3));
        write(CONVENOR, new PrincipleAdopted(1, PrincipleGroup.COMMONS));
        write(CONVENOR, new PrincipleAdopted(2, PrincipleGroup.FAIRNESS));
        write(CONVENOR, new PrincipleAdopted(3, PrincipleGroup.CONDITIONS));
        return this;
    }

    /// Every seat is filled by a draw; it takes two seconds.
    public TestAssembly seats() {
        TestDraw.fill(enrol(REGISTRAR).enrol(AUTHORITY));
        return this;
    }

    /// Somebody enrols their first laptop with their first letter, unless they have done so.
    public TestAssembly enrol(Holder holder) {
        if (!now().roll().enrolled(holder)) {
            write(holder, enrolment(holder, 1, 1));
        }
        return this;
    }

    /// An enrolment of a laptop with a letter.
    public static DeviceEnrolled enrolment(Holder holder, int letter, int laptop) {
        return new DeviceEnrolled(Keys.letter(holder, letter), Keys.laptop(holder, laptop));
    }

    /// Every office and every seat enrols.
    public TestAssembly enrolEverybody() {
        List.of(REGISTRAR, FACILITATOR, SECOND_FACILITATOR, AUTHORITY).forEach(this::enrol);
        IntStream.rangeClosed(1, now().roll().seated()).forEach(seat -> enrol(seat(seat)));
        return this;
    }

    /// The commissioning body promises to answer within some days.
    public TestAssembly promise(int days) {
        write(AUTHORITY, new ResponsePromised(days));
        return this;
    }

    /// Question 1 enters a stage.
    public TestAssembly open(Stage stage) {
        write(FACILITATOR, new StageOpened(1, stage));
        return this;
    }

    /// Time passes on the trail's clock.
    public TestAssembly hoursPass(long hours) {
        trail.pass(Duration.ofHours(hours));
        return this;
    }

    /// A second passes on the trail's clock.
    public TestAssembly secondPasses() {
        trail.pass(Duration.ofSeconds(1));
        return this;
    }

    /// A packet on question 1.
    public EntryId packet() {
        return write(FACILITATOR, new PacketPublished(1));
    }

    /// An item in a packet.
    public EntryId item(EntryId packet) {
        return write(FACILITATOR, new ItemPublished(packet, Side.CONTEXT, 12, false, List.of()));
    }

    /// A member says how much of some items they read.
    public EntryId reads(int seat, Extent extent, EntryId... items) {
        List<Reading> readings = new ArrayList<>();
        for (EntryId item : items) {
            readings.add(new Reading(item, extent));
        }
        return write(seat(seat), new ReadingStated(readings));
    }

    /// A member proposes a recommendation on question 1.
    public EntryId proposes(int seat) {
        return write(seat(seat), new RecommendationProposed(1));
    }

    /// A member supports a recommendation.
    public EntryId supports(int seat, EntryId recommendation) {
        return write(seat(seat), new RecommendationSupported(recommendation));
    }

    /// A drafter gives a text its next version.
    public EntryId rewords(int seat, EntryId recommendation) {
        return write(
                seat(seat),
                new RecommendationRevised(
                        recommendation, version(recommendation) + 1, Optional.empty()));
    }

    /// A member gives the same answer to every principle.
    public TestAssembly checks(int seat, EntryId recommendation, CheckAnswer answer) {
        for (int principle = 1; principle <= 3; principle++) {
            answers(seat, recommendation, principle, answer);
        }
        return this;
    }

    /// A member answers one principle.
    public EntryId answers(int seat, EntryId recommendation, int principle, CheckAnswer answer) {
        return write(
                seat(seat),
                new PrincipleAnswered(recommendation, version(recommendation), principle, answer));
    }

    /// A facilitator opens a ballot that stays open for the charter's hours.
    public EntryId ballot(EntryId recommendation) {
        CharterRules rules = now().charter().rules();
        Instant closes = now().clock().plus(Duration.ofHours(rules.ballotHours()));
        return write(
                FACILITATOR,
                new BallotOpened(
                        recommendation,
                        version(recommendation),
                        rules.recommendation(),
                        closes,
                        closes.plus(Duration.ofHours(rules.unsealHours()))));
    }

    /// A member votes; the choice is sealed.
    public EntryId votes(int seat, EntryId ballot, Choice choice) {
        SealedChoice secret =
                new SealedChoice(
                        choice, Hash.sha256(("vote " + trail.log().size()).getBytes(UTF_8)));
        EntryId vote = write(seat(seat), new VoteCast(ballot, secret.commitment(ballot)));
        sealed.put(vote, secret);
        return vote;
    }

    /// Somebody closes a ballot.
    public EntryId closes(Holder by, EntryId ballot) {
        return write(by, new BallotClosed(ballot));
    }

    /// What a vote sealed, as its voter knows it.
    public Unsealed opening(EntryId vote) {
        SealedChoice secret = Optional.ofNullable(sealed.get(vote)).orElseThrow();
        return new Unsealed(vote, secret.choice(), secret.key());
    }

    /// Somebody opens votes.
    public EntryId unseals(Holder by, EntryId ballot, List<Unsealed> votes) {
        return write(by, new VotesUnsealed(ballot, votes));
    }

    /// The sequencer closes a ballot when its time has come, and opens every vote that counts.
    public TestAssembly counts(EntryId id) {
        Ballot ballot = now().ballots().ballot(id).orElseThrow();
        trail.clock(ballot.closes());
        closes(SEQUENCER, id);
        for (BallotEvent.VotesUnsealed event : unsealings(id)) {
            write(SEQUENCER, event);
        }
        return this;
    }

    private List<VotesUnsealed> unsealings(EntryId ballot) {
        return Duties.now(now(), vote -> Optional.ofNullable(sealed.get(vote))).stream()
                .filter(VotesUnsealed.class::isInstance)
                .map(VotesUnsealed.class::cast)
                .filter(event -> event.ballot().equals(ballot))
                .toList();
    }

    /// The version of a text that stands.
    public int version(EntryId recommendation) {
        return now().recommendations().recommendation(recommendation).orElseThrow().version();
    }

    /// The laptop that a holder writes with.
    public PublicKey laptopOf(Holder holder) {
        return trail.laptopOf(holder);
    }
}
