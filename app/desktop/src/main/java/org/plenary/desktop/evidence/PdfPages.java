package org.plenary.desktop.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages of a PDF file as pictures and as text. Nothing in the file is run: no script, no form, no
/// link, no file inside it.
///
/// A file can be made to take for ever or to need all memory, so every page has a time, a thread
/// and a number of pixels that it may not exceed.
final class PdfPages {
    private static final long SECONDS = 20;
    private static final double SCALE = 2.0;
    private static final double MOST_PIXELS = 6_000_000;
    private static final int MOST_CHARACTERS = 60_000;

    static {
        // PDFBox draws with AWT's pictures only; asking for no display keeps AWT out of JavaFX's
        // way.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private PdfPages() {}

    /// A page.
    ///
    /// @param number from 1
    /// @param of how many pages the file has
    /// @param pixels opaque ARGB, line by line
    /// @param text its words, paragraphs apart by an empty line
    record Shown(int number, int of, int width, int height, IntBuffer pixels, String text) {}

    /// A page of a file, the first or last for a number outside it. Off the JavaFX thread; an
    /// [IOException] when the file cannot be shown.
    static Shown page(Path file, int number) throws IOException {
        return within(() -> draw(file, number));
    }

    /// The first page that holds the typed words, whatever their case and accents. Off the JavaFX
    /// thread.
    static Optional<Integer> find(Path file, String typed) throws IOException {
        return within(() -> {
            try (PDDocument document = open(file)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    if (!new Finder(PageText.of(document, page)).find(typed).isEmpty()) {
                        return Optional.of(page);
                    }
                }
                return Optional.empty();
            }
        });
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static <T> T within(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("a page").start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("the page takes too long to draw", e);
        } catch (ExecutionException e) {
            throw new IOException("the page cannot be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the page was not waited for", e);
        }
    }

    private static Shown draw(Path file, int number) throws IOException {
        try (PDDocument document = open(file)) {
            int of = document.getNumberOfPages();
            if (of == 0) {
                throw new IOException("the file has no pages");
            }
            int shown = Math.clamp(number, 1, of);
            BufferedImage image = image(document, shown - 1);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xFF000000;
            }
            return new Shown(
                    shown,
                    of,
                    image.getWidth(),
                    image.getHeight(),
                    IntBuffer.wrap(pixels),
                    text(document, shown));
        }
    }

    private static BufferedImage image(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / area));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, (float) scale, ImageType.RGB);
    }

    private static String text(PDDocument document, int page) throws IOException {
        String text = PageText.of(document, page);
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }
}
