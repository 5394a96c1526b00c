package org.plenary.desktop.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Seats;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Respondents;

/// What the former draws on this laptop say for a further one: who of those they seated still sits,
/// and who volunteered for the last of them and was not drawn. Read off the JavaFX thread.
final class Former {
    /// The draws that seated somebody, oldest first, each with what was frozen for it.
    private final List<Result> results;

    private final Seats seats;

    private Former(List<Result> results, Seats seats) {
        this.results = results;
        this.seats = seats;
    }

    /// Empty where somebody sits of whom this laptop does not know who they are.
    static Optional<Former> of(Chamber chamber) throws IOException {
        Assembly assembly = chamber.standing().get().expected();
        List<Result> all = new ArrayList<>();
        for (Draw draw : assembly.draws().all()) {
            if (draw.parts() > 0) {
                all.add(Result.of(chamber, draw));
            }
        }
        Former former = new Former(all, assembly.roll().seats());
        boolean known =
                all.stream()
                        .allMatch(each -> each.frozen().isPresent() && each.people().length > 0);
        return Optional.of(former).filter(each -> known && each.everybody() && !all.isEmpty());
    }

    private boolean everybody() {
        long known = results.stream().mapToLong(each -> sitting(each).size()).sum();
        return known == seats.count();
    }

    /// The volunteers of a draw who sit still.
    private List<Integer> sitting(Result result) {
        int[] people = result.people();
        return IntStream.range(0, people.length)
                .filter(place -> seats.has(result.draw().seats().get(place)))
                .mapToObj(place -> people[place])
                .toList();
    }

    /// What is brought to the next draw: the categories that are here or those of the last draw,
    /// whoever was not drawn in it and lives with nobody who stays, and whoever stays.
    Prepared prepared(Prepared now, Words words) {
        Result last = results.getLast();
        Frozen frozen = last.frozen().orElseThrow();
        Mapping mapping = frozen.prepared().mapping().withoutLines(Set.of());
        byte[] pool = Exports.remaining(frozen.respondents(), out(last, frozen));
        return new Prepared(
                now.categories().or(() -> frozen.prepared().categories()),
                Optional.of(new Source(words.text("draw.former.pool"), pool)),
                mapping,
                Optional.of(
                        new Source(words.text("draw.former.staying"), staying(mapping, frozen))));
    }

    /// Whoever was drawn, whether they stay or left, and the households of those who stay.
    private int[] out(Result last, Frozen frozen) {
        Pool pool = frozen.respondents().pool();
        Set<Integer> out = new HashSet<>();
        IntStream.of(last.people()).forEach(out::add);
        Set<Integer> homes = new HashSet<>();
        sitting(last).forEach(person -> homes.add(pool.household(person)));
        homes.remove(-1);
        IntStream.range(0, pool.size())
                .filter(person -> homes.contains(pool.household(person)))
                .forEach(out::add);
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    /// A row for everybody who stays, with the columns that tell people and households apart, and
    /// the values by the names that the categories have.
    private byte[] staying(Mapping mapping, Frozen last) {
        List<String> features = last.quotas().features().stream().map(Feature::name).toList();
        List<String> heading = new ArrayList<>();
        mapping.id().ifPresent(heading::add);
        mapping.address().stream()
                .filter(column -> !heading.contains(column))
                .forEach(heading::add);
        Set<String> named = new HashSet<>();
        features.forEach(feature -> named.add(FilesModel.plain(feature)));
        heading.removeIf(column -> named.contains(FilesModel.plain(column)));
        heading.addAll(features);
        List<List<String>> rows = new ArrayList<>();
        for (Result result : results) {
            Frozen frozen = result.frozen().orElseThrow();
            for (int person : sitting(result)) {
                Map<String, String> known = known(frozen, person);
                rows.add(
                        heading.stream()
                                .map(column -> known.getOrDefault(FilesModel.plain(column), ""))
                                .toList());
            }
        }
        return Exports.rows(heading, rows);
    }

    /// What is known of a person, by the column's or the feature's plain name.
    private static Map<String, String> known(Frozen frozen, int person) {
        Map<String, String> known = new HashMap<>();
        Respondents people = frozen.respondents();
        List<String> columns = people.columns();
        List<String> cells = people.cells(person);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            known.put(FilesModel.plain(columns.get(i)), cells.get(i));
        }
        Quotas quotas = frozen.quotas();
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            known.put(
                    FilesModel.plain(feature.name()),
                    feature.values().get(people.pool().value(person, f)).value());
        }
        return known;
    }
}
