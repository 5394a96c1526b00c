package org.plenary.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.term.Stance;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.look.ThemeChoice;
import org.plenary.desktop.ui.prose.Pictures;
import org.plenary.desktop.ui.prose.Prose;
import org.plenary.desktop.ui.words.Words;

/// Every control in every theme at the smallest and the largest text: pictures in `target/gallery`,
/// to be looked at.
class GalleryTest {
    private static final String EIGHT = "amber river stone candle orbit maple harbour violet";

    @ParameterizedTest
    @CsvSource({
        "LIGHT,PERCENT_100",
        "LIGHT,PERCENT_200",
        "DARK,PERCENT_100",
        "DARK,PERCENT_200",
        "CONTRAST,PERCENT_100",
        "CONTRAST,PERCENT_200"
    })
    void everyControlHasWordsAndSizeInEveryTheme(ThemeChoice theme, TextSize size) {
        var test = TestDesk.make();
        Fx.run(() -> {
            test.desk.look().themeChoiceProperty().set(theme);
            test.desk.look().textSizeProperty().set(size);
        });
        for (var sheet : List.of("cards", "forms", "dots", "texts")) {
            Scene scene = Fx.get(() -> laidOut(sheet(sheet, test), test, size));
            assertThat(AccessibilityCheck.faults(scene.getRoot())).isEmpty();
            String name =
                    "%s-%s-%d.png"
                            .formatted(
                                    sheet, theme.name().toLowerCase(Locale.ROOT), size.percent());
            Fx.picture(scene, Path.of("target", "gallery", name));
        }
    }

