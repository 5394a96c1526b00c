package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Facts;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Wall;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;

/// A trail as a text that a person can read and a test can compare: every entry with what the
/// procedure said of it, then what it all adds up to. Entries are called by their position.
final class Transcript {
    private static final Path ACTUAL = Path.of("target", "transcripts");

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> positions = new HashMap<>();

    private Transcript() {}

    /// Compares a trail with the golden text of this name. A change of the rules shows as a
    /// difference; what was found lies in target/transcripts, to be read and then copied.
    static void matches(String name, TestAssembly hall) {
        String found = of(hall);
        try {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name + ".txt"), found);
            try (var in = Transcript.class.getResourceAsStream("transcripts/" + name + ".txt")) {
                String golden = in == null ? "" : new String(in.readAllBytes(), UTF_8);
                assertThat(found).isEqualTo(golden);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(TestAssembly hall) {
        Transcript transcript = new Transcript();
        List<Entry> log = hall.trail().log();
        List<Ruling> rulings = hall.trail().rulings();
        for (Entry entry : log) {
            transcript.positions.put(entry.id().hex(), "#" + entry.index());
        }
        Assembly before = Assembly.EMPTY;
        for (int i = 0; i < log.size(); i++) {
            transcript.entry(before, log.get(i), rulings.get(i));
            before = Fold.step(before, log.get(i)).after();
        }
        transcript.sum(hall.now());
        return String.join("\n", transcript.lines) + "\n";
    }

    private void entry(Assembly before, Entry entry, Ruling ruling) {
        String facts =
                entry.envelope().facts() instanceof Facts.Known known
                        ? known.event().toString()
                        : entry.envelope().facts().toString();
        String said =
                switch (ruling) {
                    case Ruling.Counts(var _, Holder by) -> "counts, by " + name(by);
                    case Ruling.DoesNotCount(var why) -> "DOES NOT COUNT: " + why.sentence();
                    case Ruling.NeedsUpdate(String kind) -> "STOPS HERE: an update knows " + kind;
                };
        lines.add("#" + entry.index() + " " + before.clock() + " " + readable(facts));
        lines.add("    " + said);
    }

    private void sum(Assembly assembly) {
        lines.add("");
        lines.add(
                "Entries: "
                        + assembly.size()
                        + ", of which not counted: "
                        + assembly.refused().size());
        lines.add("Stage: " + assembly.stages().of(1).name().toLowerCase(Locale.ROOT));
        lines.add(
                "Seats: "
                        + assembly.roll().seated()
                        + ", enrolled: "
                        + assembly.roll().seatsEnrolled());
        for (var statement : assembly.positions().standing(1).sorted(Transcript::bySeat).toList()) {
            lines.add("Seat " + statement.mark().seat() + " stands " + statement.stance());
        }
        for (Recommendation text : assembly.recommendations().all().values()) {
            recommendation(assembly, text);
        }
    }

    private static int bySeat(
            org.plenary.core.projection.Positions.Statement a,
            org.plenary.core.projection.Positions.Statement b) {
        return Integer.compare(a.mark().seat(), b.mark().seat());
    }

    private void recommendation(Assembly assembly, Recommendation text) {
        EntryId id = text.mark().id();
        lines.add("");
        lines.add("Recommendation " + called(id) + ", version " + text.version());
        lines.add("  supporters " + text.supporters().keySet() + ", drafters " + text.drafters());
        Optional<Ballot> ballot = assembly.ballots().on(id);
        if (ballot.isEmpty()) {
            lines.add("  no ballot");
            return;
        }
        switch (Closed.of(assembly, ballot.get().mark().id())) {
            case Wall.Stands<Closed>(var why) -> lines.add("  ballot: " + why.sentence());
            case Wall.Passed<Closed>(Closed closed) -> {
                var rule = closed.rule();
                var share = closed.counts().yesOf(rule.base());
                lines.add("  counts " + closed.counts());
                lines.add("  yes " + share.part() + " of " + share.of() + " " + share.base());
                lines.add("  outcome " + closed.outcome().map(Enum::name).orElse("not settled"));
            }
        }
        lines.add(
                switch (Reported.of(assembly, id)) {
                    case Wall.Stands<Reported>(var why) -> "  not adopted: " + why.sentence();
                    case Wall.Passed<Reported>(Reported reported) ->
                            "  adopted; the answer is due " + reported.answerDue();
                });
        assembly.responses().to(id).ifPresent(r -> lines.add("  answered: " + r.verdict()));
    }

    private String called(EntryId id) {
        return positions.getOrDefault(id.hex(), "nothing in this trail");
    }

    /// Hashes become positions where they name an entry, and stay out where they are chance.
    private String readable(String facts) {
        String text = facts;
        for (var position : positions.entrySet()) {
            text = text.replace(position.getKey(), position.getValue());
        }
        return text.replaceAll("[0-9a-f]{64}", "<hash>")
                .replaceAll("[A-Za-z0-9+/]{43}=", "<key>")
                .replaceAll("org\\.plenary\\.core\\.event\\.PostQuantumKey@[0-9a-f]+", "<key>");
    }

    private static String name(Holder by) {
        String role = by.role().name().toLowerCase(Locale.ROOT);
        return by.isMember() ? "seat " + by.number() : role + " " + by.number();
    }
}
