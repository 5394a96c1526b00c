package org.plenary.desktop.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// Two versions of a text in one: words taken out are struck through, words put in are underlined,
/// and both are named to a screen reader, so that colour only helps.
public final class DiffView extends TextFlow {
    private static final Pattern PIECE = Pattern.compile("([\\p{L}\\p{N}\\p{M}'’-]+|\\S|\\s)\\s*");
    private static final int LONGEST = 200_000;

    /// What became of a run of words.
    enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /// Words in a row that share a fate.
    record Run(Fate fate, String text) {}

    /// Shows how `before` became `after`.
    public DiffView(Words words, String before, String after) {
        getStyleClass().add("diff");
        setAccessibleRole(AccessibleRole.TEXT);
        var spoken = new StringBuilder();
        for (Run run : runs(Visible.text(before), Visible.text(after))) {
            var text = new Text(run.text());
            text.getStyleClass().add(styleClass(run.fate()));
            getChildren().add(text);
            spoken.append(spoken(words, run));
        }
        setAccessibleText(spoken.toString());
    }

    private static String styleClass(Fate fate) {
        return switch (fate) {
            case KEPT -> "diff-kept";
            case ADDED -> "diff-added";
            case REMOVED -> "diff-removed";
        };
    }

    private static String spoken(Words words, Run run) {
        return switch (run.fate()) {
            case KEPT -> run.text();
            case ADDED -> words.text("ui.diff.added", "text", run.text());
            case REMOVED -> words.text("ui.diff.removed", "text", run.text());
        };
    }

    /// The runs in reading order; texts too long to compare word by word count as replaced whole.
    static List<Run> runs(String before, String after) {
        if (before.length() > LONGEST || after.length() > LONGEST) {
            return List.of(new Run(Fate.REMOVED, before), new Run(Fate.ADDED, after));
        }
        List<String> old = pieces(before);
        List<String> young = pieces(after);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(old, young).getDeltas()) {
            add(runs, Fate.KEPT, old.subList(at, change.getSource().getPosition()));
            add(runs, Fate.REMOVED, change.getSource().getLines());
            add(runs, Fate.ADDED, change.getTarget().getLines());
            at = change.getSource().getPosition() + change.getSource().size();
        }
        add(runs, Fate.KEPT, old.subList(at, old.size()));
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, Fate fate, List<String> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(fate, String.join("", pieces)));
        }
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
