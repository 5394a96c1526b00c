package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.TextTable;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.ResultInWords;

/// What became of a recommendation, in the order in which it became so.
final class OutcomeView {
    private final Desk desk;
    private final Sending sending;
    private final Consumer<String> refused;

    OutcomeView(Desk desk, Sending sending, Consumer<String> refused) {
        this.desk = desk;
        this.sending = sending;
        this.refused = refused;
    }

    List<Node> draw(One one) {
        List<Node> parts = new ArrayList<>();
        if (one.check().isEmpty() && one.ballot().isEmpty()) {
            return parts;
        }
        parts.add(Type.heading(text("recommendations.outcome")));
        one.answer().ifPresent(answer -> parts.add(answer(answer)));
        one.ballot().ifPresent(ballot -> parts.add(ballot(ballot)));
        one.check().ifPresent(check -> parts.add(check(one, check)));
        return parts;
    }

    private Node check(One one, One.Check check) {
        return Column.of(
                Gap.SMALL,
                Type.subheading(text("recommendations.check")),
                Type.body(check.sentence()),
                new Fold(desk.words(), text("recommendations.check.table"), () -> table(check)),
                Named.as(
                        "to-check",
                        Buttons.quiet(
                                text("recommendations.check.go"),
                                () -> open(ScreenId.PRINCIPLES, one.id().hex()))));
    }

    private Node table(One.Check check) {
        return new TextTable(
                desk.words(),
                text("recommendations.check.table"),
                List.of(
                        text("recommendations.check.principle"),
                        text("recommendations.check.keeps"),
                        text("recommendations.check.unsure"),
                        text("recommendations.check.breaks"),
                        text("recommendations.check.base")),
                check.rows());
    }

    private Node ballot(One.Ballot ballot) {
        var column =
                Column.of(
                        Gap.SMALL,
                        Type.subheading(text("recommendations.ballot")),
                        Type.body(ballot.sentence()));
        ballot.result()
                .ifPresent(result -> {
                    column.getChildren()
                            .addAll(
                                    Type.strong(result.outcome()),
                                    Type.body(result.majority()),
                                    Type.body(result.quorum()));
                    column.getChildren()
                            .add(
                                    new Fold(
                                            desk.words(),
                                            text("recommendations.ballot.numbers"),
                                            () -> numbers(result)));
                });
        if (!ballot.minority().isEmpty()) {
            column.getChildren().add(Type.body(ballot.minority()));
        }
        ballot.reports().forEach(report -> column.getChildren().add(report(report)));
        column.getChildren()
                .add(
                        Named.as(
                                "to-ballot",
                                Buttons.quiet(
                                        text("recommendations.ballot.go"),
                                        () -> open(ScreenId.BALLOT, ballot.id().hex()))));
        return column;
    }

    private Node numbers(ResultInWords result) {
        return new TextTable(
                desk.words(),
                text("recommendations.ballot.numbers"),
                List.of(text("recommendations.ballot.what"), text("recommendations.ballot.number")),
                result.lines().stream().map(line -> List.of(line.label(), line.value())).toList());
    }

    private Node report(One.Report report) {
        return new Fold(
                desk.words(),
                desk.words()
                        .text(
                                "recommendations.minority.report",
                                "title",
                                report.title(),
                                "who",
                                report.who()),
                () -> Reading.of(desk, report.text()));
    }

    private Node answer(One.Answer answer) {
        var column =
                Column.of(
                        Gap.SMALL,
                        Type.subheading(text("recommendations.answer.title")),
                        Type.strong(answer.sentence()));
        answer.text().ifPresent(said -> column.getChildren().add(Reading.of(desk, said)));
        if (!answer.changed().isEmpty()) {
            column.getChildren()
                    .add(
                            new Fold(
                                    desk.words(),
                                    text("recommendations.answer.changed"),
                                    () ->
                                            new DiffView(
                                                    desk.words(),
                                                    answer.adopted(),
                                                    answer.changed())));
        }
        answer.actions().forEach(action -> column.getChildren().add(Type.body(action)));
        if (!answer.grades().isEmpty()) {
            column.getChildren().add(Type.body(answer.grades()));
        }
        if (answer.mayGrade()) {
            column.getChildren().add(grade(answer));
        }
        return column;
    }

    private Node grade(One.Answer answer) {
        var grades = new ComboBox<Integer>(FXCollections.observableArrayList());
        for (int grade = 0; grade <= 10; grade++) {
            grades.getItems().add(grade);
        }
        answer.own().ifPresent(grades::setValue);
        grades.setAccessibleText(text("recommendations.grade.label"));
        return Column.of(
                Gap.TIGHT,
                Type.strong(text("recommendations.grade.label")),
                Type.soft(text("recommendations.grade.hint")),
                Row.of(
                        Gap.NORMAL,
                        Named.as("grade", grades),
                        Named.as(
                                "send-grade",
                                Buttons.plain(
                                        text(
                                                answer.own().isPresent()
                                                        ? "recommendations.grade.again"
                                                        : "recommendations.grade.send"),
                                        () -> send(answer, grades.getValue())))));
    }

    private void send(One.Answer answer, @org.jspecify.annotations.Nullable Integer grade) {
        if (grade == null) {
            refused.accept(text("recommendations.grade.missing"));
            return;
        }
        answer.id()
                .ifPresent(id ->
                        sending.send(
                                new ResponseRated(id, grade),
                                text("recommendations.graded"),
                                refused));
    }

    private void open(ScreenId screen, String thing) {
        desk.navigator().open(Place.at(screen, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
