package org.plenary.desktop.chamber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.Role;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;

/// An assembly in a screen's test, in its own words, with something written in every place. One
/// question; every step is an entry that counts.
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

    /// When the assembly is founded: a Saturday morning.
    public static final Instant MORNING = Instant.parse("2026-03-07T08:00:00Z");

    /// Two thirds check, a quarter is a concern, 12 hours of check, 24 of ballot, 48 to unseal, 72
    /// for the minority, 90 days to answer, two supporters.
    public static final CharterRules RULES =
            new CharterRules(
                    new Rule(
                            Threshold.atLeast(1, 2),
                            Threshold.moreThan(1, 2),
                            Base.DECIDED,
                            TieRule.FAILS),
                    Threshold.atLeast(2, 3),
                    Threshold.atLeast(1, 4),
                    12,
                    24,
                    48,
                    72,
                    90,
                    24,
                    2);

    private final TestRecord record;

    private TestAssembly(TestRecord record) {
        this.record = record;
    }

    /// An assembly of some seats whose people have all enrolled and whose authority has promised to
    /// answer; nothing else has happened yet.
    public static TestAssembly convened(int seats) {
        TestAssembly assembly = seated(seats);
        for (Holder office : List.of(FACILITATOR, AUTHORITY)) {
            assembly.record.enrol(office);
        }
        IntStream.rangeClosed(1, seats).forEach(seat -> assembly.record.enrol(Holder.seat(seat)));
        assembly.record.write(
                AUTHORITY,
                new ResponsePromised(90),
                Words.of("text", "We answer each recommendation within ninety days."));
        return assembly;
    }

    /// An assembly of so many seats whose charter is adopted; no seat is filled yet.
    public static TestAssembly founded(int seats) {
        TestRecord record = TestRecord.empty();
        record.write(CONVENOR, founding(record, seats), remit());
        record.clock(MORNING);
        TestAssembly assembly = new TestAssembly(record);
        assembly.charter();
        return assembly;
    }

    /// An assembly whose charter is adopted and whose seats are drawn; only the registrar and the
    /// second facilitator, who confirmed the draw's numbers, have enrolled.
    public static TestAssembly seated(int seats) {
        TestAssembly assembly = founded(seats);
        TestRecord record = assembly.record;
        record.enrol(REGISTRAR);
        record.enrol(SECOND_FACILITATOR);
        record.fillSeats(REGISTRAR, SECOND_FACILITATOR);
        return assembly;
    }

    private static AssemblyFounded founding(TestRecord record, int seats) {
        List<OfficeLetter> offices = new ArrayList<>();
        for (Holder office : List.of(REGISTRAR, FACILITATOR, SECOND_FACILITATOR, AUTHORITY)) {
            offices.add(new OfficeLetter(office, record.letterKey(office, 1)));
        }
        return new AssemblyFounded(
                true,
                seats,
                1,
                record.keyOf(CONVENOR).publicKey(),
                record.keyOf(TestRecord.SEQUENCER).publicKey(),
                TestRecord.named("log").publicKey(),
                PostQuantumKey.of(new byte[PostQuantumKey.LENGTH]),
                offices);
    }

    private static Words remit() {
        return Words.of(
                Map.of(
                        "title", "The assembly on public AI",
                        "commissioner", "The Ministry of Public Services",
                        "organiser", "The Assembly Office",
                        "contact", "office@assembly.example",
                        "zone", "Europe/Dublin",
                        "remit", "Which values should govern public AI systems?",
                        "question.1", "Which values should govern public AI systems?",
                        "proposition.1", "A public AI system must explain every decision."));
    }

    private void charter() {
        record.write(CONVENOR, new CharterAdopted(RULES, 3), Words.of("text", "The charter."));
        principle(1, PrincipleGroup.COMMONS, "Those affected take part");
        principle(2, PrincipleGroup.FAIRNESS, "The weakest are protected");
        principle(3, PrincipleGroup.CONDITIONS, "It can be undone");
    }

    private void principle(int number, PrincipleGroup group, String title) {
        record.write(
                CONVENOR,
                new PrincipleAdopted(number, group),
                Words.of(
                        Map.of(
                                "title",
                                title,
                                "question",
                                title + ", does it hold here?",
                                "why",
                                "Many found it by themselves.",
                                "source",
                                "Ostrom 1990",
                                "text",
                                title + ".")));
    }

    /// The record that is being written.
    public TestRecord record() {
        return record;
    }

    /// Another that goes on from here.
    public TestAssembly copy() {
        return new TestAssembly(record.copy());
    }

    /// The question enters a stage.
    public TestAssembly open(Stage stage) {
        record.write(FACILITATOR, new StageOpened(1, stage));
        return this;
    }

    /// The question has gone through every stage up to this one.
    public TestAssembly upTo(Stage stage) {
        while (record.now().stages().of(1) != stage) {
            open(record.now().stages().of(1).next());
        }
        return this;
    }

    /// A member leaves by their own word, and a further draw fills the next seat.
    public TestAssembly replace(int seat) {
        record.write(Holder.seat(seat), new SeatLeft());
        record.fillSeats(REGISTRAR, SECOND_FACILITATOR, 1);
        return this;
    }

    /// Time passes on the record's clock.
    public TestAssembly hoursPass(long hours) {
        record.pass(Duration.ofHours(hours));
        return this;
    }

    /// A session of two hours, with an opening, an expert, tables and a close.
    public EntryId session(String title, Instant start) {
        return session(title, start, Optional.empty());
    }

    /// A session in place of an earlier plan.
    public EntryId session(String title, Instant start, Optional<EntryId> supersedes) {
        return record.write(
                FACILITATOR,
                new SessionPlanned(
                        start,
                        start.plus(Duration.ofHours(2)),
                        List.of(
                                new AgendaItem(AgendaKind.OPENING, 0, 10),
                                new AgendaItem(AgendaKind.EXPERT, 10, 30),
                                new AgendaItem(AgendaKind.TABLE, 40, 70),
                                new AgendaItem(AgendaKind.CLOSE, 110, 10)),
                        supersedes),
                Words.of(
                        Map.of(
                                "title", title,
                                "place", "Town Hall, Great Room",
                                "item.1", "Welcome",
                                "item.2", "Who writes the rules today",
                                "item.3", "Tables: what worries us",
                                "item.4", "What comes next")));
    }

    /// A packet.
    public EntryId packet(String title) {
        return record.write(
                FACILITATOR,
                new PacketPublished(1),
                Words.of(Map.of("title", title, "short", "What you need to know.")));
    }

    /// An item in a packet.
    public EntryId item(EntryId packet, String title) {
        return record.write(
                FACILITATOR,
                new ItemPublished(packet, Side.CONTEXT, 12, false, List.of()),
                Words.of(
                        Map.of(
                                "title",
                                title,
                                "short",
                                "In short: " + title,
                                "presenter",
                                "Dr Niamh Byrne",
                                "disclosure",
                                "none",
                                "sources",
                                "A report of 2025",
                                "text",
                                "# " + title + "\n\nWhat is written here.")));
    }

    /// A member says how much of some items they read.
    public EntryId reads(int seat, Extent extent, EntryId... items) {
        List<Reading> readings = new ArrayList<>();
        for (EntryId item : items) {
            readings.add(new Reading(item, extent));
        }
        return record.write(Holder.seat(seat), new ReadingStated(readings));
    }

    /// A member says where they stand.
    public EntryId states(int seat, Stance stance) {
        return record.write(
                Holder.seat(seat),
                new PositionStated(1, stance, List.of()),
                Words.of("reasons", "Because I live with it, says seat " + seat + "."));
    }

    /// A member asks for evidence.
    public EntryId asks(int seat, String what) {
        return record.write(
                Holder.seat(seat),
                new EvidenceRequested(1),
                Words.of(Map.of("what", what, "reason", "We have heard only one side.")));
    }

    /// A member proposes a recommendation.
    public EntryId proposes(int seat, String title) {
        return record.write(
                Holder.seat(seat),
                new RecommendationProposed(1),
                Words.of(
                        Map.of(
                                "title",
                                title,
                                "text",
                                title + ", and everybody may see how.",
                                "reasons",
                                "It is fair.")));
    }

    /// A member supports a recommendation.
    public EntryId supports(int seat, EntryId recommendation) {
        return record.write(Holder.seat(seat), new RecommendationSupported(recommendation));
    }

    /// A member gives the same answer to every principle.
    public TestAssembly checks(int seat, EntryId recommendation, CheckAnswer answer) {
        for (int principle = 1; principle <= 3; principle++) {
            record.write(
                    Holder.seat(seat),
                    new PrincipleAnswered(
                            recommendation, of(recommendation).version(), principle, answer),
                    Words.of("reason", "So it seems to me."));
        }
        return this;
    }

    /// A facilitator opens a ballot that stays open for the charter's hours.
    public EntryId ballot(EntryId recommendation) {
        Instant closes = record.now().clock().plus(Duration.ofHours(RULES.ballotHours()));
        return record.write(
                FACILITATOR,
                new BallotOpened(
                        recommendation,
                        of(recommendation).version(),
                        RULES.recommendation(),
                        closes,
                        closes.plus(Duration.ofHours(RULES.unsealHours()))));
    }

    private Recommendation of(EntryId id) {
        return record.now().recommendations().recommendation(id).orElseThrow();
    }
}
