package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// How a text came to be: its amendments with what was decided on them, and its versions.
final class HistoryView {
    private final Desk desk;
    private final EntryId wanted;

    /// If `wanted` is an amendment, it is unfolded.
    HistoryView(Desk desk, EntryId wanted) {
        this.desk = desk;
        this.wanted = wanted;
    }

    List<Node> draw(One one) {
        List<Node> parts = new ArrayList<>();
        var amendments = Column.of(Gap.WIDE, Type.heading(text("recommendations.amendments")));
        if (one.amendments().isEmpty()) {
            amendments
                    .getChildren()
                    .add(
                            new EmptyState(
                                    text("recommendations.amendments.none"),
                                    text(
                                            one.actions().amend()
                                                    ? "recommendations.amendments.none.do"
                                                    : "recommendations.amendments.none.late")));
        }
        one.amendments().forEach(each -> amendments.getChildren().add(amendment(one, each)));
        parts.add(amendments);
        var versions = Column.of(Gap.SMALL, Type.heading(text("recommendations.versions")));
        one.versions().forEach(each -> versions.getChildren().add(version(each)));
        if (one.versions().size() > 2) {
            versions.getChildren().add(compare(one.versions()));
        }
        parts.add(versions);
        return parts;
    }

    private Node amendment(One one, One.Amendment amendment) {
        var head = Row.of(Gap.NORMAL, pill(amendment.fact()), Type.soft(amendment.line()));
        head.getChildren().addAll(FateLine.of(amendment.fate()));
        var column =
                Column.of(
                        Gap.SMALL,
                        head,
                        Reading.of(desk, amendment.reasons()),
                        new Fold(
                                        desk.words(),
                                        text("recommendations.amendment.diff"),
                                        () -> difference(amendment))
                                .open(amendment.id().equals(wanted)),
                        Type.strong(amendment.decision()));
        amendment.decided().ifPresent(said -> column.getChildren().add(Reading.of(desk, said)));
        if (amendment.mayDecide()) {
            column.getChildren()
                    .add(
                            Named.as(
                                    "decide-" + amendment.id().hex(),
                                    Buttons.plain(
                                            text("recommendations.decide"),
                                            () -> open("decide/" + amendment.id().hex()))));
        }
        if (amendment.fact() == One.Amendment.Fact.ACCEPTED && one.actions().revise()) {
            column.getChildren()
                    .add(
                            Named.as(
                                    "take-in-" + amendment.id().hex(),
                                    Buttons.plain(
                                            text("recommendations.take-in"),
                                            () -> open("take-in/" + amendment.id().hex()))));
        }
        return column;
    }

    private Pill pill(One.Amendment.Fact fact) {
        String name = desk.words().each("recommendations.fact", fact);
        return switch (fact) {
            case OPEN -> Pill.of(Symbol.TIME, name, Pill.Tone.WARN);
            case ACCEPTED, TAKEN_IN -> Pill.of(Symbol.DONE, name, Pill.Tone.GOOD);
            case DECLINED -> Pill.of(Symbol.CLOSE, name, Pill.Tone.PLAIN);
        };
    }

    private Node difference(One.Amendment amendment) {
        return amendment.text().here()
                ? new DiffView(desk.words(), amendment.before(), amendment.text().text())
                : Reading.of(desk, amendment.text());
    }

    private Node version(One.Version version) {
        return new Fold(
                desk.words(),
                version.line(),
                () ->
                        Column.of(
                                Gap.SMALL,
                                Reading.of(desk, version.reasons()),
                                new DiffView(desk.words(), version.before(), version.text())));
    }

    private Node compare(List<One.Version> versions) {
        ComboBox<One.Version> before = choice(versions, versions.getLast(), "before");
        ComboBox<One.Version> after = choice(versions, versions.getFirst(), "after");
        var place = Column.of(Gap.NONE);
        Runnable show =
                () ->
                        place.getChildren()
                                .setAll(
                                        new DiffView(
                                                desk.words(),
                                                before.getValue().text(),
                                                after.getValue().text()));
        before.valueProperty().subscribe(show);
        after.valueProperty().subscribe(show);
        return new Fold(
                desk.words(),
                text("recommendations.compare"),
                () -> {
                    show.run();
                    return Column.of(Gap.NORMAL, Row.of(Gap.NORMAL, before, after), place);
                });
    }

    private ComboBox<One.Version> choice(
            List<One.Version> versions, One.Version chosen, String which) {
        ComboBox<One.Version> choice =
                Choices.of(
                        text(
                                which.equals("before")
                                        ? "recommendations.compare.before"
                                        : "recommendations.compare.after"),
                        versions,
                        version ->
                                desk.words()
                                        .text(
                                                "recommendations.version",
                                                "number",
                                                version.number()));
        choice.setValue(chosen);
        return choice;
    }

    private void open(String thing) {
        desk.navigator().open(Place.at(ScreenId.RECOMMENDATIONS, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
