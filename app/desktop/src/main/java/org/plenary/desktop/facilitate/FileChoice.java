package org.plenary.desktop.facilitate;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Where a file goes or a folder is, as the person chooses in the system's own window.
interface FileChoice {
    /// A place for a file that is called `name` at first; empty when nobody chose one.
    Optional<Path> save(String name);

    /// A folder; empty when nobody chose one.
    Optional<Path> folder();

    /// The system's windows, over the one that shows `owner`.
    static FileChoice of(Node owner) {
        return new FileChoice() {
            @Override
            public Optional<Path> save(String name) {
                var chooser = new FileChooser();
                chooser.setInitialFileName(name);
                return path(chooser.showSaveDialog(window(owner)));
            }

            @Override
            public Optional<Path> folder() {
                return path(new DirectoryChooser().showDialog(window(owner)));
            }
        };
    }

    private static @Nullable Window window(Node owner) {
        return owner.getScene() == null ? null : owner.getScene().getWindow();
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
