package org.plenary.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.rehearsal.SampleFolder.ROOT;
import static org.plenary.rehearsal.SampleFolder.cards;
import static org.plenary.rehearsal.SampleFolder.files;
import static org.plenary.rehearsal.SampleFolder.folder;
import static org.plenary.rehearsal.SampleFolder.isReadme;
import static org.plenary.rehearsal.SampleFolder.items;
import static org.plenary.rehearsal.SampleFolder.packets;
import static org.plenary.rehearsal.SampleFolder.recommendations;
import static org.plenary.rehearsal.SampleFolder.relative;
import static org.plenary.rehearsal.SampleFolder.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.SampleFolder.Card;

/// Holds `assets/sample-assembly` to its own README, to core's bounds and to itself.
final class SampleAssemblyTest {
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b|century BC");
    private static final Pattern FILLER =
            Pattern.compile("(?i)\\b(lorem|ipsum|todo|tbd|fixme|xxx|placeholder)\\b");
    private static final int WORDS_A_MINUTE = 180;

    @Test
    void everyTextIsCardsInPlainUtf8() {
        for (Path file : files(".md")) {
            String text = text(file);
            assertThat(text).as("%s", file).doesNotContain("\r").doesNotContain("\t");
            assertThat(text).as("%s", file).endsWith("\n").doesNotContain(" \n");
            if (!isReadme(file)) {
                assertThat(cards(relative(file))).as("%s", file).isNotEmpty();
            }
        }
    }

    @Test
    void nothingIsFiller() {
        for (Path file : files(".md")) {
            assertThat(FILLER.matcher(text(file)).results().map(r -> r.group()))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void everyCardFitsIntoABody() {
        for (Path file : files(".md")) {
            if (!isReadme(file)) {
                for (Card card : cards(relative(file))) {
                    Map<String, String> words = new TreeMap<>();
                    card.head().forEach((key, value) -> words.put(key, String.join("\n", value)));
                    words.put("text", card.text());
                    assertThat(Words.of(words).encode().length)
                            .as("%s", file)
                            .isLessThanOrEqualTo(BodyRef.MAX_LENGTH);
                }
            }
        }
    }

    @Test
    void theCharterReadsAsItsNumbersAre() {
        Card charter = cards("charter.md").getFirst();
        String text = charter.text().replace('\n', ' ');
        assertThat(text)
                .contains("at least " + charter.number("check-hours") + " hours")
                .contains("at least " + charter.number("ballot-hours") + " hours")
                .contains("within " + charter.number("unseal-hours") + " hours of the closing")
                .contains("for " + charter.number("minority-hours") + " hours after")
                .contains("within at most " + charter.number("max-response-days") + " days")
                .contains("after " + charter.number("review-months") + " months")
                .contains("At least " + charter.number("supporters-to-table") + " of us")
                .contains("We are " + cards("assembly.md").getFirst().one("seats") + " people");
        assertThat(charter.one("quorum")).isEqualTo("at least 2/3");
        assertThat(text).contains("at least two thirds of all seats in the ballot have voted");
        assertThat(charter.one("majority")).isEqualTo("at least 3/5");
        assertThat(charter.one("base")).isEqualTo("STATED");
        assertThat(text).contains("at least three fifths of those who stated an opinion said yes");
        assertThat(charter.one("check-share")).isEqualTo("at least 2/3");
        assertThat(text).contains("at least two thirds of all seats have answered each principle");
        assertThat(charter.one("concern-share")).isEqualTo("at least 1/5");
        assertThat(text).contains("at least one fifth of the answers to a principle");
        assertThat(charter.one("tie")).isEqualTo("FAILS");
        assertThat(text).contains("the proposal fails");
    }

    @Test
    void principlesAreNumberedAndEachHasItsQuestionAndSource() {
        List<Card> principles = folder("principles");
        assertThat(principles).hasSizeGreaterThanOrEqualTo(12);
        for (int i = 0; i < principles.size(); i++) {
            Card principle = principles.get(i);
            assertThat(principle.file()).startsWith("principles/%02d-".formatted(i + 1));
            assertThat(principle.one("question")).endsWith("?");
            assertThat(principle.one("why")).endsWith(".");
            assertThat(principle.one("source")).containsPattern("\\d|Aristotle");
            assertThat(principle.text()).isNotEmpty();
        }
        Map<PrincipleGroup, Long> groups =
                principles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> PrincipleGroup.valueOf(p.one("group")),
                                        Collectors.counting()));
        assertThat(groups.get(PrincipleGroup.COMMONS)).isEqualTo(8);
        assertThat(groups).containsOnlyKeys(PrincipleGroup.values());
    }

