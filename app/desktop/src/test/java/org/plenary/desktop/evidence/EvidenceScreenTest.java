package org.plenary.desktop.evidence;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.projection.Evidence;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Walk;
import org.plenary.desktop.ui.look.TextSize;

class EvidenceScreenTest {
    private final TestAssembly assembly = TestAssembly.convened(9).upTo(Stage.DELIBERATING);
    private final TestChamber chamber = TestChamber.of(assembly, Holder.seat(3));
    private List<EntryId> items = List.of();
    private Walk walk = Walk.through(desk -> new EvidenceScreen(desk, chamber));

    @BeforeEach
    void published() {
        items = SampleEvidence.publish(chamber);
        assembly.reads(3, Extent.READ, items.get(0));
        assembly.reads(3, Extent.PARTLY, items.get(1));
        assembly.asks(4, "A nurse who works with such a system every day");
        chamber.meanwhile(_ -> {});
        walk.open("");
    }

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void theShelfShowsEveryPacketWithItsBalance() {
        walk.pictures("evidence-shelf");
        assertThat(walk.written())
                .contains("How these systems get their values")
                .contains("Of 4 items: 1 read, 1 read in part, 0 not read, 2 not marked.");
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void anItemIsReadHighlightedAndMarkedByKeyboardAlone() {
        walk.open(items.get(2).hex()).pictures("evidence-item");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("item-text").press(CONTROL, HOME).press(DOWN).press(HOME).press(SHIFT, END);
        walk.press(ENTER).tabTo("highlight").pictures("evidence-selected").press(SPACE);
        assertThat(chamber.notebook().on(items.get(2))).hasSize(1);
        assertThat(walk.focused().map(node -> node.getId())).contains("item-text");
        walk.pictures("evidence-highlighted");
        walk.tabTo("mark-read").press(SPACE);
        assertThat(walk.written()).contains("You read it").contains("On this laptop only");
        assertThat(walk.focused().map(node -> node.getId())).contains("next-item");
        walk.scrollTo(1).pictures("evidence-foot");
        chamber.send(State.RECORDED);
        assertThat(walk.written()).contains("Recorded");
    }

    @Test
    void aNoteIsWrittenByKeyboardAndListed() {
        walk.open(items.get(2).hex());
        walk.tabTo("item-text").press(CONTROL, HOME).press(SHIFT, END).press(ENTER);
        walk.tabTo("note").press(SPACE).type("Ask about this").pictures("evidence-note");
        walk.tabTo("keep-note").press(SPACE);
        assertThat(chamber.notebook().all().getFirst().note()).isEqualTo("Ask about this");
        walk.open("notes").pictures("evidence-notes");
        assertThat(walk.written()).contains("Ask about this");
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void inALowWindowTheSearchGivesWayToWhatIsWritten() {
        walk.open(items.get(2).hex());
        walk.tabTo("item-text").press(CONTROL, HOME).press(SHIFT, END).press(ENTER);
        walk.tabTo("note").press(SPACE).type("Ask about this");
        assertThat(walk.overlapping(".find-bar", ".passage-bar")).isFalse();
        walk.size(TextSize.PERCENT_200);
        assertThat(walk.overlapping(".find-bar", ".passage-bar")).isFalse();
        assertThat(walk.isInSight("note-text")).isTrue();
        walk.tabTo("keep-note");
        assertThat(walk.isInSight("keep-note")).isTrue();
        walk.press(SPACE);
        assertThat(walk.find("note-text")).isEmpty();
    }

    @Test
    void aPassageGoesIntoOnesStatement() {
        walk.open(items.get(0).hex());
        walk.tabTo("item-text").press(CONTROL, HOME).press(SHIFT, END).press(ENTER);
        walk.tabTo("quote").press(SPACE);
        assertThat(walk.desk().said)
                .containsExactly("Added to your statement, with its source. [Go there]");
        assertThat(chamber.drafts().find("positions/1").orElseThrow().fields().get("cites"))
                .isEqualTo(items.get(0).hex());
    }

    @Test
    void escapeLeavesASelectionFirstAndThenTheItem() {
        walk.open(items.get(0).hex());
        walk.tabTo("item-text").press(CONTROL, HOME).press(SHIFT, END);
        walk.back();
        assertThat(walk.place()).isEqualTo(items.get(0).hex());
        walk.back();
        assertThat(walk.place()).isEmpty();
    }

    @Test
    void aSelectionSurvivesAPull() {
        walk.open(items.get(0).hex());
        walk.tabTo("item-text").press(CONTROL, HOME).press(SHIFT, END);
        chamber.meanwhile(_ -> assembly.reads(5, Extent.READ, items.get(0)));
        assertThat(walk.find("highlight")).isPresent();
    }

    @Test
    void manyItemsAreMarkedAtOnce() {
        walk.open("marks").pictures("evidence-marks");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("mark-" + items.get(2).hex() + "-read").press(SPACE);
        walk.tabTo("mark-" + items.get(3).hex() + "-read");
        walk.press(SPACE);
        walk.tabTo("sign-marks").press(SPACE);
        assertThat(chamber.standing().get().expected().evidence().read(3, items.get(3)))
                .map(Evidence.Read::extent)
                .contains(Extent.READ);
        assertThat(walk.desk().said).singleElement().asString().startsWith("2 items are marked.");
        assertThat(walk.place()).isEmpty();
    }

    @Test
    void somebodyAsksForEvidenceAndSeesWhatWasAsked() {
        walk.open("requests");
        walk.tabTo("ask-1").press(SPACE);
        assertThat(walk.written()).contains("Say what you ask for.");
        walk.pictures("evidence-ask");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("ask-what-1").type("A clerk");
        walk.tabTo("ask-reason-1").type("We heard only makers.");
        walk.tabTo("ask-1").press(SPACE);
        assertThat(walk.written())
                .contains("A clerk")
                .contains("Seat 3")
                .contains("Waiting for a decision");
        assertThat(chamber.drafts().all("evidence/")).isEmpty();
    }

    @Test
    void aDocumentIsReadPageByPageAsPictureOrText() {
        EntryId withFile =
                items.stream()
                        .filter(id ->
                                assembly
                                        .record()
                                        .now()
                                        .evidence()
                                        .item(id)
                                        .orElseThrow()
                                        .attachments()
                                        .stream()
                                        .anyMatch(
                                                a -> a.media() == org.plenary.core.term.Media.PDF))
                        .findFirst()
                        .orElseThrow();
        int number =
                assembly.record()
                        .now()
                        .evidence()
                        .item(withFile)
                        .orElseThrow()
                        .attachments()
                        .size();
        walk.open(withFile.hex() + " file " + number + " 1").pictures("evidence-pages");
        assertThat(walk.written()).contains("Page 1 of");
        walk.tabTo("page-turn").press(SPACE).pictures("evidence-pages-text");
        assertThat(walk.find("page-text")).isPresent();
        assertThat(walk.faults()).isEmpty();
        walk.press(ESCAPE);
    }
}
