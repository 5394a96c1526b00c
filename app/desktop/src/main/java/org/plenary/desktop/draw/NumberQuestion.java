package org.plenary.desktop.draw;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.desktop.draw.AnnounceDraft.Fault;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// Where a public number comes from, when it is drawn and how many digits it has.
final class NumberQuestion extends BuiltStep {
    private static final List<NumberSource> SOURCES =
            List.of(NumberSource.DICE, NumberSource.PUBLISHED, NumberSource.SEALED);

    private final Words words;
    private final NumberFor purpose;
    private final FormDraft draft;
    private final Supplier<AnnounceDraft> read;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField date;
    private final TextField time;
    private final TextField digits;
    private final FormField sourceField;
    private final Map<Fault, FormField> fields;
    private Runnable accepted = () -> {};

    NumberQuestion(
            Words words,
            NumberFor purpose,
            String zone,
            FormDraft draft,
            Supplier<AnnounceDraft> read) {
        this.words = words;
        this.purpose = purpose;
        this.draft = draft;
        this.read = read;
        date = line("date", 40);
        time = line("time", 10);
        digits = line("digits", 3);
        Column sources = Column.of(Gap.SMALL);
        for (NumberSource source : SOURCES) {
            RadioButton button =
                    Named.as(
                            id("source-" + source.name()),
                            new RadioButton(words.each("draw.ask.source", source)));
            button.setToggleGroup(group);
            button.setUserData(source);
            sources.getChildren().add(button);
        }
        sourceField = new FormField(words.text("draw.ask.source"), sources);
        FormField dateField =
                new FormField(words.text("draw.ask.date"), words.text("draw.ask.date.hint"), date);
        FormField timeField =
                new FormField(
                        words.text("draw.ask.time"),
                        words.text("draw.ask.time.hint", "zone", zone),
                        time);
        FormField digitsField =
                new FormField(
                        words.text("draw.ask.digits"),
                        words.each("draw.ask.digits.hint", purpose),
                        digits);
        fields =
                Map.of(
                        Fault.SOURCE, sourceField,
                        Fault.DATE, dateField,
                        Fault.TIME, timeField,
                        Fault.PAST, timeField,
                        Fault.ORDER, timeField,
                        Fault.DIGITS, digitsField);
        accepted = () -> fields.values().forEach(FormField::accept);
    }

    private String id(String what) {
        return "draw-" + purpose.wire() + "-" + what;
    }

    private TextField line(String what, int longest) {
        TextField field = Named.as(id(what), new WritingLine(words, "", longest));
        field.textProperty()
                .subscribe((_, now) -> {
                    accepted.run();
                    draft.put(AnnounceDraft.field(purpose, what), now);
                });
        return field;
    }

    private FormField field(Fault fault) {
        return Objects.requireNonNull(fields.get(fault));
    }

    @Override
    public String title() {
        return words.each("draw.ask.number", purpose);
    }

    @Override
    protected Node build() {
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (toggle != null) {
                        sourceField.accept();
                        NumberSource source = (NumberSource) toggle.getUserData();
                        draft.put(AnnounceDraft.field(purpose, "source"), source.name());
                        FormField length = field(Fault.DIGITS);
                        length.setVisible(source != NumberSource.SEALED);
                        length.setManaged(source != NumberSource.SEALED);
                    }
                });
        return Column.of(
                Gap.WIDE,
                Type.body(words.each("draw.ask.number.why", purpose)),
                sourceField,
                Row.of(Gap.WIDE, field(Fault.DATE), field(Fault.TIME)),
                field(Fault.DIGITS));
    }

    @Override
    public void entered() {
        fill(date, "date");
        fill(time, "time");
        fill(digits, "digits");
        read.get()
                .source(purpose)
                .ifPresent(source ->
                        group.selectToggle(group.getToggles().get(SOURCES.indexOf(source))));
    }

    private void fill(TextField field, String what) {
        String kept = draft.get(AnnounceDraft.field(purpose, what));
        if (!field.getText().equals(kept)) {
            field.setText(kept);
        }
    }

    @Override
    public boolean mayLeave() {
        var fault = read.get().fault(purpose);
        fault.ifPresent(what -> {
            FormField field = field(what);
            field.fail(words.each("draw.ask.fault", what));
            field.input().requestFocus();
        });
        return fault.isEmpty();
    }
}
