package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.term.Side;
import org.plenary.desktop.ui.words.Words;

/// Whether a packet hears both sides.
final class Balance {
    private Balance() {}

    static String sentence(Words words, List<Folder.Item> items) {
        return words.text(
                "facilitate.balance",
                "pro",
                count(items, Side.FOR),
                "con",
                count(items, Side.AGAINST),
                "context",
                count(items, Side.CONTEXT));
    }

    /// What speaks against publishing it so, in sentences; facilitators decide.
    static List<String> hints(Words words, List<Folder.Item> items) {
        var hints = new ArrayList<String>();
        if (items.isEmpty()) {
            return hints;
        }
        for (Side side : Side.values()) {
            if (count(items, side) == 0) {
                hints.add(words.each("facilitate.balance.none", side));
            }
        }
        int pro = minutes(items, Side.FOR);
        int con = minutes(items, Side.AGAINST);
        if (pro > 0 && con > 0 && Math.max(pro, con) > 2 * Math.min(pro, con)) {
            hints.add(words.text("facilitate.balance.time", "pro", pro, "con", con));
        }
        return hints;
    }

    private static long count(List<Folder.Item> items, Side side) {
        return items.stream().filter(item -> item.side() == side).count();
    }

    private static int minutes(List<Folder.Item> items, Side side) {
        return items.stream()
                .filter(item -> item.side() == side)
                .mapToInt(Folder.Item::minutes)
                .sum();
    }
}
