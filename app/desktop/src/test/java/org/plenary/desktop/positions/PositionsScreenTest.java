package org.plenary.desktop.positions;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Walk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

class PositionsScreenTest {
    private final Debate debate = new Debate();

    private TestChamber chamber(int seat) {
        return TestChamber.of(debate.assembly, Holder.seat(seat));
    }

    private static Walk walk(TestChamber chamber) {
        return Walk.through(chamber, PositionsScreen::new).to(Place.of(ScreenId.POSITIONS));
    }

    @Test
    void aMemberSaysWhereTheyStandByKeyboardAlone() {
        var chamber = chamber(4);
        try (var walk = walk(chamber)) {
            assertThat(walk.faults()).isEmpty();
            walk.picture("positions", "overview-new");
            walk.press("write");
            walk.tabTo("Strongly against").keys(DOWN).keys(DOWN).keys(DOWN);
            walk.picture("positions", "write-1-stance").press("Continue");
            walk.tabTo("reasons").type("It must be readable.");
            walk.picture("positions", "write-2-reasons").press("Continue");
            walk.press("Who writes the rules today");
            walk.picture("positions", "write-3-cites").press("Continue");
            walk.tabTo("name").type("Bea");
            assertThat(walk.text()).contains("Others see you as: Bea (Seat 4)");
            walk.picture("positions", "write-4-name").press("Continue");
            assertThat(walk.faults()).isEmpty();
            walk.picture("positions", "write-5-review");
            assertThat(walk.text()).contains("Everybody can read this under “Bea (Seat 4)”");
            walk.press("Sign and send");
            assertThat(walk.now().thing()).isEqualTo("question/1");
            assertThat(walk.text()).contains("On this laptop only").contains("Undo");
            walk.picture("positions", "overview-pending");
        }
        var said = chamber.standing().get().expected().positions().standing(4, 1).orElseThrow();
        assertThat(said.stance()).isEqualTo(Stance.FOR);
        assertThat(said.cites()).containsExactly(debate.items.getFirst());
        assertThat(chamber.texts().words(said.mark()).byName())
                .isEqualTo(Map.of("reasons", "It must be readable.", "name", "Bea"));
        assertThat(chamber.drafts().find("positions/1")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        try (var walk = walk(chamber(4))) {
            walk.press("write").press("Continue");
            assertThat(walk.text()).contains("Choose where you stand.");
            walk.tabTo("Strongly against").keys(SPACE).press("Continue").press("Continue");
            assertThat(walk.text()).contains("Write at least one sentence on why.");
            walk.picture("positions", "write-missing");
            assertThat(walk.focus().getId()).isEqualTo("reasons");
        }
    }

    @Test
    void aRevisionSaysWhatMovedItsAuthorAndUndoBringsTheDraftBack() {
        var chamber = chamber(7);
        try (var walk = walk(chamber)) {
            walk.press("write").press("Continue");
            walk.tabTo("reasons").type("Now: ").press("Continue").press("Continue");
            walk.press("The discussion in the room");
            walk.tabTo("Search by seat, name or words").type("Seat 3");
            walk.picture("positions", "write-moved");
            walk.press("Continue").press("Continue").press("Sign and send");
            var said = chamber.standing().get().expected().positions().standing(7, 1).orElseThrow();
            assertThat(said.moved().getFirst().by()).isEqualTo(MovedBy.DISCUSSION);
            walk.keys(CONTROL, Z);
            assertThat(walk.text()).contains("Go on with my draft");
            assertThat(chamber.drafts().find("positions/1").orElseThrow().fields())
                    .containsEntry("moved.by", "DISCUSSION")
                    .containsEntry("stance", said.stance().name());
        }
    }

    @Test
    void tabLeavesTheTextAndEscLeadsBackStepByStepWithEverythingKept() {
        var chamber = chamber(4);
        try (var walk = walk(chamber)) {
            walk.press("write").tabTo("Strongly against").keys(SPACE).press("Continue");
            walk.tabTo("reasons").type("First thought.").keys(TAB);
            assertThat(walk.focus().getId()).isNotEqualTo("reasons");
            walk.keys(ESCAPE);
            assertThat(walk.text()).contains("Where do you stand?");
            walk.keys(ESCAPE);
            assertThat(walk.text()).contains("Go on with my draft");
            walk.press("write").press("Continue");
            assertThat(walk.text()).contains("First thought.");
        }
    }

    @Test
    void aQuotationFromTheEvidenceScreenIsInTheDraft() throws Exception {
        var chamber = chamber(4);
        chamber.drafts()
                .keep(
                        "positions/1",
                        new TreeMap<>(
                                Map.of(
                                        "reasons",
                                        "> a quotation",
                                        "cites",
                                        debate.items.getLast().hex())));
        try (var walk = walk(chamber).to(Place.at(ScreenId.POSITIONS, "write/1"))) {
            walk.tabTo("Strongly against").keys(SPACE).press("Continue");
            assertThat(walk.text()).contains("> a quotation");
            walk.press("Continue");
            assertThat(walk.text()).contains("1 of at most 12 chosen");
        }
    }

    @Test
    void aRevisionBegunWithAQuotationCanGoOnFromWhatStands() throws Exception {
        var chamber = chamber(3);
        chamber.drafts()
                .keep(
                        "positions/1",
                        new TreeMap<>(Map.of("reasons", "> a quotation", "stance", "FOR")));
        try (var walk = walk(chamber).to(Place.at(ScreenId.POSITIONS, "write/1"))) {
            walk.press("Continue").press("What I say now, folded away");
            walk.press("Put it before what I am writing").to(Place.of(ScreenId.POSITIONS));
        }
        assertThat(chamber.drafts().find("positions/1").orElseThrow().fields().get("reasons"))
                .startsWith("A rule that nobody can read is not a rule.")
                .endsWith("> a quotation");
    }

    @Test
    void anybodysStatementOpensWithItsHistoryAndItsDifference() {
        try (var walk = walk(chamber(7))) {
            walk.picture("positions", "overview");
            walk.to(Place.at(ScreenId.POSITIONS, debate.revisionOfSeat3.hex()));
            assertThat(walk.text()).contains("Stands now").contains("Seat 3");
            walk.press("Compare two of these statements, folded away");
            assertThat(walk.text()).contains("The stance went from “For” to “Strongly for”.");
            assertThat(walk.faults()).isEmpty();
            walk.picture("positions", "person");
        }
    }

    @Test
    void searchingAndNarrowingNeedNoMouse() {
        try (var walk = walk(chamber(7))) {
            walk.tabTo("Search the statements").type("slept").pause();
            assertThat(walk.text()).contains("1 of 23 statements shown");
            walk.keys(ESCAPE).pause();
            assertThat(walk.text()).contains("23 of 23 statements shown");
        }
    }
}
