package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// The last look before a ballot opens: everything here is frozen by the signature.
final class OpenBallotSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final BallotsModel model;
    private final EntryId recommendation;
    private final Slot<List<BallotsModel.Review>> slot;
    private final TextField date;
    private final TextField time;
    private final FormField dateField;
    private final FormField timeField;
    private final Column frozen = Column.of(Gap.SMALL);
    private final Column form;
    private final Page page;

    OpenBallotSheet(Counter counter, EntryId recommendation) {
        this.counter = counter;
        this.recommendation = recommendation;
        words = counter.words();
        model = new BallotsModel(words, counter.chamber(), counter.now());
        LocalTimes times = counter.times();
        date = Named.as("ballot-date", new WritingLine(words, times.dateOf(model.proposed())));
        time = Named.as("ballot-time", new WritingLine(words, times.timeOf(model.proposed())));
        dateField =
                new FormField(
                        words.text("facilitate.ballot.date"),
                        words.text("facilitate.date.hint"),
                        date);
        timeField =
                new FormField(
                        words.text("facilitate.ballot.time"),
                        words.text(
                                "facilitate.time.hint",
                                "zone",
                                counter.moments().zoneName(model.proposed())),
                        time);
        form =
                Column.of(
                        Gap.NORMAL,
                        Row.of(Gap.WIDE, dateField, timeField),
                        frozen,
                        Row.of(
                                Gap.NORMAL,
                                Named.as(
                                        "sign-ballot",
                                        Buttons.primary(
                                                words.text("facilitate.ballot.sign"), this::sign)),
                                Buttons.plain(
                                        words.text("facilitate.plan.leave"),
                                        counter.desk().navigator()::back)));
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.ballot.open-one"))
                        .lead(words.text("facilitate.ballot.lead"))
                        .with(slot, form);
        date.textProperty().subscribe(this::say);
        time.textProperty().subscribe(this::say);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(model.review(recommendation).stream().toList());
        say();
    }

    private List<Node> draw(List<BallotsModel.Review> reviews) {
        form.setVisible(!reviews.isEmpty() && reviews.getFirst().refusal().isEmpty());
        form.setManaged(form.isVisible());
        if (reviews.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("facilitate.ballots.empty"),
                            words.text("facilitate.ballots.empty.do")));
        }
        BallotsModel.Review review = reviews.getFirst();
        List<Node> parts = new ArrayList<>();
        parts.add(
                new Card(
                        Type.kicker(review.versionInWords()),
                        Type.heading(review.title()),
                        Reading.of(counter.desk(), review.text())));
        var rule = Column.of(Gap.SMALL, Type.subheading(words.text("facilitate.ballot.rule")));
        review.rule().forEach(sentence -> rule.getChildren().add(Type.body(sentence)));
        rule.getChildren().add(Type.body(review.least()));
        parts.add(rule);
        review.refusal().ifPresent(why -> parts.add(Type.strong(why)));
        return parts;
    }

    private BallotsModel.Closing closing() {
        return model.closing(
                recommendation, date.getText(), time.getText(), counter.times(), counter.moments());
    }

    private void say() {
        if (model.review(recommendation).isEmpty()) {
            return;
        }
        dateField.accept();
        timeField.accept();
        frozen.getChildren().clear();
        switch (closing()) {
            case BallotsModel.Closing.Ready ready ->
                    frozen.getChildren().add(Type.strong(ready.sentence()));
            case BallotsModel.Closing.NoDate(String sentence) -> dateField.fail(sentence);
            case BallotsModel.Closing.NoTime(String sentence) -> timeField.fail(sentence);
        }
    }

    private void sign() {
        switch (closing()) {
            case BallotsModel.Closing.Ready ready ->
                    counter.sending()
                            .send(
                                    ready.event(),
                                    words.text("facilitate.ballot.signed"),
                                    timeField::fail);
            case BallotsModel.Closing.NoDate _ -> date.requestFocus();
            case BallotsModel.Closing.NoTime _ -> time.requestFocus();
        }
    }
}
