package org.plenary.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Keys;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stance;

final class EventTest {
    private static final EntryId ONE = new EntryId(Hash.sha256(new byte[] {1}));
    private static final EntryId TWO = new EntryId(Hash.sha256(new byte[] {2}));
    private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");

    @Test
    void whatAnEventRefersToStandsOnceThoughTheEventNamesItTwice() {
        assertThat(new PositionStated(1, Stance.FOR, List.of(ONE, TWO, ONE)).refs())
                .containsExactly(ONE, TWO);
        assertThat(
                        new PositionRevised(
                                        ONE,
                                        Stance.FOR,
                                        List.of(new Moved(MovedBy.STATEMENT, Optional.of(ONE))),
                                        List.of(TWO, TWO))
                                .refs())
                .containsExactly(ONE, TWO);
        assertThat(new RecommendationRevised(ONE, 2, Optional.of(ONE)).refs()).containsExactly(ONE);
        assertThat(new EvidenceRequestDecided(ONE, true, Optional.of(ONE)).refs())
                .containsExactly(ONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aFoundingGivesLettersToOfficesOnlyAndNeverToASeat(Role role) {
        Holder holder = new Holder(role, 1);

        if (role == Role.REGISTRAR || role == Role.FACILITATOR || role == Role.AUTHORITY) {
            assertThat(new OfficeLetter(holder, Keys.letter(holder, 1)).holder()).isEqualTo(holder);
        } else {
            assertThatThrownBy(() -> new OfficeLetter(holder, Keys.letter(holder, 1)))
                    .hasMessage(
                            "letters of the founding go to registrars, facilitators and the authority");
        }
    }

    @Test
    void timesInFactsCountWholeSeconds() {
        Instant half = NOON.plusMillis(500);
        Rule rule =
                new Rule(
                        Threshold.atLeast(1, 2),
                        Threshold.moreThan(1, 2),
                        Base.DECIDED,
                        TieRule.FAILS);

        assertThatThrownBy(() -> new ClockTicked(half)).hasMessage("times count whole seconds");
        assertThatThrownBy(() ->
                        new SessionPlanned(
                                half, half.plusSeconds(3600), List.of(), Optional.empty()))
                .hasMessage("times count whole seconds");
        assertThatThrownBy(() ->
                        new SessionPlanned(
                                NOON, half.plusSeconds(3600), List.of(), Optional.empty()))
                .hasMessage("times count whole seconds");
        assertThatThrownBy(() -> new BallotOpened(ONE, 1, rule, half, NOON.plusSeconds(60)))
                .hasMessage("times count whole seconds");
        assertThatThrownBy(() -> new BallotOpened(ONE, 1, rule, NOON, half))
                .hasMessage("times count whole seconds");
    }

    @Test
    void timesLieBetween1970And9999() {
        assertThatThrownBy(() -> new ClockTicked(Instant.ofEpochSecond(-1)))
                .hasMessageStartingWith("a time in seconds must lie between");
        assertThatThrownBy(
                        () -> new ClockTicked(Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1)))
                .hasMessageStartingWith("a time in seconds must lie between");
        assertThat(new ClockTicked(Instant.EPOCH).time()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anActionIsPromisedForADayThatACalendarShows() {
        assertThatThrownBy(() ->
                        new ResponseGiven(ONE, ResponseVerdict.ACCEPTED, List.of(LocalDate.MAX)))
                .hasMessageStartingWith("a day since 1970 must lie between");
        assertThatThrownBy(() ->
                        new ResponseGiven(
                                ONE, ResponseVerdict.ACCEPTED, List.of(LocalDate.of(1969, 12, 31))))
                .hasMessageStartingWith("a day since 1970 must lie between");
    }

    @Test
    void anItemOrAStatementThatMovedSomebodyIsNamedAndNothingElseIs() {
        for (MovedBy by : List.of(MovedBy.ITEM, MovedBy.STATEMENT)) {
            assertThatThrownBy(() -> new Moved(by, Optional.empty()))
                    .hasMessage("an item or a statement is named, nothing else is");
        }
        for (MovedBy by : List.of(MovedBy.DISCUSSION, MovedBy.OWN_THOUGHT)) {
            assertThatThrownBy(() -> new Moved(by, Optional.of(ONE)))
                    .hasMessage("an item or a statement is named, nothing else is");
        }
    }

    @Test
    void aListInFactsIsACopyThatNobodyChanges() {
        List<EntryId> cites = new ArrayList<>(List.of(ONE));
        PositionStated stated = new PositionStated(1, Stance.FOR, cites);
        cites.add(TWO);

        assertThat(stated.cites()).containsExactly(ONE);
        assertThatThrownBy(() -> stated.cites().add(TWO))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRevisionSaysWhatMovedItsAuthor() {
        assertThatThrownBy(() -> new PositionRevised(ONE, Stance.FOR, List.of(), List.of()))
                .hasMessage("things that moved you must lie between 1 and 6, not 0");
        assertThatThrownBy(() ->
                        new PositionRevised(
                                ONE,
                                Stance.FOR,
                                Collections.nCopies(
                                        7, new Moved(MovedBy.DISCUSSION, Optional.empty())),
                                List.of()))
                .hasMessage("things that moved you must lie between 1 and 6, not 7");
    }

    @Test
    void aSessionEndsAfterItStartsAndWithinTwoDays() {
        assertThatThrownBy(() -> new SessionPlanned(NOON, NOON, List.of(), Optional.empty()))
                .hasMessage("the session's seconds must lie between 60 and 172800, not 0");
        assertThatThrownBy(() ->
                        new SessionPlanned(
                                NOON, NOON.plusSeconds(172_801), List.of(), Optional.empty()))
                .hasMessage("the session's seconds must lie between 60 and 172800, not 172801");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsFoundByItsNameOnTheWire(Kind kind) {
        assertThat(Kind.named(kind.wire())).contains(kind);
        assertThat(kind.wire()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void anUnknownNameIsNoKind() {
        assertThat(Kind.named("motion-passed")).isEmpty();
        assertThat(Kind.named("VOTE-CAST")).isEmpty();
    }
}
