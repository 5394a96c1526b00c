package org.plenary.desktop.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.core.projection.Assembly;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Tenure;

/// Says who takes part, by seat number and from the record alone.
final class ParticipationModel {
    private static final Duration LONG = Duration.ofDays(7);

    private final Words words;
    private final Chamber chamber;

    ParticipationModel(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// What is shown.
    ///
    /// @param facts what holds of all seats together, each with its base
    /// @param stuck who has not been seen for long, or never, in sentences
    /// @param rows a line each seat, in the order of the headings
    record Page(
            List<String> facts,
            List<String> stuck,
            List<String> headings,
            List<List<String>> rows) {
        Page {
            facts = List.copyOf(facts);
            stuck = List.copyOf(stuck);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    Page page(Moments moments) {
        Assembly assembly = chamber.standing().get().expected();
        Participation.All all = ParticipationCount.of(assembly);
        return new Page(
                facts(assembly, all, moments),
                stuck(assembly, all, moments),
                headings(),
                all.seats().stream().map(seat -> row(assembly, seat, all, moments)).toList());
    }

    private List<String> headings() {
        return List.of(
                words.text("facilitate.part.seat"),
                words.text("facilitate.part.enrolled"),
                words.text("facilitate.part.attended"),
                words.text("facilitate.part.read"),
                words.text("facilitate.part.marked"),
                words.text("facilitate.part.spoken"),
                words.text("facilitate.part.checked"),
                words.text("facilitate.part.seen"));
    }

    private List<String> row(
            Assembly assembly, Participation seat, Participation.All all, Moments moments) {
        String number = words.number(seat.seat());
        return List.of(
                Tenure.called(words, moments, assembly, seat.seat(), number),
                words.text("facilitate.part.yes-no", "yes", seat.enrolled()),
                of(seat.attended(), seat.sessions()),
                of(seat.read(), all.items()),
                of(seat.marked(), all.items()),
                of(seat.spoken(), all.questions()),
                of(seat.checked(), all.answers()),
                seat.seen()
                        .map(moments::date)
                        .orElseGet(() -> words.text("facilitate.part.never")));
    }

    private String of(int part, int base) {
        return words.text("facilitate.part.of", "part", part, "base", base);
    }

    private List<String> facts(Assembly assembly, Participation.All all, Moments moments) {
        int seats = all.seats().size();
        List<String> facts = new ArrayList<>();
        gone(assembly, moments).ifPresent(facts::add);
        facts.addAll(
                List.of(
                        words.text(
                                "facilitate.part.fact.enrolled",
                                "count",
                                count(all, Participation::enrolled),
                                "seats",
                                seats),
                        words.text(
                                "facilitate.part.fact.spoken",
                                "count",
                                count(all, seat -> seat.spoken() > 0),
                                "seats",
                                seats),
                        words.text(
                                "facilitate.part.fact.marked",
                                "count",
                                count(all, seat -> seat.marked() == all.items()),
                                "items",
                                all.items(),
                                "seats",
                                seats),
                        last(assembly)));
        return facts;
    }

    /// Whoever left is in no base here, which is to be said.
    private Optional<String> gone(Assembly assembly, Moments moments) {
        List<String> gone =
                assembly.roll().seats().left().keySet().stream()
                        .sorted()
                        .map(seat ->
                                Tenure.called(words, moments, assembly, seat, words.number(seat)))
                        .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.text(
                                "facilitate.part.fact.gone",
                                "count",
                                gone.size(),
                                "seats",
                                String.join("; ", gone)));
    }

    private String last(Assembly assembly) {
        return assembly.sessions()
                .standing()
                .filter(session -> !session.present().isEmpty())
                .reduce((_, later) -> later)
                .map(session ->
                        words.text(
                                "facilitate.part.fact.attended",
                                "count",
                                session.present().size(),
                                "seats",
                                session.eligible(assembly.roll().seats()).size()))
                .orElseGet(() -> words.text("facilitate.part.fact.no-session"));
    }

    private static int count(
            Participation.All all, java.util.function.Predicate<Participation> what) {
        return (int) all.seats().stream().filter(what).count();
    }

    /// Those whose letter was never used, then those not seen for a week, the longest first.
    private List<String> stuck(Assembly assembly, Participation.All all, Moments moments) {
        var stuck = new ArrayList<String>();
        List<Participation> never = all.seats().stream().filter(seat -> !seat.enrolled()).toList();
        if (!never.isEmpty()) {
            stuck.add(
                    words.text(
                            "facilitate.part.letter-unused",
                            "count",
                            never.size(),
                            "seats",
                            numbers(never.stream())));
        }
        Instant recent = assembly.clock().minus(LONG);
        all.seats().stream()
                .filter(seat -> seat.enrolled() && seat.seen().filter(recent::isAfter).isPresent())
                .collect(
                        Collectors.groupingBy(
                                seat -> moments.date(seat.seen().orElseThrow()),
                                java.util.LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(seats -> seats.getFirst().seen().orElseThrow()))
                .forEach(seats ->
                        stuck.add(
                                words.text(
                                        "facilitate.part.not-seen",
                                        "count",
                                        seats.size(),
                                        "date",
                                        moments.date(seats.getFirst().seen().orElseThrow()),
                                        "seats",
                                        numbers(seats.stream()))));
        return stuck;
    }

    private String numbers(Stream<Participation> seats) {
        return seats.map(seat -> words.number(seat.seat())).collect(Collectors.joining(", "));
    }
}
