package org.plenary.desktop.today;

import javafx.scene.Node;
import org.plenary.core.projection.Assembly;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;

/// Where the commissioning body writes its promise, which has no other screen.
final class PromisePage {
    /// Its place on this screen.
    static final String PROMISE = "promise";

    private final Desk desk;
    private final Chamber chamber;
    private final Runnable left;
    private final Column place = Column.of(Gap.NONE);

    PromisePage(Desk desk, Chamber chamber, Runnable left) {
        this.desk = desk;
        this.chamber = chamber;
        this.left = left;
    }

    Node node() {
        return place;
    }

    String title() {
        return desk.words().text("today.promise.title");
    }

    /// Begins, or goes on with the draft; says so where there is nothing to promise any more.
    void open() {
        Assembly assembly = chamber.standing().get().expected();
        boolean due =
                assembly.charter().adopted().isPresent()
                        && assembly.responses().promise().isEmpty();
        place.getChildren()
                .setAll(
                        due
                                ? new PromiseForm(
                                                desk,
                                                chamber,
                                                assembly.charter().rules().maxResponseDays(),
                                                left)
                                        .node()
                                : new EmptyState(
                                        desk.words().text("today.gone"),
                                        desk.words().text("today.gone.do")));
    }
}
