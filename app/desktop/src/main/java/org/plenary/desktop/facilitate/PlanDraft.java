package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plenary.core.term.AgendaKind;
import org.plenary.desktop.facilitate.SessionPlan.Box;

/// A session plan as the fields of a draft: `title`, `place`, `date`, `start`, and `boxes` with a
/// line for each time box: its kind, its minutes and its title, a tab between two.
final class PlanDraft {
    private PlanDraft() {}

    static SessionPlan of(UnaryOperator<String> field) {
        var boxes = new ArrayList<Box>();
        for (String line : field.apply("boxes").lines().toList()) {
            List<String> parts = List.of(line.split("\t", 3));
            Optional<AgendaKind> kind = kind(parts.getFirst());
            if (parts.size() == 3 && kind.isPresent()) {
                boxes.add(new Box(kind.get(), parts.get(2), parts.get(1)));
            }
        }
        return new SessionPlan(
                field.apply("title"),
                field.apply("place"),
                field.apply("date"),
                field.apply("start"),
                boxes);
    }

    static SortedMap<String, String> fields(SessionPlan plan) {
        var fields = new TreeMap<String, String>();
        fields.put("title", plan.title());
        fields.put("place", plan.place());
        fields.put("date", plan.date());
        fields.put("start", plan.start());
        fields.put("boxes", String.join("\n", plan.boxes().stream().map(PlanDraft::line).toList()));
        return fields;
    }

    private static String line(Box box) {
        return String.join("\t", box.kind().name(), clean(box.minutes()), clean(box.title()));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    private static Optional<AgendaKind> kind(String name) {
        for (AgendaKind kind : AgendaKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
