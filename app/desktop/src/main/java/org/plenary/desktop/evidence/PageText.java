package org.plenary.desktop.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of one page of a PDF file, in paragraphs. The file knows only where each letter
/// stands, so a paragraph is taken to end where the next line is further away than lines usually
/// are on this page, or is written in another size.
final class PageText extends PDFTextStripper {
    private static final double FURTHER = 1.35;
    private static final double OTHER_SIZE = 1.08;

    private record Line(String text, double y, double size) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double y;
    private double size;

    private PageText() {}

    /// The words of a page, from 1; paragraphs apart by an empty line.
    static String of(PDDocument document, int page) throws IOException {
        var text = new PageText();
        text.setStartPage(page);
        text.setEndPage(page);
        text.setSortByPosition(true);
        text.writeText(document, new StringWriter());
        return text.paragraphs();
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        line.append(words);
        if (!positions.isEmpty()) {
            y = positions.getFirst().getYDirAdj();
            size = positions.getFirst().getFontSizeInPt();
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        end();
    }

    private void end() {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            lines.add(new Line(words, y, size));
        }
    }

    private String paragraphs() {
        double usual = usual();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append(begins(lines.get(i - 1), lines.get(i), usual) ? "\n\n" : "\n");
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private static boolean begins(Line before, Line now, double usual) {
        double gap = now.y() - before.y();
        double larger = Math.max(before.size(), now.size());
        double smaller = Math.max(1, Math.min(before.size(), now.size()));
        return gap <= 0 || gap > usual * FURTHER || larger / smaller > OTHER_SIZE;
    }

    /// How far apart lines of this page stand: the lower quarter of all distances, since most of
    /// what is further apart is no paragraph.
    private double usual() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
    }
}
