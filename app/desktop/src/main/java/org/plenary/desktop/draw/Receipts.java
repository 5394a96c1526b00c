package org.plenary.desktop.draw;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Receipt;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Respondents;

/// What volunteers get of a draw: their own line with its salt, the hashes that prove it, and their
/// chance. With it and the public record they can check for themselves that they were in the pool,
/// and as what.
record Receipts(Words words, Result result) {
    /// The volunteer, counted from 0, whom somebody means by a public number or by an id.
    Optional<Integer> find(String typed) {
        String wanted = typed.strip();
        Respondents people = result.frozen().orElseThrow().respondents();
        String number = wanted.replaceFirst("(?i)^v\\s*-?\\s*", "");
        return IntStream.range(0, people.pool().size())
                .filter(i -> people.id(i).filter(wanted::equals).isPresent())
                .boxed()
                .findFirst()
                .or(() -> byNumber(number, people.pool().size()));
    }

    private static Optional<Integer> byNumber(String number, int people) {
        return number.matches("[1-9][0-9]{0,6}") && Integer.parseInt(number) <= people
                ? Optional.of(Integer.parseInt(number) - 1)
                : Optional.empty();
    }

    /// The receipt of a volunteer who is counted from 0, as the verifier reads it.
    String file(int volunteer) {
        Frozen frozen = result.frozen().orElseThrow();
        return new Receipt(
                        result.draw().id().hash(), frozen.line(volunteer), frozen.path(volunteer))
                .text();
    }

    /// What it comes to, in words, for a volunteer who is counted from 0.
    String told(int volunteer) {
        return words.text("draw.receipt.who", "number", Respondents.number(volunteer))
                + "\n"
                + chance(volunteer)
                + "\n"
                + words.text("draw.receipt.check")
                + "\n";
    }

    private String chance(int volunteer) {
        if (result.lottery().isEmpty()) {
            return words.text("draw.receipt.no-chance");
        }
        Lottery lottery = result.lottery().get();
        String chance =
                words.text(
                        "draw.receipt.chance",
                        "times",
                        lottery.times()[volunteer],
                        "panels",
                        lottery.panels());
        if (result.panel().isEmpty()) {
            return chance;
        }
        int[] drawn = result.people();
        boolean in = IntStream.of(drawn).anyMatch(each -> each == volunteer);
        String panels =
                IntStream.range(0, lottery.panels())
                        .filter(panel ->
                                IntStream.of(lottery.panel(panel))
                                        .anyMatch(each -> each == volunteer))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" "));
        return chance
                + "\n"
                + words.text("draw.receipt.panels", "panels", panels)
                + "\n"
                + words.text(
                        in ? "draw.receipt.drawn" : "draw.receipt.not-drawn",
                        "panel",
                        String.valueOf(result.panel().get()));
    }
}
