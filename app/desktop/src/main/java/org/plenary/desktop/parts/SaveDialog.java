package org.plenary.desktop.parts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Asks the person where a file is to be saved.
@FunctionalInterface
public interface SaveDialog {
    /// Where to, or empty if they changed their mind. On the JavaFX thread.
    ///
    /// @param over what stands in the window that asks
    /// @param title what the dialog is called
    /// @param name the file's name unless the person gives it another
    Optional<Path> ask(Node over, String title, String name);

    /// The system's own dialog.
    static SaveDialog system() {
        return (over, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
                    .map(file -> file.toPath());
        };
    }
}
