package org.plenary.desktop.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Mark;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Words;

/// Finds what contains every typed word, in no particular order.
final class TestSearch implements Search {
    private final TestChamber chamber;

    TestSearch(TestChamber chamber) {
        this.chamber = chamber;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        List<Found> found = new ArrayList<>();
        Assembly now = chamber.standing().get().expected();
        now.evidence()
                .items()
                .values()
                .forEach(item ->
                        look(found, Room.EVIDENCE, item.mark().id(), item.current(), typed));
        now.positions()
                .statements()
                .values()
                .forEach(s -> look(found, Room.POSITION, s.mark().id(), s.mark(), typed));
        now.recommendations()
                .all()
                .values()
                .forEach(r ->
                        look(found, Room.RECOMMENDATION, r.mark().id(), r.current().mark(), typed));
        now.sessions()
                .all()
                .values()
                .forEach(s -> look(found, Room.SESSION, s.mark().id(), s.mark(), typed));
        return found.stream().limit(limit).toList();
    }

    private void look(List<Found> found, Room room, EntryId thing, Mark mark, String typed) {
        Words words = chamber.texts().words(mark);
        String all = String.join("\n", words.byName().values());
        List<String> wanted =
                Pattern.compile("\\s+")
                        .splitAsStream(typed.toLowerCase(Locale.ROOT).strip())
                        .toList();
        String lower = all.toLowerCase(Locale.ROOT);
        for (String each : wanted) {
            if (each.isEmpty() || !lower.contains(each)) {
                return;
            }
        }
        int at = lower.indexOf(wanted.getFirst());
        int end = at + wanted.getFirst().length();
        String snippet = "\u2068" + all.substring(at, end) + "\u2069";
        found.add(new Found(room, thing, words.get("title"), snippet));
    }

    static Words words(Body body) {
        try {
            return body.words();
        } catch (Malformed notWords) {
            throw new AssertionError(notWords);
        }
    }
}
