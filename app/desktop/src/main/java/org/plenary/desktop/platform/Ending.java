package org.plenary.desktop.platform;

import com.gluonhq.attach.lifecycle.LifecycleService;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Window;

/// How the program ends itself.
public final class Ending {
    private Ending() {}

    /// Closes every window and lets the program end; JavaFX thread only.
    public static void now() {
        Logs.quieten();
        // Closed one by one, so that each keeps what it has to keep while that can still be done.
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        LifecycleService.create().ifPresentOrElse(LifecycleService::shutdown, Platform::exit);
    }
}
