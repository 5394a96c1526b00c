package org.plenary.desktop.principles;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;

/// The screen of principles; its places are named in the package's description.
public final class PrinciplesScreen implements Screen {
    private final Desk desk;
    private final Chamber chamber;
    private final PrinciplesModel model;
    private final OverviewPage overview;
    private final StackPane node = new StackPane();
    private Runnable refresh = () -> {};
    private BooleanSupplier back = () -> false;

    /// The screen at this desk, in this chamber.
    public PrinciplesScreen(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        model = new PrinciplesModel(desk.words(), desk.moments(), chamber);
        overview = new OverviewPage(desk, model);
        chamber.standing()
                .subscribe(() -> {
                    if (node.getScene() != null) {
                        refresh.run();
                    }
                });
    }

    @Override
    public ScreenId id() {
        return ScreenId.PRINCIPLES;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean back() {
        return back.getAsBoolean();
    }

    @Override
    public void onShown(Place place) {
        String[] thing = place.thing().split("/", -1);
        boolean shown =
                switch (thing[0]) {
                    case "check" -> thing.length > 1 && check(thing[1], number(thing));
                    case "concern" -> thing.length > 2 && concern(thing[1], number(thing));
                    default -> one(thing[0]);
                };
        if (!shown) {
            bring(overview.page(), overview::refresh, () -> false);
            overview.refresh();
        }
    }

    private static int number(String[] thing) {
        return thing.length > 2 && thing[2].matches("[1-9][0-9]?") ? Integer.parseInt(thing[2]) : 0;
    }

    private boolean one(String hex) {
        Optional<PrinciplesModel.One> found = id(hex).flatMap(model::one);
        found.ifPresent(one -> {
            var page = new OnePage(desk, model, one);
            bring(page.page(), page::refresh, () -> false);
        });
        return found.isPresent();
    }

    /// Where nothing can be answered, the check is shown instead, which says why.
    private boolean check(String hex, int first) {
        var found = id(hex).flatMap(model::recommendation).filter(r -> model.hindered(r).isEmpty());
        if (found.isEmpty()) {
            return one(hex);
        }
        var page = new CheckPage(desk, chamber, model, found.get(), first);
        bring(page.page(), () -> {}, page::back);
        return true;
    }

    private boolean concern(String hex, int principle) {
        var one = id(hex).flatMap(model::one);
        var found =
                one.stream()
                        .flatMap(o -> o.principles().stream())
                        .filter(a -> a.principle().number() == principle && a.mayReply())
                        .findFirst();
        if (found.isEmpty()) {
            return one(hex);
        }
        var page = new ConcernPage(desk, chamber, one.orElseThrow(), found.get());
        bring(page.page(), () -> {}, page::back);
        return true;
    }

    private void bring(Node page, Runnable whenChanged, BooleanSupplier stepBack) {
        refresh = whenChanged;
        back = stepBack;
        node.getChildren().setAll(page);
    }

    private static Optional<EntryId> id(String hex) {
        return hex.matches("[0-9a-f]{64}")
                ? Optional.of(new EntryId(Hash.ofHex(hex)))
                : Optional.empty();
    }
}
