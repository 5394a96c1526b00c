package org.plenary.server.site.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.Stance;
import org.plenary.server.site.book.Book;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every result, as JSON, for whoever recomputes it: facts only, no words.
final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Book book;

    Results(Book book) {
        this.book = book;
    }

    byte[] json() {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("origin", book.edition().origin().value());
        results.put("size", book.edition().size());
        results.put("counted", book.assembly().size());
        results.put("clock", book.assembly().clock().toString());
        results.put("rehearsal", book.rehearsal());
        results.put("licence", "CC-BY-4.0");
        results.put("seats", book.seats());
        results.put("seated", book.assembly().roll().seated());
        results.put("refused", book.assembly().refused().size());
        results.put("erased", book.assembly().erasures().size());
        results.put("questions", questions());
        results.put("recommendations", recommendations());
        results.put("ballots", ballots());
        return (JSON.writeValueAsString(results).replace("\r\n", "\n") + "\n").getBytes(UTF_8);
    }

    private List<Object> questions() {
        List<Object> questions = new ArrayList<>();
        book.questions()
                .forEach(number -> {
                    Map<String, Object> stances = new LinkedHashMap<>();
                    List<Statement> standing =
                            book.assembly()
                                    .positions()
                                    .standing(number, book.assembly().roll().seats())
                                    .toList();
                    for (Stance stance : Stance.values()) {
                        stances.put(
                                Sheets.name(stance),
                                standing.stream().filter(s -> s.stance() == stance).count());
                    }
                    Map<String, Object> question = new LinkedHashMap<>();
                    question.put("number", number);
                    question.put("stage", Sheets.name(book.assembly().stages().of(number)));
                    question.put("stances", stances);
                    questions.add(question);
                });
        return questions;
    }

    private List<Object> recommendations() {
        List<Object> all = new ArrayList<>();
        for (Recommendation r : book.assembly().recommendations().all().values()) {
            Optional<Reported> reported = Reported.of(book.assembly(), r.mark().id()).proof();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", r.mark().id().hex());
            one.put("version", r.version());
            one.put("supporters", r.supporters().size());
            one.put("adopted", reported.isPresent());
            reported.ifPresent(proof -> one.put("answerDue", proof.answerDue().toString()));
            book.assembly()
                    .responses()
                    .to(r.mark().id())
                    .ifPresent(answer -> {
                        one.put("answer", Sheets.name(answer.verdict()));
                        one.put("answered", answer.mark().at().toString());
                    });
            all.add(one);
        }
        return all;
    }

    private List<Object> ballots() {
        List<Object> all = new ArrayList<>();
        for (Ballot b : book.assembly().ballots().all().values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", b.mark().id().hex());
            one.put("recommendation", b.recommendation().hex());
            one.put("version", b.version());
            one.put("closes", b.closes().toString());
            one.put("rule", rule(b.rule()));
            one.put("entitled", b.entitled());
            one.put("cast", b.votes().size());
            Closed.of(book.assembly(), b.mark().id())
                    .proof()
                    .ifPresent(closed -> closed(one, b, closed));
            all.add(one);
        }
        return all;
    }

    private static void closed(Map<String, Object> one, Ballot ballot, Closed closed) {
        Counts counts = closed.counts();
        one.put("yes", counts.yes());
        one.put("no", counts.no());
        one.put("abstain", counts.abstain());
        one.put("unstated", counts.unstated());
        one.put("unopened", counts.unopened());
        Map<String, Object> bases = new LinkedHashMap<>();
        for (Base base : Base.values()) {
            bases.put(Sheets.name(base), counts.of(base));
        }
        one.put("bases", bases);
        one.put("settled", closed.settled());
        closed.outcome().ifPresent(outcome -> one.put("outcome", Sheets.name(outcome)));
        one.put(
                "minorityReports",
                new TreeMap<>(ballot.reports())
                        .values().stream().map(mark -> mark.id().hex()).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("quorum", threshold(rule.quorum()));
        facts.put("majority", threshold(rule.majority()));
        facts.put("base", Sheets.name(rule.base()));
        facts.put("tie", Sheets.name(rule.tie()));
        return facts;
    }

    private static String threshold(Threshold threshold) {
        return (threshold.exceeded() ? "> " : ">= ")
                + threshold.share().numerator()
                + "/"
                + threshold.share().denominator();
    }
}
