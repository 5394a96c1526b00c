package org.plenary.desktop.positions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// A revision's step: what moved one. Several things may; at least one did.
final class MovedStep extends BuiltStep {
    private static final int LINES = 3;

    private final Desk desk;
    private final Chamber chamber;
    private final WriteModel says;
    private final Writing writing;
    private final Column ticks = Column.of(Gap.SMALL);
    private final FormField field;

    MovedStep(Desk desk, Chamber chamber, WriteModel says, Writing writing) {
        this.desk = desk;
        this.chamber = chamber;
        this.says = says;
        this.writing = writing;
        field =
                new FormField(
                        text("positions.write.moved.label"),
                        text("positions.write.moved.hint"),
                        ticks);
    }

    @Override
    public String title() {
        return text("positions.write.moved");
    }

    @Override
    protected Node build() {
        ticks.getChildren().addAll(tick(MovedBy.DISCUSSION), tick(MovedBy.OWN_THOUGHT));
        var words = new WritingArea(desk.words(), LINES);
        words.setText(writing.draft().movedWords());
        words.textProperty().subscribe((_, now) -> writing.movedWords(now));
        return Column.of(
                Gap.WIDE,
                field,
                Column.of(
                        Gap.SMALL,
                        Type.strong(text("positions.write.moved.items")),
                        picker(MovedBy.ITEM, says.items(), Room.EVIDENCE)),
                Column.of(
                        Gap.SMALL,
                        Type.strong(text("positions.write.moved.statements")),
                        picker(MovedBy.STATEMENT, says.statements(), Room.POSITION)),
                new FormField(
                        text("positions.write.moved.words"),
                        text("positions.write.moved.words.hint"),
                        words));
    }

    private CheckBox tick(MovedBy by) {
        var box = new CheckBox(desk.words().each("positions.moved-tick", by));
        box.setSelected(writing.isMovedBy(by));
        box.selectedProperty()
                .subscribe((_, now) -> {
                    field.accept();
                    writing.moved(by, now);
                });
        return box;
    }

    private Picker picker(MovedBy by, List<Picker.Option> options, Room room) {
        String name =
                text(
                        by == MovedBy.ITEM
                                ? "positions.write.cites.search"
                                : "positions.write.moved.search");
        var picker =
                new Picker(
                        desk,
                        name,
                        options,
                        PositionDraft.MOST_MOVED,
                        by == MovedBy.ITEM,
                        CitesStep.finder(desk, chamber, room),
                        ids -> moved(by, ids));
        picker.choose(writing.movedBy(by));
        return picker;
    }

    private void moved(MovedBy by, List<EntryId> ids) {
        field.accept();
        writing.moved(by, ids);
    }

    @Override
    public boolean mayLeave() {
        int moved = writing.draft().moved().size();
        if (moved == 0) {
            field.fail(text("positions.write.moved.missing"));
        } else if (moved > PositionDraft.MOST_MOVED) {
            field.fail(
                    desk.words()
                            .text(
                                    "positions.write.moved.too-many",
                                    "moved",
                                    moved,
                                    "most",
                                    PositionDraft.MOST_MOVED));
        } else {
            return true;
        }
        ticks.getChildren().getFirst().requestFocus();
        return false;
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
