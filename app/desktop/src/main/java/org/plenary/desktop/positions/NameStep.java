package org.plenary.desktop.positions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;

/// The step of the display name: by seat alone, or with a name of one's own choosing.
final class NameStep extends BuiltStep {
    private final Desk desk;
    private final WriteModel says;
    private final Writing writing;

    NameStep(Desk desk, WriteModel says, Writing writing) {
        this.desk = desk;
        this.says = says;
        this.writing = writing;
    }

    @Override
    public String title() {
        return desk.words().text("positions.write.name");
    }

    @Override
    protected Node build() {
        var name = new WritingLine(desk.words(), writing.draft().name(), WriteModel.LONGEST_NAME);
        name.setId("name");
        Label seen = Type.strong("");
        seen.setGraphic(Symbol.PUBLIC.picture());
        show(seen, writing.draft().name());
        name.textProperty()
                .subscribe((_, now) -> {
                    writing.name(now);
                    show(seen, now);
                });
        return Column.of(
                Gap.NORMAL,
                new FormField(
                        desk.words().text("positions.write.name.label"),
                        desk.words().text("positions.write.name.hint"),
                        name),
                seen);
    }

    private void show(Label seen, String name) {
        seen.setText(desk.words().text("positions.write.name.seen", "who", says.who(name)));
    }
}
