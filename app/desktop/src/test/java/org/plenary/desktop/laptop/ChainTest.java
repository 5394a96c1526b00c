package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// What a member signs, until it leaves the laptop.
class ChainTest extends NewcomersLaptop {
    @Test
    void forTenSecondsAnEntryStaysAndCanBeTakenBack() throws IOException, Refused {
        laptop.chamber().drafts().keep("positions/1", fields("I think"));
        EntryId id = states("I think so.");
        assertThat(laptop.chamber().drafts().find("positions/1")).isEmpty();
        clock.pass(Duration.ofSeconds(9));
        laptop.round();
        assertThat(laptop.standing().own(id).orElseThrow().canTakeBack()).isTrue();
        assertThat(laptop.chamber().takeBack(id)).isTrue();
        assertThat(laptop.standing().own(id)).isEmpty();
        assertThat(laptop.standing().expected().positions().statement(id)).isEmpty();
        assertThat(laptop.chamber().drafts().find("positions/1").orElseThrow().fields())
                .isEqualTo(fields("I think"));
        clock.pass(Duration.ofMinutes(1));
        laptop.round();
        assertThat(server.asked().stream().filter(a -> a.startsWith("POST"))).hasSize(1);
    }

    @Test
    void afterTenSecondsItGoesByItself() throws IOException, Refused {
        EntryId id = states("I think so.");
        clock.pass(Duration.ofSeconds(10));
        laptop.round();
        assertThat(laptop.chamber().takeBack(id)).isFalse();
        laptop.round();
        assertThat(state(id)).isEqualTo(State.RECORDED);
    }

    @Test
    void aClockThatJumpsBackLetsNothingWaitForEver() throws IOException, Refused {
        EntryId id = states("I think so.");
        clock.pass(Duration.ofDays(-3_650));
        laptop.round();
        laptop.round();
        assertThat(state(id)).isEqualTo(State.RECORDED);
    }

    @Test
    void whatWasSignedAfterOneThatIsTakenBackGoesOn() throws IOException, Refused {
        EntryId first = asks("First?");
        asks("Second?");
        asks("Third?");
        assertThat(laptop.chamber().takeBack(first)).isTrue();
        laptop.sync().round();
        assertThat(laptop.standing().recorded().evidence().requests()).hasSize(2);
        assertThat(laptop.standing().recorded().refused()).isEmpty();
    }

    @Test
    void whatSomethingLaterSpeaksOfCannotBeTakenBack() throws IOException, Refused {
        EntryId first = states("First.");
        EntryId second = revises(first, "Second.");
        assertThat(laptop.standing().own(first).orElseThrow().canTakeBack()).isFalse();
        assertThat(laptop.chamber().takeBack(first)).isFalse();
        assertThat(laptop.chamber().takeBack(second)).isTrue();
        assertThat(laptop.chamber().takeBack(first)).isTrue();
    }

    @Test
    void whatTheProcedureRefusesIsNeverSigned() throws IOException, Refused {
        states("I think so.");
        assertThat(laptop.chamber().refusal(new PositionStated(1, Stance.FOR, List.of())))
                .contains(Refusal.POSITION_EXISTS);
        assertThatThrownBy(() -> states("I think so again."))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.why()).isEqualTo(Refusal.POSITION_EXISTS));
        assertThat(laptop.standing().outbox()).hasSize(2);
    }

    @Test
    void whatComesTooLateIsInTheRecordAndSaysWhyItDoesNotCount() throws IOException, Refused {
        EntryId id = asks("Is there time?");
        for (Stage stage : List.of(Stage.DELIBERATING, Stage.DRAFTING, Stage.CHECKING)) {
            server.record().write(TestAssembly.FACILITATOR, new StageOpened(1, stage));
        }
        laptop.sync().round();
        assertThat(state(id)).isEqualTo(State.RECORDED);
        assertThat(laptop.standing().own(id).orElseThrow().refusal())
                .contains(Refusal.NOT_IN_THIS_STAGE);
    }

    @Test
    void aMegabyteOfPastedTextIsRefusedAndKept() throws IOException {
        String text = "word ".repeat(200_000);
        laptop.chamber().drafts().keep("positions/1", fields(text));
        assertThatThrownBy(() -> states(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isInstanceOfSatisfying(
                                                Problem.TextTooLong.class,
                                                p -> {
                                                    assertThat(p.length()).isEqualTo(1_000_000);
                                                    assertThat(p.limit()).isBetween(65_000, 65_536);
                                                }));
        assertThat(laptop.chamber().drafts().find("positions/1").orElseThrow().fields())
                .isEqualTo(fields(text));
    }

    @Test
    void hundredsOfEntriesWrittenOfflineAllArrive() throws IOException, Refused {
        for (int i = 0; i < 300; i++) {
            asks("Question " + i + "?");
        }
        laptop.sync().round();
        assertThat(laptop.standing().recorded().evidence().requests()).hasSize(300);
        assertThat(server.asked().stream().filter(a -> a.startsWith("POST"))).hasSize(3);
    }

    private static SortedMap<String, String> fields(String reasons) {
        return new TreeMap<>(Map.of("reasons", reasons));
    }

    private EntryId states(String reasons) throws IOException, Refused {
        return laptop.chamber()
                .sign(
                        new PositionStated(1, Stance.FOR, List.of()),
                        Words.of("reasons", reasons),
                        "positions/1");
    }

    private EntryId revises(EntryId before, String reasons) throws IOException, Refused {
        return laptop.chamber()
                .sign(
                        new PositionRevised(
                                before,
                                Stance.AGAINST,
                                List.of(new Moved(MovedBy.DISCUSSION, Optional.empty())),
                                List.of()),
                        Words.of(Map.of("reasons", reasons, "moved", "A talk.")),
                        "positions/1");
    }

    private EntryId asks(String what) throws IOException, Refused {
        return laptop.chamber()
                .sign(new EvidenceRequested(1), Words.of("what", what), "evidence/ask");
    }

    private State state(EntryId id) {
        return laptop.standing().own(id).orElseThrow().state();
    }
}
