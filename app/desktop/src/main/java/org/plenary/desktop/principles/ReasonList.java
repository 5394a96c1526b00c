package org.plenary.desktop.principles;

import java.util.List;
import javafx.scene.Node;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;

/// What people said of their answers to one principle.
final class ReasonList {
    private ReasonList() {}

    static Node of(Desk desk, List<PrinciplesModel.Reason> reasons) {
        var column = Column.of(Gap.NORMAL);
        if (reasons.isEmpty()) {
            column.getChildren().add(Type.soft(desk.words().text("principles.reasons.none")));
        }
        for (PrinciplesModel.Reason reason : reasons) {
            column.getChildren()
                    .add(
                            Column.of(
                                    Gap.NONE,
                                    Type.soft(
                                            desk.words()
                                                    .text(
                                                            "principles.reason",
                                                            "who",
                                                            reason.who(),
                                                            "answer",
                                                            reason.answer())),
                                    Reading.of(desk, reason.text())));
        }
        return column;
    }
}
