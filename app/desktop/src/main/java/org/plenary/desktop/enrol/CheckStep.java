package org.plenary.desktop.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Enrolment;
import org.plenary.desktop.chamber.Enrolment.Found;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.enrol.EnrolModel.Seen;
import org.plenary.desktop.enrol.EnrolModel.Step;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.TrustStatement;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.Pictures;
import org.plenary.desktop.ui.prose.Prose;
import org.plenary.desktop.ui.words.Words;

/// The last step: the record is fetched and checked, and what was found under the letter is shown.
final class CheckStep implements Steps.Step {
    private final Desk desk;
    private final Words words;
    private final EnrolModel model;
    private final Enrolment enrolment;
    private final DraftKeeper draft;
    private final Consumer<Step> go;
    private final Column node = Column.of(Gap.WIDE);
    private Optional<Found> found = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private boolean looking;

    CheckStep(
            Desk desk,
            EnrolModel model,
            Enrolment enrolment,
            DraftKeeper draft,
            Consumer<Step> go) {
        this.desk = desk;
        this.model = model;
        this.enrolment = enrolment;
        this.draft = draft;
        this.go = go;
        words = desk.words();
    }

    /// What was found, once it was.
    Optional<Found> found() {
        return found;
    }

    @Override
    public String title() {
        return words.text("enrol.check");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void entered() {
        draft.keepNow();
        look();
    }

    /// Pressing on without a find looks again.
    @Override
    public boolean mayLeave() {
        if (found.isEmpty() && !looking) {
            asked = Optional.empty();
            look();
        }
        return found.isPresent();
    }

    private void look() {
        String typed = draft.get("address") + "\n" + draft.get("code") + "\n" + draft.get("words");
        if (found.isPresent() && asked.filter(typed::equals).isPresent()) {
            return;
        }
        found = Optional.empty();
        looking = false;
        asked = Optional.of(typed);
        Optional<Letter> letter =
                model.letter(draft.get("address"), draft.get("code"), draft.get("words"));
        if (letter.isEmpty()) {
            failed(words.text("enrol.incomplete"), incomplete());
            return;
        }
        Label progress = Type.body(words.text("enrol.looking"));
        progress.setGraphic(Symbol.TIME.picture());
        node.getChildren().setAll(progress);
        looking = true;
        desk.background()
                .run(
                        () ->
                                enrolment.look(
                                        letter.get(),
                                        entries ->
                                                desk.background()
                                                        .show(() -> say(progress, entries))),
                        seen -> ifStill(typed, () -> show(seen)),
                        problem -> ifStill(typed, () -> failed(problem)));
    }

    /// What comes back after the person has changed an answer is of no use.
    private void ifStill(String typed, Runnable then) {
        if (asked.filter(typed::equals).isPresent()) {
            looking = false;
            then.run();
        }
    }

    private void say(Label progress, long entries) {
        progress.setText(words.text("enrol.looking.so-far", "entries", entries));
    }

    private Step incomplete() {
        if (model.wrongAddress(draft.get("address")).isPresent()) {
            return Step.ADDRESS;
        }
        return model.wrongCode(draft.get("code")).isPresent() ? Step.CODE : Step.WORDS;
    }

    private void show(Found result) {
        found = Optional.of(result);
        Seen seen = model.seen(result);
        List<Node> parts = new ArrayList<>();
        if (!seen.rehearsal().isEmpty()) {
            parts.add(with(Symbol.INFO, Type.strong(seen.rehearsal())));
        }
        parts.add(
                new Card(
                        Column.of(
                                Gap.SMALL,
                                Type.kicker(words.text("enrol.who.title")),
                                Type.heading(seen.who())),
                        Column.of(
                                Gap.TIGHT,
                                Type.kicker(words.text("enrol.assembly.title")),
                                Type.strong(seen.assembly()),
                                new Prose(words, seen.remit(), Pictures.none(), desk.links()),
                                Type.soft(seen.conveners())),
                        with(Symbol.DONE, Type.body(seen.checked()))));
        parts.add(
                Column.of(
                        Gap.TIGHT,
                        Type.subheading(words.text("enrol.others")),
                        with(Symbol.PUBLIC, Type.body(seen.others()))));
        if (!seen.lost().isEmpty()) {
            parts.add(with(Symbol.LAPTOP, Type.body(seen.lost())));
        }
        parts.add(
                Column.of(
                        Gap.NORMAL,
                        Type.subheading(words.text("enrol.trust")),
                        new TrustStatement(words)));
        node.getChildren().setAll(parts);
    }

    private static Label with(Symbol symbol, Label label) {
        label.setGraphic(symbol.picture());
        return label;
    }

    /// The enrolment is on its way.
    void enrolling() {
        Label line = with(Symbol.TIME, Type.body(words.text("enrol.enrolling")));
        line.setId("enrol-enrolling");
        node.getChildren().removeIf(each -> "enrol-failed".equals(each.getId()));
        node.getChildren().addFirst(line);
    }

    /// It did not work; what was typed is still there, and it can be tried again.
    void failed(Problem problem) {
        failed(model.said(problem), EnrolModel.about(problem));
    }

    private void failed(String sentence, Step about) {
        node.getChildren()
                .removeIf(each ->
                        "enrol-enrolling".equals(each.getId())
                                || "enrol-failed".equals(each.getId()));
        Label said = Type.strong(sentence);
        said.setGraphic(Symbol.PROBLEM.picture());
        said.getStyleClass().add("form-message");
        Row buttons = Row.of(Gap.NORMAL);
        if (about != Step.CHECK) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "enrol-change",
                                    Buttons.plain(
                                            words.each("enrol.change", about),
                                            () -> go.accept(about))));
        }
        buttons.getChildren()
                .add(
                        Named.as(
                                "enrol-again",
                                Buttons.plain(
                                        Symbol.REFRESH,
                                        words.text("enrol.again"),
                                        () -> {
                                            asked = Optional.empty();
                                            look();
                                        })));
        Column failed = Column.of(Gap.NORMAL, said, buttons).styled("error-summary");
        failed.setId("enrol-failed");
        if (found.isPresent()) {
            node.getChildren().addFirst(failed);
        } else {
            node.getChildren().setAll(failed);
        }
        buttons.getChildren().getFirst().requestFocus();
    }
}
