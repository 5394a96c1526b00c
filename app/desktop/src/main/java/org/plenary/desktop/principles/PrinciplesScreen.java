package org.plenary.desktop.principles;

import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.PagedScreen;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The screen of principles; its places are named in the package's description.
public final class PrinciplesScreen extends PagedScreen {
    private final Desk desk;
    private final Chamber chamber;
    private final PrinciplesModel model;
    private final OverviewPage overview;

    /// The screen at this desk, in this chamber.
    public PrinciplesScreen(Desk desk, Chamber chamber) {
        super(ScreenId.PRINCIPLES, chamber);
        this.desk = desk;
        this.chamber = chamber;
        model = new PrinciplesModel(desk.words(), desk.moments(), chamber);
        overview = new OverviewPage(desk, model);
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
            bring(overview.page(), overview::refresh);
            overview.refresh();
        }
    }

    private static int number(String[] thing) {
        return thing.length > 2 && thing[2].matches("[1-9][0-9]?") ? Integer.parseInt(thing[2]) : 0;
    }

    private boolean one(String hex) {
        Optional<PrinciplesModel.One> found = EntryId.parse(hex).flatMap(model::one);
        found.ifPresent(one -> {
            var page = new OnePage(desk, model, one);
            bring(page.page(), page::refresh);
        });
        return found.isPresent();
    }

    /// Where nothing can be answered, the check is shown instead, which says why.
    private boolean check(String hex, int first) {
        var found =
                EntryId.parse(hex)
                        .flatMap(model::recommendation)
                        .filter(r -> model.hindered(r).isEmpty());
        if (found.isEmpty()) {
            return one(hex);
        }
        var page = new CheckPage(desk, chamber, model, found.get(), first);
        bring(page.page(), () -> {}, page::back);
        return true;
    }

    private boolean concern(String hex, int principle) {
        var one = EntryId.parse(hex).flatMap(model::one);
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
}
