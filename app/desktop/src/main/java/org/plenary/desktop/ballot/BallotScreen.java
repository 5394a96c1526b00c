package org.plenary.desktop.ballot;

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

/// The screen of ballots; its places are named in the package's description.
public final class BallotScreen implements Screen {
    private final Desk desk;
    private final Chamber chamber;
    private final BallotModel model;
    private final ListPage list;
    private final StackPane node = new StackPane();
    private Runnable refresh = () -> {};
    private BooleanSupplier back = () -> false;

    /// The screen at this desk, in this chamber.
    public BallotScreen(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        model = new BallotModel(desk.words(), desk.moments(), chamber);
        list = new ListPage(desk, model);
        chamber.standing()
                .subscribe(() -> {
                    if (node.getScene() != null) {
                        refresh.run();
                    }
                });
    }

    @Override
    public ScreenId id() {
        return ScreenId.BALLOT;
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
        String thing = place.thing();
        String rest = thing.substring(thing.indexOf('/') + 1);
        Optional<BallotModel.One> one = id(rest).flatMap(model::one);
        if (one.isEmpty()) {
            bring(list.page(), list::refresh, () -> false);
            list.refresh();
        } else if (thing.startsWith("vote/") && !one.get().own().button().isEmpty()) {
            var page = new VotePage(desk, chamber, one.get());
            bring(page.page(), () -> {}, page::back);
        } else if (thing.startsWith("minority/") && mayReport(one.get())) {
            var page = new MinorityPage(desk, chamber, one.get());
            bring(page.page(), () -> {}, page::back);
        } else {
            var page = new OnePage(desk, chamber, model, one.get());
            bring(page.page(), page::refresh, () -> false);
        }
    }

    private static boolean mayReport(BallotModel.One one) {
        return one.result().filter(result -> result.minority().mayReport()).isPresent();
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
