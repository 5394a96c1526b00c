package org.plenary.desktop.ballot;

import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.PagedScreen;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The screen of ballots; its places are named in the package's description.
public final class BallotScreen extends PagedScreen {
    private final Desk desk;
    private final Chamber chamber;
    private final BallotModel model;
    private final ListPage list;

    /// The screen at this desk, in this chamber.
    public BallotScreen(Desk desk, Chamber chamber) {
        super(ScreenId.BALLOT, chamber);
        this.desk = desk;
        this.chamber = chamber;
        model = new BallotModel(desk.words(), desk.moments(), chamber);
        list = new ListPage(desk, model);
    }

    @Override
    public void onShown(Place place) {
        String thing = place.thing();
        String rest = thing.substring(thing.indexOf('/') + 1);
        Optional<BallotModel.One> one = EntryId.parse(rest).flatMap(model::one);
        if (one.isEmpty()) {
            bring(list.page(), list::refresh);
            list.refresh();
        } else if (thing.startsWith("vote/") && !one.get().own().button().isEmpty()) {
            var page = new VotePage(desk, chamber, one.get());
            bring(page.page(), () -> {}, page::back);
        } else if (thing.startsWith("minority/") && mayReport(one.get())) {
            var page = new MinorityPage(desk, chamber, one.get());
            bring(page.page(), () -> {}, page::back);
        } else {
            var page = new OnePage(desk, chamber, model, one.get());
            bring(page.page(), page::refresh);
        }
    }

    private static boolean mayReport(BallotModel.One one) {
        return one.result().filter(result -> result.minority().mayReport()).isPresent();
    }
}
