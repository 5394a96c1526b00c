package org.plenary.desktop.parts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Asks the person which file is to be read.
@FunctionalInterface
public interface OpenDialog {
    /// Which one, or empty if they changed their mind. On the JavaFX thread.
    ///
    /// @param over what stands in the window that asks
    /// @param title what the dialog is called
    Optional<Path> ask(Node over, String title);

    /// The system's own dialog.
    static OpenDialog system() {
        return (over, title) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()))
                    .map(file -> file.toPath());
        };
    }
}
