package org.plenary.server.site.html;

import static org.plenary.server.site.html.Html.div;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one text became another, in one: words taken out are struck through, words put in are
/// underlined, and each is named for whoever listens.
public final class Difference {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+|\\R|\\s|\\S");
    private static final Pattern LINE_END =
            Pattern.compile("(?<=\\S)[ \\t]*\\R(?=[^\\s#>|*+\\-\\d])");
    private static final int LONGEST = 20_000;

    private final String removed;
    private final String added;

    /// @param removed what to say before words that were taken out
    /// @param added what to say before words that were put in
    public Difference(String removed, String added) {
        this.removed = removed;
        this.added = added;
    }

    /// The difference; texts too long to compare word by word count as replaced whole.
    public Element between(String before, String after) {
        Element shown = div("words diff").with("dir", "auto");
        if (before.length() > LONGEST || after.length() > LONGEST) {
            return shown.add(del(before), ins(after));
        }
        List<String> old = pieces(flowing(before));
        List<String> young = pieces(flowing(after));
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(old, young).getDeltas()) {
            int position = change.getSource().getPosition();
            shown.say(String.join("", old.subList(at, position)));
            if (change.getSource().size() > 0) {
                shown.add(del(String.join("", change.getSource().getLines())));
            }
            if (change.getTarget().size() > 0) {
                shown.add(ins(String.join("", change.getTarget().getLines())));
            }
            at = position + change.getSource().size();
        }
        return shown.say(String.join("", old.subList(at, old.size())));
    }

    private Element del(String text) {
        return el("del", el("span", removed).styled("aside"), text(text));
    }

    private Element ins(String text) {
        return el("ins", el("span", added).styled("aside"), text(text));
    }

    /// With the lines of a paragraph run together, as they are wherever the text is shown. Where
    /// the next line begins a point or a heading, it stays on its own.
    private static String flowing(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        return pieces;
    }
}
