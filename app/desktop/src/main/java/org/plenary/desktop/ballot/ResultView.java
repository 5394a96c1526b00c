package org.plenary.desktop.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.TextTable;
import org.plenary.desktop.ui.Type;

/// What a ballot came to: a picture, every number with its base, and the minority's word.
final class ResultView {
    private final Desk desk;
    private final Sending sending;
    private final Consumer<String> refused;

    ResultView(Desk desk, Sending sending, Consumer<String> refused) {
        this.desk = desk;
        this.sending = sending;
        this.refused = refused;
    }

    List<Node> of(BallotModel.One one, BallotModel.Result result) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(text("ballot.result")));
        if (!result.progress().isEmpty()) {
            parts.add(Type.body(result.progress()));
        }
        result.words()
                .ifPresent(words -> {
                    parts.add(Type.subheading(words.outcome()));
                    parts.add(new ResultBar(desk.words(), result.counts()));
                    parts.add(Type.body(words.majority()));
                    parts.add(Type.body(words.quorum()));
                    var table =
                            new TextTable(
                                    desk.words(),
                                    text("ballot.numbers"),
                                    List.of(text("ballot.what"), text("ballot.number")),
                                    words.lines().stream()
                                            .map(line -> List.of(line.label(), line.value()))
                                            .toList());
                    parts.add(Column.of(Gap.SMALL, Type.strong(text("ballot.numbers")), table));
                });
        if (!result.unopened().isEmpty()) {
            parts.add(Type.body(result.unopened()));
        }
        if (!result.minority().sentence().isEmpty()) {
            parts.add(minority(one, result.minority()));
        }
        return parts;
    }

    private Node minority(BallotModel.One one, BallotModel.MinorityPart minority) {
        var column =
                Column.of(
                        Gap.SMALL,
                        Type.heading(text("ballot.minority")),
                        Type.body(minority.sentence()));
        if (!minority.own().isEmpty()) {
            column.getChildren().add(Type.strong(minority.own()));
        }
        if (minority.mayReport()) {
            column.getChildren()
                    .add(
                            Row.of(
                                    Gap.NORMAL,
                                    Named.as(
                                            "report",
                                            Buttons.primary(
                                                    text("ballot.minority.write"),
                                                    () ->
                                                            desk.navigator()
                                                                    .open(
                                                                            Place.at(
                                                                                    ScreenId.BALLOT,
                                                                                    "minority/"
                                                                                            + one.id()
                                                                                                    .hex())))),
                                    Named.as(
                                            "decline",
                                            Buttons.plain(
                                                    Symbol.CLOSE,
                                                    text("ballot.minority.decline"),
                                                    () ->
                                                            sending.send(
                                                                    new MinorityDeclined(one.id()),
                                                                    text(
                                                                            "ballot.minority.declined"),
                                                                    refused)))));
        }
        for (BallotModel.Report report : minority.reports()) {
            column.getChildren()
                    .add(
                            new Fold(
                                    desk.words(),
                                    desk.words()
                                            .text(
                                                    "ballot.minority.report",
                                                    "who",
                                                    report.who(),
                                                    "title",
                                                    report.title()),
                                    () -> Reading.of(desk, report.text())));
        }
        return column;
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
