package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.rehearsal.script.Timetable.Start;

/// The sample assembly as everybody sees it: in the tour, in the pictures, in the measurements.
class SampleRehearsalTest {
    private static final Rehearsed WHOLE = Sample.WHOLE;
    private static final Assembly END = WHOLE.assembly();

    @Test
    void everythingThatTheSampleAsksForCanBeDone() {
        assertThat(WHOLE.undone()).isEmpty();
    }

    @Test
    void oneVoteIsLateAndOneMemberChecksInTwice() {
        assertThat(END.refused())
                .extracting(refused -> refused.why())
                .containsExactly(Refusal.ALREADY_CHECKED_IN, Refusal.ARRIVED_AFTER_CLOSING);
    }

    @Test
    void whoeverVerifiesTheWholeTrailFindsItSound() throws Unauthentic {
        Replay replay = Replay.start();
        SignatureEngine ahead = replay.ahead(WHOLE.entries(), SignatureEngine.best());
        for (SignedEntry entry : WHOLE.entries()) {
            replay.next(entry, ahead);
        }

        assertThat(replay.assembly().ballots()).isEqualTo(END.ballots());
    }

    @Test
    void nearlyEverybodySpeaksManyChangeTheirMindsAndSomeAreSilent() {
        List<Statement> standing = END.positions().standing(1).toList();
        long changed = standing.stream().filter(s -> s.previous().isPresent()).count();

        assertThat(standing).hasSizeBetween(85, 97);
        assertThat(changed).isBetween(25L, 70L);
        for (Stance stance : Stance.values()) {
            assertThat(standing).as(stance.name()).anyMatch(s -> s.stance() == stance);
        }
    }

    @Test
    void whoeverChangesTheirMindWasMovedBySomethingThatStandsBefore() {
        for (Statement statement : END.positions().statements().values()) {
            assertThat(statement.moved().isEmpty()).isEqualTo(statement.previous().isEmpty());
            statement.moved().stream()
                    .flatMap(moved -> moved.source().stream())
                    .forEach(source ->
                            assertThat(
                                            END.evidence().item(source).isPresent()
                                                    || END.positions()
                                                            .statement(source)
                                                            .filter(s ->
                                                                    s.mark().seat()
                                                                            != statement
                                                                                    .mark()
                                                                                    .seat())
                                                            .isPresent())
                                    .isTrue());
        }
    }

    @Test
    void nobodysFirstStatementIsSomebodyElses() throws Malformed {
        Set<String> said = new HashSet<>();
        for (Statement statement : END.positions().statements().values()) {
            if (statement.previous().isEmpty()
                    && !END.erasures().containsKey(statement.mark().id())) {
                String reasons =
                        WHOLE.bodies()
                                .get(statement.mark().body().orElseThrow().commitment())
                                .words()
                                .get("reasons");
                assertThat(said.add(reasons)).as(reasons).isTrue();
            }
        }
    }

    @Test
    void sessionsAreWellAttendedAndNeverByEverybody() {
        List<Session> held =
                END.sessions().all().values().stream()
                        .filter(session -> session.state() == State.CLOSED)
                        .toList();

        assertThat(held).hasSize(10);
        assertThat(held).allMatch(session -> session.present().size() > 66);
        assertThat(held).allMatch(session -> session.present().size() < 98);
        assertThat(END.sessions().all().values())
                .anyMatch(session -> session.state() == State.REPLACED);
    }

    @Test
    void someRecommendationsAreAdoptedSomeAreNotAndWhatIsAdoptedIsAnswered() {
        long adopted =
                END.recommendations().all().keySet().stream()
                        .filter(id -> Reported.of(END, id).proof().isPresent())
                        .count();

        assertThat(END.ballots().all()).hasSize(10);
        assertThat(adopted).isBetween(6L, 9L);
        assertThat((long) END.responses().answers().size()).isEqualTo(adopted);
        assertThat(END.ballots().all().values())
                .allMatch(ballot ->
                        Closed.of(END, ballot.mark().id())
                                .proof()
                                .map(closed -> closed.counts().unopened() == 0)
                                .orElse(false))
                .anyMatch(ballot -> !ballot.reports().isEmpty())
                .anyMatch(ballot -> ballot.votes().values().stream().anyMatch(v -> v.times() > 1));
    }

    @Test
    void anItemIsCorrectedAndAMembersWordsAreRemoved() {
        assertThat(END.evidence().items().values()).anyMatch(item -> !item.corrections().isEmpty());
        assertThat(END.erasures()).hasSize(1);
    }

    @Test
    void whoJoinsOnTheSecondWeekendFindsTheSessionOpenAndWorkWaiting() {
        for (String hour : List.of("09:59", "10:01", "23:30")) {
            Instant now = Instant.parse("2026-11-25T" + hour + ":00Z");
            Start start = Sample.SCRIPT.timetable().midSession(now, 2);
            Rehearsed joined = Sample.REHEARSAL.withFirstDay(start.firstDay()).until(start.until());
            Assembly then = joined.assembly();
            Holder seat41 = Holder.seat(41);

            assertThat(then.clock()).isBeforeOrEqualTo(now);
            assertThat(then.sessions().standing())
                    .filteredOn(session -> session.state() == State.OPEN)
                    .singleElement()
                    .matches(session -> session.present().size() > 40)
                    .matches(session -> !session.present().containsKey(41));
            assertThat(then.roll().validLetter(seat41))
                    .contains(
                            DeviceKey.publicKey(
                                    joined.letter(seat41).seed(joined.origin().value())));
            assertThat(then.evidence().items().keySet())
                    .filteredOn(item -> then.evidence().read(41, item).isEmpty())
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(then.positions().standing(1).count()).isBetween(45L, 80L);
        }
    }
}