    private static Scene laidOut(Page page, TestDesk test, TextSize size) {
        var scene =
                new Scene(new StackPane(page), 1366, size == TextSize.PERCENT_100 ? 1100 : 2100);
        test.desk.look().dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static Page sheet(String name, TestDesk test) {
        return switch (name) {
            case "cards" -> cards(test);
            case "forms" -> forms(test);
            case "dots" -> dots(test);
            default -> texts(test);
        };
    }

    private static Page cards(TestDesk test) {
        Words words = test.words;
        var task =
                new TaskCard.Task(
                        "Read “Who writes the rules today”",
                        "so that you can say where you stand",
                        "12 minutes, before table 7 meets at 10:25",
                        "Open the packet",
                        "Your table discusses this packet today. Those who have read it can say more, and be asked more.");
        var stages = new StageBar(words);
        stages.show(
                List.of(
                        new StageBar.Part("Learning", StageBar.Progress.DONE),
                        new StageBar.Part("Deliberating", StageBar.Progress.NOW),
                        new StageBar.Part("Drafting", StageBar.Progress.NEXT),
                        new StageBar.Part("Checking", StageBar.Progress.NEXT),
                        new StageBar.Part("Balloting", StageBar.Progress.NEXT)));
        var status = new StatusLine(() -> {});
        status.show(SyncState.OFFLINE, "No connection. Your work is safe on this laptop.");
        var list =
                new RowList<>(
                        "Recommendations",
                        FXCollections.observableArrayList(
                                "The values of a public AI system are published, numbered and dated",
                                "Nobody may change them in secret, and nobody may change them in a hurry"),
                        text ->
                                Column.of(
                                        Gap.TIGHT,
                                        Type.strong(text),
                                        Type.soft("Version 2 · 14 supporters")),
                        text -> text);
        list.setPrefHeight(240);
        return Page.titled("Good morning, Seat 41.")
                .lead("One thing is due now; the rest can wait.")
                .with(
                        stages,
                        new TaskCard(words, task, () -> {}),
                        Row.of(
                                Gap.SMALL,
                                Pill.of(Symbol.DONE, "Recorded", Pill.Tone.GOOD),
                                Pill.of(Symbol.TIME, "Due today", Pill.Tone.WARN),
                                Pill.of(Symbol.PROBLEM, "Does not count", Pill.Tone.BAD),
                                Pill.of(Symbol.PERSON, "Yours", Pill.Tone.OWN),
                                Pill.of(Symbol.DOCUMENT, "PDF, 12 pages", Pill.Tone.PLAIN)),
                        Row.of(
                                Gap.NORMAL,
                                Buttons.primary("Send", () -> {}),
                                Buttons.plain(Symbol.SAVE, "Save to a file", () -> {}),
                                Buttons.quiet("Not now", () -> {})),
                        list,
                        status,
                        new EmptyState(
                                "Nobody has proposed an amendment yet.",
                                "You can propose one until drafting closes on Sunday, 29 November.",
                                Buttons.plain(Symbol.EDIT, "Propose an amendment", () -> {})));
    }

    private static Page forms(TestDesk test) {
        Words words = test.words;
        var name =
                new FormField(
                        "Your display name",
                        "Others see it beside your seat. Leave it empty to be Seat 41.",
                        new TextField("Ada"));
        var why = new FormField("Why you stand there", new TextArea(""));
        why.fail("Write at least one sentence.");
        var pick =
                new FormField(
                        "Packet",
                        new ComboBox<>(
                                FXCollections.observableArrayList("Costs to those least heard")));
        var summary = new ErrorSummary(words);
        summary.check(List.of(name, why));
        var stance = new StanceChoice(words);
        stance.choose(Stance.FOR);
        return Page.titled("Say where you stand")
                .with(
                        summary,
                        new SideBySide(
                                Column.of(
                                        Gap.WIDE,
                                        name,
                                        stance,
                                        why,
                                        pick,
                                        new CheckBox("Show it to my table first")),
                                new Answers(words)
                                        .add("Where you stand", "For", () -> {})
                                        .add(
                                                "Why",
                                                "Because a rule that nobody can read is not a rule.",
                                                () -> {})),
                        new SearchBox("Search all evidence", test.desk.background(), _ -> {}));
    }

    private static Page dots(TestDesk test) {
        Words words = test.words;
        var hemicycle = new Hemicycle(words, test.desk.look().stillProperty());
        var seats = new ArrayList<Seat>();
        List<SeatMark> marks = List.of(SeatMark.values());
        IntStream.rangeClosed(1, 99)
                .forEach(i ->
                        seats.add(new Seat(i, marks.get((i * 7 + i / 9) % marks.size()), i == 41)));
        hemicycle.show(seats, "61 of 99 have said where they stand");
        Node[] stances =
                Arrays.stream(Stance.values())
                        .map(stance -> StanceMark.of(words, stance))
                        .toArray(Node[]::new);
        return Page.titled("Where everybody stands")
                .with(
                        new SideBySide(
                                hemicycle,
                                Column.of(
                                        Gap.WIDE,
                                        Row.of(Gap.NORMAL, stances),
                                        new Dots(12, 20, "12 of the 20 supporters it needs"),
                                        new EightWordsView(words, List.of(EIGHT.split(" "))),
                                        new QrView(
                                                "https://example.org/trail/9f3a",
                                                "The checkpoint as a QR code"))));
    }

    private static Page texts(TestDesk test) {
        var prose =
                new Prose(
                        test.words,
                        """
                        # Who writes the rules today

                        Most rules for language models are written by **the companies that train them**. They are called
                        *specifications*, and they say what a model should do when aims collide.

                        ## What is in them

                        1. What it must never do
                        2. What it does unless told otherwise
                           - for everybody
                           - for children

                        > A rule that can be changed overnight by one side is a promise, not a rule.

                        | Who | Publishes | Can change it |
                        |---|---|---|
                        | Company A | yes | any day |
                        | Ministry B | in part | after 30 days’ notice |

                        Read [the report](https://example.org/report) or <script>alert(1)</script> not.

                        ![Two columns of rules](missing.png)
                        """,
                        Pictures.none(),
                        test.desk.links());
        var diff =
                new DiffView(
                        test.words,
                        "The values of a public AI system may be changed by the ministry at any time.",
                        "The values of a public AI system may be changed only after a public notice of thirty days.");
        return Page.titled("Evidence").with(prose, Type.heading("Changed words"), diff);
    }
}
