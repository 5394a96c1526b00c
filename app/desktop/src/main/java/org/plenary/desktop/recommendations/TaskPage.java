package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.LineStep;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.recommendations.TaskModel.Conflict;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Type;

/// Writing a text, one question a step. When the text changes in the record meanwhile, both stand
/// side by side and nothing is lost.
final class TaskPage {
    private static final int LONGEST_TITLE = 200;
    private static final int TEXT_LINES = 12;
    private static final int REASON_LINES = 5;

    private final Desk desk;
    private final Task task;
    private final TaskModel model;
    private final FormDraft draft;
    private final Sending sending;
    private final Form form;
    private final Slot<Optional<Conflict>> conflict;
    private final Slot<String> aside;
    private final Page page;

    TaskPage(Desk desk, Chamber chamber, Task task) {
        this.desk = desk;
        this.task = task;
        sending = new Sending(desk, chamber);
        draft =
                new FormDraft(
                        new DraftKeeper(desk.background(), chamber.drafts(), task.about()),
                        task.beginning(chamber.texts()));
        model = new TaskModel(desk.words(), chamber, task, draft);
        conflict = new Slot<>(Gap.NORMAL, this::conflict);
        aside = new Slot<>(Gap.SMALL, this::aside);
        form =
                new Form(
                        desk,
                        draft.keeper(),
                        new Form.Says(
                                text("recommendations.write.review"),
                                text("recommendations.write.sign")),
                        questions(),
                        model::review,
                        this::sign,
                        this::home);
        page = Page.titled(model.title()).with(conflict, form, aside);
        refresh();
    }

    private List<Steps.Step> questions() {
        List<Steps.Step> all = new ArrayList<>();
        if (task.hasTitle()) {
            all.add(
                    new LineStep(
                            desk,
                            model.askTitle(),
                            "title",
                            LONGEST_TITLE,
                            () -> draft.get("title"),
                            now -> draft.put("title", now)));
        }
        all.add(
                new WritingStep(
                        desk,
                        model.askText(),
                        "text",
                        TEXT_LINES,
                        () -> draft.get("text"),
                        now -> draft.put("text", now)));
        all.add(
                new WritingStep(
                        desk,
                        model.askReasons(),
                        "reasons",
                        REASON_LINES,
                        () -> draft.get("reasons"),
                        now -> draft.put("reasons", now)));
        if (task.changes().isPresent()) {
            all.add(new Difference());
        }
        return all;
    }

    /// What the change looks like to others, before it is signed.
    private final class Difference extends BuiltStep {
        private final Column column = Column.of(Gap.NORMAL);

        @Override
        public String title() {
            return text("recommendations.write.difference");
        }

        @Override
        protected Node build() {
            return column;
        }

        @Override
        public void entered() {
            column.getChildren()
                    .setAll(
                            Type.body(text("recommendations.write.difference.hint")),
                            new DiffView(desk.words(), model.current(), draft.get("text")));
        }
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        return form.back();
    }

    /// Nothing somebody types is ever drawn anew; that the text changed is said above it.
    void refresh() {
        conflict.show(model.conflict());
        aside.show(model.aside());
    }

    private List<Node> conflict(Optional<Conflict> found) {
        return found.<List<Node>>map(each -> List.of(card(each))).orElseGet(List::of);
    }

    private Node card(Conflict found) {
        var mine =
                Column.of(
                        Gap.SMALL,
                        Type.strong(text("recommendations.conflict.mine")),
                        new DiffView(desk.words(), found.began(), found.mine()));
        var now =
                Column.of(
                        Gap.SMALL,
                        Type.strong(text("recommendations.conflict.now")),
                        new DiffView(desk.words(), found.began(), found.now()));
        var card =
                new Card(
                        Type.heading(text("recommendations.conflict")),
                        Type.body(found.sentence()),
                        new SideBySide(mine, now),
                        Row.of(
                                Gap.NORMAL,
                                Named.as(
                                        "keep-mine",
                                        Buttons.primary(
                                                text("recommendations.conflict.keep"),
                                                () -> settle(() -> model.keepMine(found)))),
                                Named.as(
                                        "join",
                                        Buttons.plain(
                                                text("recommendations.conflict.join"),
                                                () -> settle(() -> model.join(found)))),
                                Named.as(
                                        "take-new",
                                        Buttons.plain(
                                                text("recommendations.conflict.take"),
                                                () -> settle(() -> model.takeNew(found))))));
        card.getStyleClass().add("wide");
        return card;
    }

    private List<Node> aside(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Fold(
                        desk.words(),
                        text("recommendations.aside"),
                        () ->
                                Column.of(
                                        Gap.SMALL,
                                        Type.body(words),
                                        Named.as(
                                                "bring-back",
                                                Buttons.plain(
                                                        text("recommendations.aside.back"),
                                                        () -> settle(model::bringBack))))));
    }

    private void settle(Runnable choice) {
        choice.run();
        refresh();
        form.go(task.hasTitle() ? 1 : 0);
    }

    private void sign() {
        if (model.unchanged()) {
            form.refused(text("recommendations.write.unchanged"));
            return;
        }
        sending.send(
                task.event(draft),
                task.words(draft),
                draft.keeper(),
                model.sent(),
                this::signed,
                form::refused);
    }

    private void signed(EntryId id) {
        String thing = task.changes().map(on -> on.mark().id().hex()).orElseGet(id::hex);
        desk.navigator().open(Place.at(ScreenId.RECOMMENDATIONS, thing));
    }

    private Place home() {
        return task.changes()
                .map(on -> Place.at(ScreenId.RECOMMENDATIONS, on.mark().id().hex()))
                .orElseGet(() -> Place.of(ScreenId.RECOMMENDATIONS));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
