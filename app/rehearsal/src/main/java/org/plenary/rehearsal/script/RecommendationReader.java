package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;

/// Reads the recommendations with their amendments, versions and concerns.
final class RecommendationReader {
    private final Folder folder;
    private final Known known;

    RecommendationReader(Folder folder, Known known) {
        this.folder = folder;
        this.known = known;
    }

    List<Script.Recommendation> recommendations() throws IOException, BadScript {
        List<Script.Recommendation> all = new ArrayList<>();
        for (String name : folder.names("recommendations", ".md")) {
            all.add(recommendation(Reader.nameOf(name), folder.cards("recommendations/" + name)));
        }
        return all;
    }

    private Script.Recommendation recommendation(String name, List<Card> cards) throws BadScript {
        Card first = cards.getFirst();
        if (!first.one("card").equals("recommendation")) {
            throw first.wrong("a recommendation begins with a card of that kind");
        }
        first.only("card", "question", "day", "title", "reasons", "yes");
        List<Script.Amendment> amendments = new ArrayList<>();
        List<Script.Version> versions = new ArrayList<>();
        List<Script.Concern> concerns = new ArrayList<>();
        for (Card card : cards.subList(1, cards.size())) {
            switch (card.one("card")) {
                case "amendment" -> amendments.add(amendment(card, versions.size() + 1));
                case "version" -> versions.add(version(card, versions.size() + 2, amendments));
                case "concern" -> concerns.add(concern(card.only("card", "principle", "breaks")));
                default -> throw card.wrong("there is no such card in a recommendation");
            }
        }
        Map<Stance, Integer> yes = first.read("yes", RecommendationReader::yes);
        int question = known.question(first);
        int day = TimetableReader.day(first, "day");
        Words words = text(first);
        return first.make(() ->
                new Script.Recommendation(
                        name, question, day, words, yes, amendments, versions, concerns));
    }

    private static Words text(Card card) throws BadScript {
        return Words.of("text", card.words())
                .with("title", card.one("title"))
                .with("reasons", card.one("reasons"));
    }

    private static Script.Amendment amendment(Card card, int standing) throws BadScript {
        card.only("card", "name", "day", "version", "reasons", "decided", "decision");
        if (card.number("version") != standing) {
            throw card.wrong(
                    "an amendment is written against the version above it, which is " + standing);
        }
        boolean accepted =
                card.read(
                        "decided",
                        value ->
                                switch (value) {
                                    case "accepted" -> true;
                                    case "refused" -> false;
                                    default ->
                                            throw new IllegalArgumentException(
                                                    "it is accepted or refused");
                                });
        return new Script.Amendment(
                card.one("name"),
                TimetableReader.day(card, "day"),
                card.number("version"),
                Words.of("text", card.words()).with("reasons", card.one("reasons")),
                accepted,
                Words.of("reasons", card.one("decision")));
    }

    private static Script.Version version(Card card, int next, List<Script.Amendment> amendments)
            throws BadScript {
        card.only("card", "version", "day", "title", "reasons", "amendment");
        if (card.number("version") != next) {
            throw card.wrong("versions follow one another, and the next is " + next);
        }
        Optional<String> taken = card.maybe("amendment");
        if (taken.isPresent()
                && amendments.stream()
                        .noneMatch(a -> a.accepted() && taken.get().equals(a.name()))) {
            throw card.wrong("no accepted amendment \u201c" + taken.get() + "\u201d stands above");
        }
        return new Script.Version(next, TimetableReader.day(card, "day"), text(card), taken);
    }

    private Script.Concern concern(Card card) throws BadScript {
        return new Script.Concern(
                known.principle(card), card.number("breaks"), Words.of("text", card.words()));
    }

    private static Map<Stance, Integer> yes(String value) {
        List<Integer> numbers = Arrays.stream(value.split(" ", -1)).map(Card::whole).toList();
        Stance[] stances = Stance.values();
        if (numbers.size() != stances.length || numbers.stream().anyMatch(n -> n > 100)) {
            throw new IllegalArgumentException("it is five numbers up to 100, one for each stance");
        }
        Map<Stance, Integer> yes = new EnumMap<>(Stance.class);
        for (int i = 0; i < stances.length; i++) {
            yes.put(stances[i], numbers.get(i));
        }
        return yes;
    }
}
