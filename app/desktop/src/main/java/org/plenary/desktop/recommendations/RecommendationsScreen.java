package org.plenary.desktop.recommendations;

import java.util.Optional;
import org.plenary.core.projection.Recommendations;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.PagedScreen;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The screen of recommendations; its places are named in the package's description.
public final class RecommendationsScreen extends PagedScreen {
    private final Desk desk;
    private final Chamber chamber;
    private final RecommendationsModel list;
    private final OneModel model;
    private final ListPage overview;

    /// The screen at this desk, in this chamber.
    public RecommendationsScreen(Desk desk, Chamber chamber) {
        super(ScreenId.RECOMMENDATIONS, chamber);
        this.desk = desk;
        this.chamber = chamber;
        list = new RecommendationsModel(desk.words(), desk.moments(), chamber);
        model = new OneModel(desk.words(), desk.moments(), chamber);
        overview = new ListPage(desk, list);
    }

    @Override
    public void onShown(Place place) {
        String thing = place.thing();
        int slash = thing.indexOf('/');
        String verb = slash < 0 ? thing : thing.substring(0, slash);
        String rest = thing.substring(slash + 1);
        boolean shown =
                switch (verb) {
                    case "propose" -> propose(rest);
                    case "revise" -> task(task(rest, true));
                    case "amend" -> task(task(rest, false));
                    case "take-in" -> task(takeIn(rest));
                    case "decide" -> decide(rest);
                    case "answer" -> answer(rest);
                    default -> one(thing);
                };
        if (!shown) {
            bring(overview.page(), overview::refresh);
            overview.refresh();
        }
    }

    private boolean one(String thing) {
        Optional<EntryId> id = EntryId.parse(thing);
        Optional<One> found = id.flatMap(model::one);
        found.ifPresent(one -> {
            var page = new OnePage(desk, chamber, model, id.orElseThrow(), one);
            bring(page.page(), page::refresh);
        });
        return found.isPresent();
    }

    private boolean propose(String question) {
        int number = question.matches("[1-9]") ? Integer.parseInt(question) : 1;
        return list.hindered(number).isEmpty() && task(Optional.of(new Task.Propose(number)));
    }

    private Optional<Task> task(String hex, boolean revise) {
        return EntryId.parse(hex)
                .flatMap(recommendations()::recommendation)
                .map(on -> revise ? new Task.Revise(on, Optional.empty()) : new Task.Amend(on));
    }

    private Optional<Task> takeIn(String hex) {
        return EntryId.parse(hex)
                .flatMap(recommendations()::amendment)
                .flatMap(amendment ->
                        recommendations()
                                .recommendation(amendment.recommendation())
                                .map(on -> new Task.Revise(on, Optional.of(amendment))));
    }

    private boolean task(Optional<? extends Task> found) {
        found.ifPresent(task -> {
            var page = new TaskPage(desk, chamber, task);
            bring(page.page(), page::refresh, page::back);
        });
        return found.isPresent();
    }

    private boolean decide(String hex) {
        Optional<One.Amendment> found =
                EntryId.parse(hex)
                        .flatMap(id ->
                                model.one(id).stream()
                                        .flatMap(one -> one.amendments().stream())
                                        .filter(a -> a.id().equals(id) && a.mayDecide())
                                        .findFirst());
        found.ifPresent(amendment -> {
            var page = new DecidePage(desk, chamber, amendment);
            bring(page.page(), () -> {}, page::back);
        });
        return found.isPresent();
    }

    private boolean answer(String hex) {
        Optional<One> found =
                EntryId.parse(hex).flatMap(model::one).filter(one -> one.actions().answer());
        found.ifPresent(one -> {
            var page = new AnswerPage(desk, chamber, one);
            bring(page.page(), () -> {}, page::back);
        });
        return found.isPresent();
    }

    private Recommendations recommendations() {
        return chamber.standing().get().expected().recommendations();
    }
}
