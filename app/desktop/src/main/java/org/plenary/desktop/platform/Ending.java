package org.plenary.desktop.platform;

import com.gluonhq.attach.lifecycle.LifecycleService;
import javafx.application.Platform;

/// How the program ends itself.
public final class Ending {
    private Ending() {}

    /// Closes every window and lets the program end; JavaFX thread only.
    public static void now() {
        Logs.quieten();
        LifecycleService.create().ifPresentOrElse(LifecycleService::shutdown, Platform::exit);
    }
}
