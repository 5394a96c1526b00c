package org.plenary.desktop.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Notices;
import org.plenary.desktop.ui.words.Visible;

/// Short news at the foot of the window. It takes no room while there is none.
final class NoticeBar extends HBox implements Notices {
    private static final Duration STAY = Duration.seconds(10);

    private final Label sentence = new Label();
    private final PauseTransition stay = new PauseTransition(STAY);
    private Optional<Button> offered = Optional.empty();

    NoticeBar() {
        getStyleClass().add("notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        stay.setOnFinished(_ -> setVisible(false));
    }

    @Override
    public void say(String said) {
        offered = Optional.empty();
        getChildren().setAll(sentence);
        appear(said);
    }

    @Override
    public void say(String said, String offer, Runnable takeBack) {
        Button button =
                Buttons.plain(
                        offer,
                        () -> {
                            setVisible(false);
                            takeBack.run();
                        });
        button.setMinWidth(USE_PREF_SIZE);
        offered = Optional.of(button);
        getChildren().setAll(sentence, button);
        appear(said);
    }

    /// Presses what the notice offers, for a hand that stays on the keyboard: true when something
    /// was offered.
    boolean takeOffer() {
        Optional<Button> button = offered.filter(_ -> isVisible());
        offered = Optional.empty();
        button.ifPresent(Button::fire);
        return button.isPresent();
    }

    private void appear(String said) {
        sentence.setText(Visible.text(said));
        setVisible(true);
        sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
