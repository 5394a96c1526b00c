package org.plenary.desktop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// JavaFX for tests: one headless toolkit for the whole run, its thread, and pictures of what it
/// shows.
public final class Fx {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Fx() {}

    /// Starts the toolkit once; it never ends before the tests do.
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            Platform.startup(() -> Platform.setImplicitExit(false));
        }
    }

    /// Whether the toolkit runs.
    public static boolean isStarted() {
        return STARTED.get();
    }

    /// Does something on the JavaFX thread, waits for what follows from it, and returns what it
    /// gave.
    public static <T> T get(Callable<T> work) {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            T result = task.get(30, TimeUnit.SECONDS);
            settle();
            return result;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something on the JavaFX thread and waits for what follows from it.
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until the JavaFX thread has nothing left to do.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Waits until something holds; false when it did not within this time.
    public static boolean waitFor(Duration patience, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    patience.toMillis(), TimeUnit.MILLISECONDS, holds::getAsBoolean);
            return true;
        } catch (TimeoutException inVain) {
            return false;
        }
    }

    /// Shows a scene in a window of this size until the test closes it.
    public static Stage show(Scene scene, double width, double height) {
        return get(() -> {
            var stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return stage;
        });
    }

    /// Writes a picture of the whole scene as a PNG file.
    public static void picture(Scene scene, Path file) {
        WritableImage image = get(() -> scene.snapshot(null));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a picture of what a window of this size would show. The headless screen is smaller,
    /// so what is in the scene is drawn in one of its own, and put back.
    public static void pictureOf(Scene scene, double width, double height, Path file) {
        elsewhere(scene, root -> laidOut(root, width, height, scene), file);
    }

    /// Writes a picture of what a window would show that is as high as its page asks for, and at
    /// least so high.
    public static void wholePicture(Scene scene, double width, double height, Path file) {
        elsewhere(
                scene,
                root -> {
                    Scene window = laidOut(root, width, height, scene);
                    double hidden = hidden(root);
                    window.setRoot(new StackPane());
                    return laidOut(root, width, height + hidden, scene);
                },
                file);
    }

    private static void elsewhere(Scene scene, Function<Parent, Scene> place, Path file) {
        Node owner = scene.getFocusOwner();
        Parent root = scene.getRoot();
        Scene drawn =
                get(() -> {
                    scene.setRoot(new StackPane());
                    return place.apply(root);
                });
        picture(drawn, file);
        run(() -> {
            drawn.setRoot(new StackPane());
            scene.setRoot(root);
            if (owner != null) {
                owner.requestFocus();
            }
        });
    }

    private static Scene laidOut(Parent root, double width, double height, Scene like) {
        var drawn = new Scene(root, width, height);
        drawn.getStylesheets().setAll(like.getStylesheets());
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        return drawn;
    }

    /// How much of the page a person would have to scroll for, in pixels.
    private static double hidden(Parent root) {
        return root.lookupAll(".page-scroll").stream()
                .map(ScrollPane.class::cast)
                .mapToDouble(page ->
                        page.getContent().getLayoutBounds().getHeight()
                                - page.getViewportBounds().getHeight())
                .max()
                .stream()
                .map(Math::ceil)
                .filter(pixels -> pixels > 0)
                .findFirst()
                .orElse(0);
    }

    /// A PNG by hand, so that tests need no AWT.
    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        byte[] row = new byte[width * 4];
        byte[] lines = new byte[height * (1 + width * 3)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(
                            0, y, width, 1, PixelFormat.getByteBgraInstance(), row, 0, row.length);
            lines[at++] = 0;
            for (int x = 0; x < width; x++) {
                lines[at++] = row[x * 4 + 2];
                lines[at++] = row[x * 4 + 1];
                lines[at++] = row[x * 4];
            }
        }
        byte[] packed = deflate(lines);
        ByteBuffer out = ByteBuffer.allocate(packed.length + 100);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", packed);
        chunk(out, "IEND", new byte[0]);
        byte[] file = new byte[out.position()];
        out.flip().get(file);
        return file;
    }

    private static byte[] deflate(byte[] lines) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(lines);
            deflater.finish();
            byte[] packed = new byte[lines.length + 1000];
            int length = deflater.deflate(packed);
            return java.util.Arrays.copyOf(packed, length);
        }
    }

    private static void chunk(ByteBuffer out, String kind, byte[] content) {
        byte[] name = kind.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.putInt(content.length).put(name).put(content).putInt((int) crc.getValue());
    }
}
