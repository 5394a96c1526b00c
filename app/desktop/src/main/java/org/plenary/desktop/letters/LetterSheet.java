package org.plenary.desktop.letters;

import java.util.List;
import org.plenary.desktop.ui.words.Words;

/// Letters as one page of HTML, to be printed from any browser: one letter a sheet of paper.
public final class LetterSheet {
    private static final String STYLE =
            "body{font:16pt/1.5 sans-serif;margin:2cm}section{page-break-after:always}"
                    + "code{font:bold 20pt monospace;display:block;margin:.5em 0 1em}"
                    + "h1{font-size:24pt}p{max-width:32em}";

    private final Words words;
    private final String assembly;

    /// Letters of an assembly of this name.
    public LetterSheet(Words words, String assembly) {
        this.words = words;
        this.assembly = assembly;
    }

    /// The page, with a letter a sheet.
    public String of(List<Letter> letters) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.append("<title>").append(plain(words.text("letters.sheet.title"))).append("</title>");
        page.append("<style>").append(STYLE).append("</style></head><body>\n");
        letters.forEach(letter -> section(page, letter));
        return page.append("</body></html>\n").toString();
    }

    private void section(StringBuilder page, Letter letter) {
        page.append("<section><h1>").append(plain(assembly)).append("</h1>");
        page.append("<p>")
                .append(plain(words.text("letters.sheet.for", "whose", letter.called())))
                .append("</p>");
        part(page, words.text("letters.address"), letter.address());
        part(page, words.text("letters.code"), letter.code());
        part(page, words.text("letters.words"), letter.eight());
        page.append("<p>").append(plain(words.text("letters.sheet.use"))).append("</p>");
        page.append("</section>\n");
    }

    private static void part(StringBuilder page, String name, String text) {
        page.append("<p>").append(plain(name)).append("</p>");
        page.append("<code>").append(plain(text)).append("</code>");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