    @Test
    void everyPacketHearsEverySideAndEveryItemDiscloses() {
        List<Card> packets = packets();
        assertThat(packets).hasSizeGreaterThanOrEqualTo(3);
        for (Card packet : packets) {
            Set<Side> sides =
                    items(packet).stream()
                            .map(item -> Side.valueOf(item.one("side")))
                            .collect(Collectors.toSet());
            assertThat(sides).as("%s", packet.file()).containsOnly(Side.values());
        }
        assertThat(items()).hasSizeGreaterThanOrEqualTo(8);
        for (Card item : items()) {
            assertThat(item.all("source")).as("%s", item.file()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(item.all("source"))
                    .as("%s", item.file())
                    .allMatch(source -> YEAR.matcher(source).find());
            assertThat(item.one("presenter")).contains("a part in this rehearsal");
            assertThat(item.one("disclosure")).endsWith(".");
            assertThat(item.one("interest")).isIn("yes", "no");
        }
    }

    @Test
    void readingMinutesFollowFromTheNumberOfWords() {
        for (Card item : items()) {
            int words = item.text().split("\\s+").length;
            assertThat(words).as("%s", item.file()).isBetween(400, 1_200);
            assertThat(item.number("minutes"))
                    .as("%s has %d words", item.file(), words)
                    .isEqualTo(Math.round((float) words / WORDS_A_MINUTE));
        }
    }

    @Test
    void everyAttachmentIsWhatItsNameSaysAndHasWords() throws IOException {
        Set<String> named = new HashSet<>();
        for (Card item : items()) {
            List<String> files = item.all("file");
            assertThat(item.all("alt")).as("%s", item.file()).hasSameSizeAs(files);
            for (int i = 0; i < files.size(); i++) {
                Path file = ROOT.resolve(item.file()).resolveSibling(files.get(i));
                named.add(relative(file));
                byte[] bytes = Files.readAllBytes(file);
                assertThat(bytes.length).as("%s", file).isLessThanOrEqualTo(1_000_000);
                assertThat(item.all("alt").get(i)).hasSizeGreaterThan(40);
                if (files.get(i).endsWith(".pdf")) {
                    assertThat(new String(bytes, 0, 5, UTF_8)).as("%s", file).isEqualTo("%PDF-");
                } else {
                    assertThat(bytes).as("%s", file).startsWith(0x89, 'P', 'N', 'G');
                    assertThat(item.text())
                            .contains("![%s](%s)".formatted(item.all("alt").get(i), files.get(i)));
                }
            }
        }
        assertThat(named).anyMatch(file -> file.endsWith(".pdf"));
        assertThat(
                        Stream.of(".png", ".jpg", ".pdf")
                                .flatMap(end -> files(end).stream())
                                .map(SampleFolder::relative))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void sessionsAreFiveWeekendsOfTwoDaysWithoutGaps() {
        List<Card> sessions = cards("timetable.md").stream().filter(c -> c.is("session")).toList();
        assertThat(sessions).hasSize(10);
        for (int i = 0; i < sessions.size(); i++) {
            Card session = sessions.get(i);
            assertThat(session.number("day")).isEqualTo(i / 2 * 21 + i % 2);
            LocalTime start = LocalTime.parse(session.one("start"));
            LocalTime free = start;
            List<AgendaItem> agenda = new ArrayList<>();
            for (String item : session.all("item")) {
                String[] parts = item.split(" ", 4);
                assertThat(LocalTime.parse(parts[0]))
                        .as("%s: %s", session.one("name"), item)
                        .isEqualTo(free);
                int minutes = Integer.parseInt(parts[1]);
                int offset = (int) ChronoUnit.MINUTES.between(start, free);
                agenda.add(new AgendaItem(AgendaKind.valueOf(parts[2]), offset, minutes));
                assertThat(parts[3]).isNotBlank();
                free = free.plusMinutes(minutes);
            }
            assertThat(free)
                    .as("%s", session.one("name"))
                    .isEqualTo(LocalTime.parse(session.one("end")));
            Instant day = Instant.parse("2026-03-07T00:00:00Z");
            Instant begins = day.plusSeconds(start.toSecondOfDay());
            assertThat(
                            new SessionPlanned(
                                            begins,
                                            day.plusSeconds(free.toSecondOfDay()),
                                            agenda,
                                            Optional.empty())
                                    .agenda())
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void stagesFollowOneAnotherAndBallotsStayOpenAsTheCharterAsks() {
        List<Card> timetable = cards("timetable.md");
        List<Card> stages = timetable.stream().filter(c -> c.is("stage")).toList();
        assertThat(stages.stream().map(c -> Stage.valueOf(c.one("stage"))))
                .containsExactly(
                        Stage.LEARNING,
                        Stage.DELIBERATING,
                        Stage.DRAFTING,
                        Stage.CHECKING,
                        Stage.BALLOTING,
                        Stage.DECIDED);
        List<Long> times = stages.stream().map(c -> minute(c, "day", "time")).toList();
        assertThat(times).isSorted();
        Card charter = cards("charter.md").getFirst();
        Card ballots = timetable.stream().filter(c -> c.is("ballots")).findFirst().orElseThrow();
        long opens = minute(ballots, "day", "time");
        long closes = minute(ballots, "close-day", "close-time");
        assertThat(closes - opens).isGreaterThanOrEqualTo(60L * charter.number("ballot-hours"));
        assertThat(opens - times.get(3))
                .isGreaterThanOrEqualTo(60L * charter.number("check-hours"));
        assertThat(opens).isGreaterThanOrEqualTo(times.get(4));
        assertThat(times.get(5)).isGreaterThan(closes);
        assertThat(packets().stream().map(p -> minute(p, "day", "time")))
                .allMatch(published -> published > times.getFirst() && published < times.get(3));
    }

    @Test
    void versionsTakeInAcceptedAmendmentsInOrder() {
        List<Card> first = new ArrayList<>();
        int principles = folder("principles").size();
        for (List<Card> cards : recommendations()) {
            first.add(cards.getFirst());
            assertThat(cards.getFirst().one("yes").split(" ")).hasSize(Stance.values().length);
            Set<String> accepted = new HashSet<>();
            int version = 1;
            int day = 21;
            for (Card card : cards) {
                if (card.is("concern")) {
                    assertThat(card.number("principle")).isBetween(1, principles);
                    continue;
                }
                assertThat(card.number("day")).as("%s", card.file()).isBetween(day, 64);
                day = card.number("day");
                assertThat(card.text()).as("%s", card.file()).isNotEmpty();
                assertThat(card.one("reasons")).isNotBlank();
                if (card.is("amendment")) {
                    assertThat(card.number("version"))
                            .as("%s", card.one("name"))
                            .isEqualTo(version);
                    assertThat(card.one("decision")).isNotBlank();
                    if (card.one("decided").equals("accepted")) {
                        accepted.add(card.one("name"));
                    }
                } else if (card.is("version")) {
                    assertThat(card.number("version")).isEqualTo(++version);
                    assertThat(accepted).as("%s", card.file()).containsAll(card.all("amendment"));
                }
            }
        }
        assertThat(first).hasSizeGreaterThanOrEqualTo(8).allMatch(c -> c.is("recommendation"));
        assertThat(first.stream().map(c -> c.one("title"))).doesNotHaveDuplicates();
    }

    @Test
    void whatPeopleSayIsManifoldAndRefersToWhatThereIs() {
        Set<String> items = items().stream().map(Card::name).collect(Collectors.toSet());
        List<Card> positions = cards("people/positions.md");
        List<Card> moved = cards("people/moved.md");
        assertThat(positions.stream().map(Card::text))
                .hasSizeGreaterThan(99)
                .doesNotHaveDuplicates();
        assertThat(positions.stream().map(c -> Stance.valueOf(c.one("stance"))).distinct())
                .containsExactlyInAnyOrder(Stance.values());
        assertThat(moved.stream().map(c -> c.one("moved")))
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
        assertThat(moved.stream().map(c -> MovedBy.valueOf(c.one("by"))).distinct())
                .containsExactlyInAnyOrder(MovedBy.values());
        for (Card card : moved) {
            assertThat(card.one("from")).isNotEqualTo(card.one("to"));
            assertThat(card.all("source")).hasSize(card.one("by").equals("ITEM") ? 1 : 0);
        }
        assertThat(Stream.concat(positions.stream(), moved.stream()))
                .allMatch(c ->
                        items.containsAll(c.all("cites")) && items.containsAll(c.all("source")));
        List<Card> requests = cards("people/requests.md");
        assertThat(requests).hasSizeGreaterThanOrEqualTo(12);
        assertThat(requests)
                .allMatch(c -> items.containsAll(c.all("item")))
                .allMatch(c -> c.number("decided-day") > c.number("day"));
    }

    @Test
    void checksReportsAndAnswersSpeakOfWhatThereIs() {
        Set<String> recommendations =
                recommendations().stream()
                        .map(c -> c.getFirst().name())
                        .collect(Collectors.toSet());
        int principles = folder("principles").size();
        List<Card> checks = cards("people/checks.md");
        assertThat(checks)
                .allMatch(c -> c.number("principle") >= 1 && c.number("principle") <= principles);
        assertThat(checks.stream().map(c -> CheckAnswer.valueOf(c.one("answer"))).distinct())
                .containsExactlyInAnyOrder(CheckAnswer.values());
        assertThat(cards("people/minority.md")).hasSizeGreaterThanOrEqualTo(2);
        List<Card> answers = cards("authority.md");
        assertThat(
                        Stream.of(checks, cards("people/minority.md"), answers)
                                .flatMap(List::stream)
                                .flatMap(c -> c.all("recommendation").stream()))
                .isSubsetOf(recommendations);
        int promised = answers.getFirst().number("days");
        assertThat(promised)
                .isEqualTo(90)
                .isLessThanOrEqualTo(cards("charter.md").getFirst().number("max-response-days"));
        Set<ResponseVerdict> verdicts = new HashSet<>();
        for (int i = 1; i < answers.size(); i++) {
            Card answer = answers.get(i);
            if (answer.is("changed")) {
                assertThat(answers.get(i - 1).one("verdict")).isEqualTo("CHANGED");
            } else {
                verdicts.add(ResponseVerdict.valueOf(answer.one("verdict")));
                assertThat(answer.number("after-days")).isBetween(1, promised);
                assertThat(answer.all("action")).allMatch(a -> a.matches("\\d+ \\S.*"));
            }
        }
        assertThat(verdicts).containsOnly(ResponseVerdict.values());
    }

    private static long minute(Card card, String day, String time) {
        return card.number(day) * 1_440L + LocalTime.parse(card.one(time)).toSecondOfDay() / 60;
    }
}
