package org.plenary.desktop.positions;

import java.util.stream.Collectors;
import javafx.scene.Node;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Search.Found;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;

/// The third step: which items of evidence the reasons rest on.
final class CitesStep extends BuiltStep {
    private static final int MOST_FOUND = 200;

    private final Desk desk;
    private final Chamber chamber;
    private final WriteModel says;
    private final Writing writing;

    CitesStep(Desk desk, Chamber chamber, WriteModel says, Writing writing) {
        this.desk = desk;
        this.chamber = chamber;
        this.says = says;
        this.writing = writing;
    }

    @Override
    public String title() {
        return desk.words().text("positions.write.cites");
    }

    @Override
    protected Node build() {
        var picker =
                new Picker(
                        desk,
                        desk.words().text("positions.write.cites.search"),
                        says.items(),
                        PositionDraft.MOST_CITES,
                        true,
                        finder(desk, chamber, Room.EVIDENCE),
                        writing::cites);
        picker.choose(writing.draft().cites());
        return Column.of(
                Gap.NORMAL, Type.body(desk.words().text("positions.write.cites.hint")), picker);
    }

    /// Finds things of one room by their full text.
    static Picker.Finder finder(Desk desk, Chamber chamber, Room room) {
        return (typed, hand) ->
                desk.background()
                        .run(
                                () -> chamber.search().find(typed, MOST_FOUND),
                                found ->
                                        hand.accept(
                                                found.stream()
                                                        .filter(each -> each.room() == room)
                                                        .map(Found::thing)
                                                        .collect(Collectors.toSet())));
    }
}
