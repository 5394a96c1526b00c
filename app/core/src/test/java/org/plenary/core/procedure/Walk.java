package org.plenary.core.procedure;

import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.Generated;
import org.plenary.core.event.Kind;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;

/// A trail by seed: people who mostly do what one can do, and sometimes what one cannot.
final class Walk {
    private static final List<Holder> OFFICES =
            List.of(FACILITATOR, SECOND_FACILITATOR, REGISTRAR, AUTHORITY, SEQUENCER);

    private final SplittableRandom random;
    private final Generated generated;
    private final TestAssembly hall;
    private final List<EntryId> items = new ArrayList<>();
    private final List<EntryId> statements = new ArrayList<>();
    private final List<EntryId> texts = new ArrayList<>();
    private final List<EntryId> ballots = new ArrayList<>();
    private final List<EntryId> others = new ArrayList<>();

    private Walk(long seed) {
        random = new SplittableRandom(seed);
        generated = new Generated(seed);
        hall = Ready.in(any(Stage.values()));
        items.add(Ready.item());
        items.add(Ready.otherItem());
        texts.add(Ready.recommendation());
        others.add(Ready.packet());
    }

    /// A trail of some more entries than a ready assembly has.
    static TestAssembly of(long seed, int steps) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < steps; i++) {
            walk.step();
        }
        return walk.hall;
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0 -> hall.hoursPass(random.nextInt(30));
            case 1 -> hall.write(FACILITATOR, new StageOpened(1, next()));
            case 2 ->
                    statements.add(
                            member(
                                    new PositionEvent.PositionStated(
                                            1, any(Stance.values()), cites())));
            case 3 -> statements.add(member(revision()));
            case 4 -> items.add(hall.write(office(), item()));
            case 5 -> texts.add(member(new RecommendationEvent.RecommendationProposed(1)));
            case 6 -> others.add(member(wording()));
            case 7, 8 -> checking();
            case 9 -> balloting();
            case 10 -> answering();
            default -> anything();
        }
    }

    private Stage next() {
        // Seldom forwards, so that there is time to do something in each stage.
        return random.nextInt(3) > 0 ? any(Stage.values()) : hall.now().stages().of(1).next();
    }

    private Event item() {
        return new EvidenceEvent.ItemPublished(
                random.nextInt(5) == 0 ? any(texts) : Ready.packet(),
                any(org.plenary.core.term.Side.values()),
                5,
                false,
                List.of());
    }

    private Event revision() {
        EntryId previous = statements.isEmpty() ? any(items) : any(statements);
        MovedBy by = any(MovedBy.values());
        Optional<EntryId> source =
                switch (by) {
                    case ITEM -> Optional.of(any(items));
                    case STATEMENT -> Optional.of(previous);
                    case DISCUSSION, OWN_THOUGHT -> Optional.empty();
                };
        return new PositionEvent.PositionRevised(
                previous,
                any(Stance.values()),
                List.of(new PositionEvent.Moved(by, source)),
                cites());
    }

    private List<EntryId> cites() {
        return random.nextBoolean() ? List.of() : List.of(any(items));
    }

    private Event wording() {
        EntryId text = any(texts);
        return switch (random.nextInt(5)) {
            case 0 -> new RecommendationEvent.RecommendationSupported(text);
            case 1 -> new RecommendationEvent.SupportWithdrawn(text);
            case 2 -> new RecommendationEvent.AmendmentProposed(text, version());
            case 3 ->
                    new RecommendationEvent.RecommendationRevised(
                            text, version() + 1, Optional.empty());
            default -> new RecommendationEvent.AmendmentDecided(any(others), random.nextBoolean());
        };
    }

    private int version() {
        return 1 + random.nextInt(2);
    }

    /// A seat answers every principle, and says what it read.
    private void checking() {
        Holder by = seat(1 + random.nextInt(Ready.SEATS));
        EntryId text = any(texts);
        for (int principle = 1; principle <= 3; principle++) {
            hall.write(
                    by,
                    new CheckEvent.PrincipleAnswered(
                            text, version(), principle, any(CheckAnswer.values())));
        }
        hall.reads(by.number(), any(Extent.values()), items.toArray(new EntryId[0]));
        hall.write(seat(1), new CheckEvent.ConcernAnswered(text, 1, 1 + random.nextInt(3)));
    }

    private void balloting() {
        if (ballots.isEmpty() || random.nextInt(4) == 0) {
            var closes = hall.now().clock().plus(java.time.Duration.ofHours(RULES.ballotHours()));
            ballots.add(
                    hall.write(
                            office(),
                            new BallotEvent.BallotOpened(
                                    texts.getFirst(),
                                    1,
                                    RULES.recommendation(),
                                    closes,
                                    closes.plus(java.time.Duration.ofHours(RULES.unsealHours())))));
        }
        EntryId ballot = any(ballots);
        List<BallotEvent.Unsealed> opened = new ArrayList<>();
        for (int seat = 1; seat <= Ready.SEATS; seat++) {
            opened.add(hall.opening(hall.votes(seat, ballot, any(Choice.values()))));
        }
        hall.now()
                .ballots()
                .ballot(ballot)
                .map(Ballot::closes)
                .filter(closes -> random.nextInt(3) == 0 && closes.isAfter(hall.now().clock()))
                .ifPresent(closes -> hall.trail().clock(closes));
        hall.closes(office(), ballot);
        hall.unseals(office(), ballot, opened);
    }

    private void answering() {
        EntryId ballot = ballots.isEmpty() ? any(texts) : any(ballots);
        for (int seat = 1; seat <= Ready.SEATS; seat++) {
            hall.write(
                    seat(seat),
                    random.nextBoolean()
                            ? new BallotEvent.MinorityReported(ballot)
                            : new BallotEvent.MinorityDeclined(ballot));
        }
        EntryId answer =
                hall.write(
                        AUTHORITY,
                        new ResponseEvent.ResponseGiven(
                                texts.getFirst(), any(ResponseVerdict.values()), List.of()));
        member(new ResponseEvent.ResponseRated(answer, random.nextInt(11)));
        hall.write(REGISTRAR, new RecordEvent.BodyErased(any(items), any(ErasureGround.values())));
    }

    /// An event of any kind that means nothing, by anybody.
    private void anything() {
        Event event = generated.event(any(Kind.values()));
        hall.write(random.nextBoolean() ? office() : seat(1 + random.nextInt(Ready.SEATS)), event);
        hall.trail()
                .draft(seat(1), new EvidenceEvent.EvidenceRequested(1))
                .after(random.nextInt(9), new EntryId(Hash.sha256()))
                .send();
    }

    private EntryId member(Event event) {
        return hall.write(seat(1 + random.nextInt(Ready.SEATS)), event);
    }

    private Holder office() {
        return random.nextInt(3) == 0 ? any(OFFICES) : FACILITATOR;
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
