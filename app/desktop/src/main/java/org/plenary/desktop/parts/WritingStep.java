package org.plenary.desktop.parts;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.WritingArea;

/// A step in which somebody writes a text; everything typed goes to the draft at once.
public final class WritingStep extends BuiltStep {
    private final Ask ask;
    private final Supplier<String> kept;
    private final Consumer<String> keep;
    private final WritingArea area;
    private final FormField field;
    private final Node[] above;

    /// Asks for a text, so many lines high, with `above` to look at over the field.
    public WritingStep(
            Desk desk,
            Ask ask,
            String id,
            int lines,
            Supplier<String> kept,
            Consumer<String> keep,
            Node... above) {
        this.ask = ask;
        this.kept = kept;
        this.keep = keep;
        this.above = above;
        area = Named.as(id, new WritingArea(desk.words(), lines));
        field = new FormField(ask.label(), ask.hint(), area);
    }

    @Override
    public String title() {
        return ask.title();
    }

    @Override
    protected Node build() {
        area.textProperty()
                .subscribe((_, now) -> {
                    field.accept();
                    keep.accept(now);
                });
        var column = Column.of(Gap.NORMAL, above);
        column.getChildren().add(field);
        return column;
    }

    @Override
    public void entered() {
        if (!area.getText().equals(kept.get())) {
            area.setText(kept.get());
        }
    }

    @Override
    public boolean mayLeave() {
        if (!ask.missing().isEmpty() && kept.get().isBlank()) {
            field.fail(ask.missing());
            area.requestFocus();
            return false;
        }
        return true;
    }
}
