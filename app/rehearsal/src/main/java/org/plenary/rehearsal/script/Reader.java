package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.CharterRules;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.trail.Words;

/// Reads a script's folder. Everything is read and held to its form and to core's bounds before
/// anything is rehearsed.
final class Reader {
    private static final String ASSEMBLY = "assembly.md";

    private final Folder folder;

    Reader(Folder folder) {
        this.folder = folder;
    }

    Script script() throws IOException, BadScript {
        Card assembly =
                folder.card(ASSEMBLY)
                        .only(
                                "title",
                                "commissioner",
                                "organiser",
                                "contact",
                                "zone",
                                "seats",
                                "question",
                                "proposition");
        int questions = assembly.all("question").size();
        if (questions < 1 || questions > 9 || assembly.all("proposition").size() != questions) {
            throw assembly.wrong(
                    "a remit asks one to nine questions, and each has one proposition");
        }
        int seats = assembly.number("seats");
        if (seats < 1 || seats > 2_000) {
            throw assembly.wrong("an assembly has between 1 and 2,000 seats");
        }
        Words remit = remit(assembly);
        Script.Charter charter = charter();
        Known numbers = new Known(questions, charter.principles().size(), Set.of(), Set.of());
        List<Script.Packet> packets = new EvidenceReader(folder, numbers).packets();
        List<Script.Recommendation> recommendations =
                new RecommendationReader(folder, numbers).recommendations();
        Known known = known(numbers, packets, recommendations);
        return new Script(
                seats,
                questions,
                remit,
                new DrawReader(folder).draw(seats),
                charter,
                packets,
                new TimetableReader(folder, assembly.zone("zone"), known).timetable(),
                recommendations,
                new PeopleReader(folder, known).people(),
                authority(known));
    }

    private static Known known(
            Known numbers,
            List<Script.Packet> packets,
            List<Script.Recommendation> recommendations) {
        return new Known(
                numbers.questions(),
                numbers.principles(),
                packets.stream()
                        .flatMap(packet -> packet.items().stream())
                        .map(Script.Item::name)
                        .collect(Collectors.toSet()),
                recommendations.stream()
                        .map(Script.Recommendation::name)
                        .collect(Collectors.toSet()));
    }

    private static Words remit(Card assembly) throws BadScript {
        Map<String, String> words = new TreeMap<>();
        for (String key : List.of("title", "commissioner", "organiser", "contact", "zone")) {
            words.put(key, assembly.one(key));
        }
        words.put("remit", assembly.words());
        List<String> questions = assembly.all("question");
        List<String> propositions = assembly.all("proposition");
        for (int i = 0; i < questions.size(); i++) {
            words.put("question." + (i + 1), questions.get(i));
            words.put("proposition." + (i + 1), propositions.get(i));
        }
        return Words.of(words);
    }

    private Script.Charter charter() throws IOException, BadScript {
        Card card =
                folder.card("charter.md")
                        .only(
                                "quorum",
                                "majority",
                                "base",
                                "tie",
                                "check-share",
                                "concern-share",
                                "check-hours",
                                "ballot-hours",
                                "unseal-hours",
                                "minority-hours",
                                "max-response-days",
                                "review-months",
                                "supporters-to-table");
        Rule rule =
                new Rule(
                        card.share("quorum"),
                        card.share("majority"),
                        card.constant("base", Base.class),
                        card.constant("tie", TieRule.class));
        var checkShare = card.share("check-share");
        var concernShare = card.share("concern-share");
        int[] numbers = {
            card.number("check-hours"),
            card.number("ballot-hours"),
            card.number("unseal-hours"),
            card.number("minority-hours"),
            card.number("max-response-days"),
            card.number("review-months"),
            card.number("supporters-to-table")
        };
        CharterRules rules =
                card.make(() ->
                        new CharterRules(
                                rule,
                                checkShare,
                                concernShare,
                                numbers[0],
                                numbers[1],
                                numbers[2],
                                numbers[3],
                                numbers[4],
                                numbers[5],
                                numbers[6]));
        return new Script.Charter(rules, Words.of("text", card.words()), principles());
    }

    private List<Script.Principle> principles() throws IOException, BadScript {
        List<Script.Principle> principles = new ArrayList<>();
        for (String name : folder.names("principles", ".md")) {
            Card card =
                    folder.card("principles/" + name)
                            .only("group", "title", "question", "why", "source");
            if (!name.startsWith(String.format(Locale.ROOT, "%02d-", principles.size() + 1))) {
                throw card.wrong(
                        "principles are numbered in the names of their files, from 01 on, and the next is "
                                + (principles.size() + 1));
            }
            Words words =
                    Words.of("text", card.words())
                            .with("title", card.one("title"))
                            .with("question", card.one("question"))
                            .with("why", card.one("why"))
                            .with("source", card.one("source"));
            principles.add(
                    new Script.Principle(card.constant("group", PrincipleGroup.class), words));
        }
        return principles;
    }

    private Script.Authority authority(Known known) throws IOException, BadScript {
        List<Card> cards = folder.cards("authority.md");
        Card promise = cards.getFirst().only("card", "days");
        List<Script.Response> responses = new ArrayList<>();
        for (Card card : cards.subList(1, cards.size())) {
            switch (card.one("card")) {
                case "response" -> responses.add(response(card, known));
                case "changed" -> changed(responses, card.only("card"));
                default -> throw card.wrong("a response or changed words belong here");
            }
        }
        return new Script.Authority(
                promise.number("days"), Words.of("text", promise.words()), responses);
    }

    private static void changed(List<Script.Response> responses, Card card) throws BadScript {
        if (responses.isEmpty() || responses.getLast().verdict() != ResponseVerdict.CHANGED) {
            throw card.wrong("changed words follow a response that changes them");
        }
        Script.Response of = responses.removeLast();
        responses.add(
                new Script.Response(
                        of.recommendation(),
                        of.afterDays(),
                        of.verdict(),
                        of.words().with("changed", card.words()),
                        of.actions()));
    }

    private static Script.Response response(Card card, Known known) throws BadScript {
        card.only("card", "recommendation", "verdict", "after-days", "action");
        Words words = Words.of("text", card.words());
        List<Integer> days = new ArrayList<>();
        for (String[] parts : card.readAll("action", value -> parts(value, 2))) {
            days.add(card.make(() -> Card.whole(parts[0])));
            words = words.with("action." + days.size(), parts[1]);
        }
        return new Script.Response(
                known.theRecommendation(card),
                card.number("after-days"),
                card.constant("verdict", ResponseVerdict.class),
                words,
                days);
    }

    /// A value with several parts, separated by single spaces; the last may have spaces of its own.
    static String[] parts(String value, int number) {
        String[] parts = value.split(" ", number);
        if (parts.length != number) {
            throw new IllegalArgumentException("it has " + number + " parts");
        }
        return parts;
    }

    /// How other cards call a file: its name without the number in front and without its ending.
    static String nameOf(String file) {
        return file.replaceFirst("^[0-9]+-", "").replaceFirst("\\.md$", "");
    }
}
