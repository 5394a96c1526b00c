package org.plenary.desktop.evidence;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.PagedScreen;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The screen of evidence; its places are named in `Where`.
public final class EvidenceScreen extends PagedScreen {
    private final Desk desk;
    private final Chamber chamber;
    private final Bookmarks bookmarks;
    private final ItemModel items;
    private final ShelfView shelf;
    private Runnable leave = () -> {};

    /// The screen at this desk, in this chamber.
    public EvidenceScreen(Desk desk, Chamber chamber) {
        super(ScreenId.EVIDENCE, chamber);
        this.desk = desk;
        this.chamber = chamber;
        bookmarks = new Bookmarks(desk.preferences());
        items = new ItemModel(desk.words(), desk.moments(), chamber);
        shelf = new ShelfView(desk, chamber, new ShelfModel(desk.words(), chamber, bookmarks));
    }

    @Override
    public void onShown(Place place) {
        leave.run();
        leave = () -> {};
        switch (Where.parse(place.thing())) {
            case Where.Shelf _ -> shelf();
            case Where.Entry(EntryId id, String passage) -> entry(id, passage);
            case Where.Version(EntryId id, int version) ->
                    item(() -> items.version(id, version), "");
            case Where.Pages pages -> pages(pages);
            case Where.Notes _ -> {
                var view = new NotesView(desk, chamber);
                show(view.node(), view::refresh, () -> false);
            }
            case Where.Requests _ -> requests();
            case Where.Marks _ -> {
                var view = new MarksView(desk, chamber);
                show(view.page(), view::refresh, () -> false);
            }
        }
    }

    private void shelf() {
        show(shelf.page(), shelf::refresh, shelf::back);
    }

    /// An item, or what else of the evidence has this id.
    private void entry(EntryId id, String passage) {
        var evidence = chamber.standing().get().expected().evidence();
        if (evidence.requests().containsKey(id)) {
            requests();
        } else {
            item(() -> items.page(id), passage);
        }
    }

    private void item(Supplier<Optional<ItemPage>> model, String passage) {
        Optional<ItemPage> page = model.get();
        if (page.isEmpty()) {
            shelf();
            return;
        }
        var view = new ItemView(desk, chamber, bookmarks, page.get(), model);
        show(view.node(), view::refresh, view::back);
        leave = view::keepPlace;
        view.enter(passage);
    }

    private void pages(Where.Pages where) {
        Optional<ItemPage> page = items.page(where.item());
        Optional<ItemPage.File> file =
                page.flatMap(item ->
                        item.files().stream()
                                .filter(each -> each.number() == where.file())
                                .findFirst());
        if (file.isEmpty()) {
            entry(where.item(), "");
            return;
        }
        var view = new PagesView(desk, chamber, page.orElseThrow(), file.get(), where);
        show(view.node(), () -> {}, () -> false);
    }

    private void requests() {
        var view = new RequestsView(desk, chamber);
        show(view.page(), view::refresh, () -> false);
        leave = view::leave;
    }

    private void show(Node view, Runnable whenChanged, BooleanSupplier stepBack) {
        whenChanged.run();
        // Were the focus in what goes away, JavaFX would give it to any control of what comes, and
        // scroll there.
        node().requestFocus();
        bring(view, whenChanged, stepBack);
    }
}
