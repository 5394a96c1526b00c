package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Writes the text of a PDF to standard output. A program of its own, so that a file which wants
/// all memory or never ends takes nothing else with it.
final class PdfText {
    private static final int MOST_PAGES = 2_000;

    private PdfText() {}

    /// The one argument is the file.
    @SuppressWarnings("ClosingStandardOutputStreams") // the last thing this process says
    public static void main(String[] args) throws IOException {
        try (PDDocument document =
                        Loader.loadPDF(
                                Path.of(args[0]).toFile(),
                                IOUtils.createTempFileOnlyStreamCache());
                Writer out = new OutputStreamWriter(System.out, UTF_8)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, out);
        }
    }
}
