package org.plenary.desktop.positions;

import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.StanceChoice;
import org.plenary.desktop.ui.Type;

/// The first step: where one stands.
final class StanceStep extends BuiltStep {
    private final Desk desk;
    private final PositionsModel model;
    private final WriteModel says;
    private final Writing writing;
    private final Optional<Statement> standing;
    private final FormField field;
    private final StanceChoice choice;

    StanceStep(
            Desk desk,
            PositionsModel model,
            WriteModel says,
            Writing writing,
            Optional<Statement> standing) {
        this.says = says;
        this.desk = desk;
        this.model = model;
        this.writing = writing;
        this.standing = standing;
        choice = new StanceChoice(desk.words());
        field =
                new FormField(
                        desk.words().text("positions.write.stance.label"),
                        desk.words().text("positions.write.stance.hint"),
                        choice);
    }

    @Override
    public String title() {
        return desk.words().text("positions.write.stance");
    }

    @Override
    protected Node build() {
        writing.draft().stance().ifPresent(choice::choose);
        choice.chosenProperty()
                .subscribe(chosen ->
                        chosen.ifPresent(stance -> {
                            field.accept();
                            writing.stance(stance);
                        }));
        var column =
                Column.of(
                        Gap.NORMAL,
                        Column.of(
                                Gap.TIGHT,
                                Type.kicker(desk.words().text("positions.proposition")),
                                Type.strong(says.proposition())));
        standing.ifPresent(s ->
                column.getChildren()
                        .add(
                                Type.soft(
                                        desk.words()
                                                .text(
                                                        "positions.write.stance.before",
                                                        "stance",
                                                        model.stance(s.stance()),
                                                        "when",
                                                        desk.moments().day(s.mark().at())))));
        column.getChildren().add(field);
        return column;
    }

    @Override
    public boolean mayLeave() {
        if (writing.draft().stance().isEmpty()) {
            field.fail(desk.words().text("positions.write.stance.missing"));
            return false;
        }
        return true;
    }
}
