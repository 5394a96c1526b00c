package org.plenary.desktop.shell;

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
        getChildren().setAll(sentence, button);
        appear(said);
    }

    private void appear(String said) {
        sentence.setText(Visible.text(said));
        setVisible(true);
        sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
