package org.plenary.desktop.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Lottery;
import org.plenary.core.ledger.Hash;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Respondents;

/// What a volunteer gets of a draw: their own line with its salt, the hashes that prove it, and
/// their chance. With it and the public record they can check for themselves that they were in the
/// pool, and as what.
record Receipt(Words words, Result result) {
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

    /// The file for a volunteer who is counted from 0.
    String text(int volunteer) {
        Frozen frozen = result.frozen().orElseThrow();
        List<String> path = frozen.path(volunteer).stream().map(Hash::hex).toList();
        StringBuilder text = new StringBuilder();
        line(text, words.text("draw.receipt.who", "number", Respondents.number(volunteer)));
        line(text, chance(volunteer));
        line(text, "");
        line(text, words.text("draw.receipt.draw"));
        line(text, result.draw().id().hex());
        line(text, words.text("draw.receipt.root"));
        line(text, frozen.freeze().pool().hex());
        line(text, words.text("draw.receipt.path"));
        line(text, path.isEmpty() ? "-" : String.join("\n", path));
        line(text, "");
        line(text, words.text("draw.receipt.line"));
        line(text, "");
        return text.append(frozen.line(volunteer).text()).toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
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
