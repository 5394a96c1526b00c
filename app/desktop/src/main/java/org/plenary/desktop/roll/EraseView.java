package org.plenary.desktop.roll;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.term.ErasureGround;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.roll.RollLook.Erasable;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// Removing the words of an entry: which entry, on which ground, a look at it, and only then.
final class EraseView extends VBox {
    private final Desk desk;
    private final Words words;
    private final RollModel model;
    private final Sending sending;
    private final TextField entry;
    private final FormField entryField;
    private final FormField groundField;
    private final ToggleGroup group = new ToggleGroup();
    private final Column look = Column.of(Gap.NORMAL);

    EraseView(Desk desk, RollModel model, Sending sending) {
        this.desk = desk;
        this.model = model;
        this.sending = sending;
        words = desk.words();
        getStyleClass().add("column");
        entry = new WritingLine(words, "");
        entry.setId("roll-erase-entry");
        entryField =
                new FormField(
                        words.text("roll.erase.entry"), words.text("roll.erase.entry.hint"), entry);
        Column grounds = Column.of(Gap.SMALL);
        for (ErasureGround ground : ErasureGround.values()) {
            var button = new RadioButton(words.each("roll.ground", ground));
            button.setToggleGroup(group);
            button.setUserData(ground);
            button.setId("roll-ground-" + ground.name());
            grounds.getChildren().add(button);
        }
        groundField = new FormField(words.text("roll.erase.ground"), grounds);
        group.selectedToggleProperty().subscribe(() -> groundField.accept());
        entry.textProperty()
                .subscribe(() -> {
                    entryField.accept();
                    look.getChildren().clear();
                });
        getChildren()
                .add(
                        new Fold(
                                words,
                                words.text("roll.erase"),
                                () ->
                                        Column.of(
                                                Gap.WIDE,
                                                Type.body(words.text("roll.erase.what")),
                                                entryField,
                                                groundField,
                                                Named.as(
                                                        "roll-erase-look",
                                                        Buttons.plain(
                                                                words.text("roll.erase.look"),
                                                                this::show)),
                                                look)));
    }

    private void show() {
        Optional<Erasable> found = model.erasable(entry.getText());
        if (found.isEmpty()) {
            entryField.fail(words.text("roll.erase.entry.unknown"));
            entry.requestFocus();
            return;
        }
        if (group.getSelectedToggle() == null) {
            groundField.fail(words.text("roll.erase.ground.missing"));
            return;
        }
        ErasureGround ground = (ErasureGround) group.getSelectedToggle().getUserData();
        Erasable each = found.get();
        Card card =
                new Card(
                        Type.strong(
                                words.text(
                                        "roll.erase.found",
                                        "author",
                                        each.author(),
                                        "when",
                                        each.when())),
                        Type.body(each.beginning()));
        if (each.no().isPresent()) {
            card.getChildren().add(Type.body(each.no().get()));
        } else {
            card.getChildren()
                    .addAll(
                            Type.body(words.text("roll.erase.sure")),
                            Named.as(
                                    "roll-erase",
                                    Buttons.primary(
                                            words.text("roll.erase.button"),
                                            () -> erase(each, ground))));
        }
        look.getChildren().setAll(List.of(card));
    }

    private void erase(Erasable each, ErasureGround ground) {
        sending.send(
                new BodyErased(each.id(), ground),
                words.text("roll.erased.news"),
                why -> desk.notices().say(why));
        entry.clear();
        group.selectToggle(null);
    }
}
