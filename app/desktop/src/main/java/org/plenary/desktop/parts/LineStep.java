package org.plenary.desktop.parts;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.WritingLine;

/// A step in which somebody writes one line, such as a title.
public final class LineStep extends BuiltStep {
    private final Ask ask;
    private final Supplier<String> kept;
    private final Consumer<String> keep;
    private final WritingLine input;
    private final FormField field;

    /// Asks for a line of at most `longest` characters.
    public LineStep(
            Desk desk,
            Ask ask,
            String id,
            int longest,
            Supplier<String> kept,
            Consumer<String> keep) {
        this.ask = ask;
        input = new WritingLine(desk.words(), "", longest);
        this.kept = kept;
        this.keep = keep;
        Named.as(id, input);
        field = new FormField(ask.label(), ask.hint(), input);
    }

    @Override
    public String title() {
        return ask.title();
    }

    @Override
    protected Node build() {
        input.textProperty().subscribe((_, now) -> typed(now));
        return Column.of(Gap.NORMAL, field);
    }

    private void typed(String now) {
        field.accept();
        keep.accept(now);
    }

    @Override
    public void entered() {
        if (!input.getText().equals(kept.get())) {
            input.setText(kept.get());
        }
    }

    @Override
    public boolean mayLeave() {
        if (!ask.missing().isEmpty() && kept.get().isBlank()) {
            field.fail(ask.missing());
            input.requestFocus();
            return false;
        }
        return true;
    }
}
