package org.plenary.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Rehearsals.Moment;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SyncState;
import org.plenary.desktop.ui.TestDesk;

class FrameFeedTest {
    private static final Moment MOMENT = Moment.SECOND_WEEKEND;

    private final TestDesk test = TestDesk.make();
    private final TestChamber chamber = TestChamber.rehearsed(MOMENT, Holder.seat(7));
    private final FrameModel model = follow(chamber);

    @Test
    void theTopLineNamesTheAssemblyAndWhereItIsAmongItsWeekends() {
        assertThat(model.assemblyProperty().get()).startsWith("Which values should govern");
        assertThat(model.whereProperty().get()).isEqualTo("weekend 2 of 5");
        assertThat(model.rehearsalProperty().get()).isTrue();
        chamber.meanwhile(record -> record.pass(Duration.ofDays(5)));
        assertThat(model.whereProperty().get()).isEqualTo("after weekend 2 of 5");
    }

    @Test
    void theRecordIsKnownUpToAnEntryAndHasEightWords() {
        FrameModel.Recorded recorded = model.recordedProperty().get().orElseThrow();
        assertThat(recorded.entries()).isEqualTo(chamber.record().now().size());
        assertThat(recorded.eightWords()).hasSize(8);
    }

    @Test
    void whatWaitsIsSaidInWordsUntilItIsProven() throws Exception {
        assertThat(state()).isEqualTo(SyncState.ALL_SENT);
        chamber.sign(
                new EvidenceRequested(1),
                Words.of(Map.of("what", "A visit.", "reason", "To see it.")),
                "evidence/request");
        assertThat(sentence()).isEqualTo("One change waiting");
        chamber.connection(Connection.State.TRYING);
        assertThat(sentence()).isEqualTo("Sending one change…");
        chamber.connection(Connection.State.AWAY);
        assertThat(sentence()).isEqualTo("No connection – one change is safe on this laptop");
        assertThat(state()).isEqualTo(SyncState.OFFLINE);
        chamber.connection(Connection.State.REACHED).send(State.RECORDED);
        assertThat(sentence()).startsWith("All sent");
    }

    @Test
    void withoutAConnectionWorkIsSaidToBeSafe() {
        chamber.connection(Connection.State.AWAY);
        assertThat(sentence()).isEqualTo("No connection – your work is safe on this laptop");
    }

    @Test
    void theNavigationCountsWhatIsDueAndNotWhatIsOnlyPossible() {
        assertThat(model.waiting()).containsKey(ScreenId.EVIDENCE);
        assertThat(model.waiting()).doesNotContainKey(ScreenId.RECOMMENDATIONS);
    }

    @Test
    void onlyOfficesSeeTheRollAndOnlyFacilitatorsTheirScreen() {
        assertThat(model.officeProperty().get()).isFalse();
        FrameModel facilitator = follow(TestChamber.rehearsed(MOMENT, FACILITATOR));
        assertThat(facilitator.officeProperty().get()).isTrue();
        assertThat(facilitator.facilitatorProperty().get()).isTrue();
    }

    @Test
    void aProblemThatWasPutAwayComesBackOnlyWhenItHappensAgain() {
        Problem full = new Problem.DiskFull();
        chamber.problems(full);
        assertThat(model.problems()).containsExactly(full);
        Fx.run(() -> model.problems().remove(full));
        chamber.connection(Connection.State.AWAY);
        assertThat(model.problems()).isEmpty();
        chamber.problems().problems(full);
        assertThat(model.problems()).containsExactly(full);
        chamber.problems();
        assertThat(model.problems()).isEmpty();
    }

    private FrameModel follow(TestChamber over) {
        return Fx.get(() -> {
            var desk = test.desk;
            Shell shell =
                    new Shell(
                            new FrameModel(),
                            desk.words(),
                            desk.moments(),
                            desk.background(),
                            desk.links(),
                            desk.look(),
                            desk.preferences());
            FrameFeed.follow(shell, over, MOMENT::at);
            return shell.model();
        });
    }

    private SyncState state() {
        return model.syncProperty().get().orElseThrow().state();
    }

    private String sentence() {
        return model.syncProperty().get().orElseThrow().sentence();
    }
}
