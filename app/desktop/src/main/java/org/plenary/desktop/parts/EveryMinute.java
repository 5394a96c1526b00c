package org.plenary.desktop.parts;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// Looks at the clock again each minute, for as long as somebody sees the page.
public final class EveryMinute {
    private EveryMinute() {}

    /// Does `look` each minute while `node` stands in a window.
    public static void on(Node node, Runnable look) {
        var clock = new Timeline(new KeyFrame(Duration.minutes(1), _ -> look.run()));
        clock.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        clock.stop();
                    } else {
                        clock.play();
                    }
                });
    }
}
