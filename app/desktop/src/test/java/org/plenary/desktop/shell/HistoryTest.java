package org.plenary.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

class HistoryTest {
    private static final Place TODAY = Place.of(ScreenId.TODAY);
    private static final Place PACKET = Place.at(ScreenId.EVIDENCE, "packet 3");

    private final History history = new History();

    @Test
    void backLeadsToThePlaceBeforeAndStopsAtTheFirst() {
        history.open(TODAY);
        history.open(PACKET);
        assertThat(history.back()).contains(TODAY);
        assertThat(history.back()).isEmpty();
        assertThat(history.now()).contains(TODAY);
    }

    @Test
    void goingWhereOneAlreadyIsIsNoStep() {
        history.open(TODAY);
        history.open(TODAY);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void onlyTheLastHundredStepsAreKept() {
        for (int i = 0; i < 500; i++) {
            history.open(Place.at(ScreenId.EVIDENCE, "item " + i));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }
}
