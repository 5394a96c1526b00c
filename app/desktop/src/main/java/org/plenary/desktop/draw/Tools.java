package org.plenary.desktop.draw;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import javafx.scene.Node;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.OpenDialog;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.words.Words;

/// What every part of this screen has within reach.
record Tools(
        Desk desk,
        Chamber chamber,
        DrawModel model,
        SaveDialog save,
        OpenDialog open,
        SecureRandom random,
        InstantSource clock) {
    Words words() {
        return desk.words();
    }

    Sending sending() {
        return new Sending(desk, chamber);
    }

    /// Makes a file's bytes and writes them where the person says, then says so.
    void save(Node over, String title, String name, Making bytes) {
        save.ask(over, title, name)
                .ifPresent(file ->
                        desk.background()
                                .run(
                                        () -> Files.write(file, bytes.bytes()),
                                        done ->
                                                desk.notices()
                                                        .say(
                                                                words().text(
                                                                                "draw.saved",
                                                                                "file",
                                                                                String.valueOf(
                                                                                        done
                                                                                                .getFileName())))));
    }

    /// The bytes of a file, made off the JavaFX thread.
    @FunctionalInterface
    interface Making {
        byte[] bytes() throws Exception;
    }
}
