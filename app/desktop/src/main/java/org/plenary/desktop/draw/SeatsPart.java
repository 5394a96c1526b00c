package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.plenary.core.draw.Lottery;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Signing;
import org.plenary.desktop.letters.Letter;
import org.plenary.desktop.letters.LetterSheet;
import org.plenary.desktop.letters.Letters;
import org.plenary.desktop.letters.Letters.Made;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.PlainTable;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Respondents;

/// Whom the number picked; for the registrar, their letters and seats, and the tables of those who
/// were drawn and of all others.
final class SeatsPart implements Part {
    private final Tools tools;
    private final Words words;
    private final SeatsModel model;
    private final Result result;
    private final boolean registrar;
    private final Column node = Column.of(Gap.AIRY);

    SeatsPart(Tools tools, DrawLook now, Result result) {
        this.tools = tools;
        this.result = result;
        registrar = now.registrar();
        words = tools.words();
        model = new SeatsModel(words);
        node.getChildren().setAll(parts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(DrawLook now) {
        // The screen makes another part whenever a step was taken.
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        if (result.people().length == 0) {
            parts.add(Type.body(words.text("draw.seats.no-file")));
            return parts;
        }
        if (registrar && !result.draw().complete()) {
            parts.add(fill());
        }
        if (registrar) {
            parts.add(new FitPart(tools, result).node());
        }
        PlainTable table = new PlainTable(words.text("draw.seats.table"), model.headings(result));
        table.show(model.rows(result));
        parts.add(
                Column.of(
                        Gap.NORMAL,
                        Type.heading(words.text("draw.seats")),
                        Type.body(
                                words.text(
                                        result.frozen().isPresent()
                                                ? "draw.seats.private"
                                                : "draw.seats.public")),
                        Named.as("draw-people", table)));
        if (registrar && result.frozen().isPresent()) {
            parts.add(exports(result.frozen().get().respondents()));
        }
        return parts;
    }

    private Node fill() {
        int left = result.draw().announced().seats() - result.seatsFilled();
        return new Card(
                Type.subheading(words.text("draw.fill", "seats", left)),
                Type.body(words.text("draw.fill.how")),
                Named.as(
                        "draw-fill",
                        Buttons.primary(words.text("draw.fill.button"), this::letters)));
    }

    /// The sheet of letters is written first: codes that nobody could print would be lost with it.
    private void letters() {
        Optional<Path> file =
                tools.save()
                        .ask(
                                node,
                                words.text("draw.fill.save"),
                                words.text("draw.fill.file") + ".html");
        if (file.isEmpty()) {
            return;
        }
        Letters letters = new Letters(tools.chamber(), tools.random());
        int done = result.seatsFilled();
        List<Integer> seats = result.draw().seats();
        List<Made> made =
                IntStream.range(done, seats.size())
                        .mapToObj(place -> letters.make(Holder.seat(seats.get(place))))
                        .toList();
        List<Letter> printed =
                IntStream.range(0, made.size())
                        .mapToObj(i -> letters.printed(made.get(i), model.called(result, done + i)))
                        .toList();
        String sheet = new LetterSheet(words, tools.model().assembly()).of(printed);
        tools.desk()
                .background()
                .run(
                        () -> {
                            Files.writeString(file.get(), sheet);
                            return result.filling(made.stream().map(Made::key).toList());
                        },
                        parts ->
                                new Signing(tools.desk().background(), tools.chamber())
                                        .sign(
                                                parts.stream().map(Signing.Act::of).toList(),
                                                _ -> say(words.text("draw.filled.news")),
                                                why -> say(why.sentence())));
    }

    private void say(String sentence) {
        tools.desk().notices().say(sentence);
    }

    private Node exports(Respondents people) {
        int[] panel = result.people();
        Row buttons =
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "draw-selected",
                                Buttons.plain(
                                        Symbol.SAVE,
                                        words.text("draw.export.selected"),
                                        () ->
                                                tools.save(
                                                        node,
                                                        words.text("draw.export.selected"),
                                                        "selected.csv",
                                                        () -> Exports.selected(people, panel)))),
                        Named.as(
                                "draw-remaining",
                                Buttons.plain(
                                        Symbol.SAVE,
                                        words.text("draw.export.remaining"),
                                        () ->
                                                tools.save(
                                                        node,
                                                        words.text("draw.export.remaining"),
                                                        "remaining.csv",
                                                        () -> Exports.remaining(people, panel)))));
        return Column.of(
                Gap.NORMAL,
                Type.heading(words.text("draw.export")),
                Type.body(words.text("draw.export.what")),
                buttons);
    }

    /// The same for everybody whose laptop has the lottery; value by value where the table is.
    static Column chances(Tools tools, Result result, Lottery lottery) {
        Column why = Column.of(Gap.NONE);
        Column column = Column.of(Gap.NORMAL, Type.heading(tools.words().text("draw.chances")));
        column.getChildren()
                .addAll(new ChancesPart(tools.words()).of(lottery, result.frozen(), why));
        tools.desk()
                .background()
                .run(
                        () -> tools.chamber().strongbox().find(LotteryPart.why(result.draw())),
                        kept ->
                                kept.ifPresent(text ->
                                        why.getChildren()
                                                .setAll(Type.body(new String(text, UTF_8)))));
        return column;
    }
}
