package org.plenary.desktop.positions;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;

/// The screen of positions; its places are named in the package's description.
public final class PositionsScreen implements Screen {
    private final Desk desk;
    private final Chamber chamber;
    private final PositionsModel model;
    private final StackPane node = new StackPane();
    private final OverviewPage overview;
    private Runnable refresh = () -> {};
    private Optional<WritePage> writing = Optional.empty();
    private int question = 1;

    /// The screen at this desk, in this chamber.
    public PositionsScreen(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        model = new PositionsModel(desk.words(), desk.moments(), chamber);
        overview = new OverviewPage(desk, chamber, model);
        chamber.standing()
                .subscribe(() -> {
                    if (node.getScene() != null) {
                        refresh.run();
                    }
                });
    }

    @Override
    public ScreenId id() {
        return ScreenId.POSITIONS;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown(Place place) {
        writing = Optional.empty();
        String thing = place.thing();
        if (thing.equals("write") || thing.startsWith("write/")) {
            question = number(thing, question);
            write();
        } else {
            EntryId.parse(thing)
                    .flatMap(id -> model.person(id).map(person -> page(id, person)))
                    .ifPresentOrElse(this::show, () -> overview(number(thing, question)));
        }
    }

    @Override
    public boolean back() {
        return writing.filter(WritePage::back).isPresent();
    }

    private PersonPage page(EntryId id, PositionsModel.Person person) {
        return new PersonPage(desk, model, id, person);
    }

    private void show(PersonPage person) {
        bring(person.page(), person::refresh);
    }

    private void overview(int wanted) {
        question = wanted;
        bring(overview.page(), () -> overview.show(question));
        overview.show(question);
    }

    private void write() {
        if (model.hindered(question).isPresent()) {
            overview(question);
            return;
        }
        var page = new WritePage(desk, chamber, model, question);
        writing = Optional.of(page);
        bring(page.page(), page::refresh);
    }

    private void bring(Node page, Runnable whenChanged) {
        refresh = whenChanged;
        node.getChildren().setAll(page);
    }

    private static int number(String thing, int otherwise) {
        String digits = thing.substring(thing.indexOf('/') + 1);
        return digits.matches("[1-9]") ? Integer.parseInt(digits) : otherwise;
    }
}
