package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Media;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.Side;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable;

/// Holds assets/sample-assembly to its README.
class SampleAssemblyTest {
    private static final Script SCRIPT = Sample.SCRIPT;
    private static final Pattern DAY_OF_A_WEEK =
            Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    @Test
    void ninetyNineSeatsMeetOnFiveWeekends() {
        assertThat(SCRIPT.seats()).isEqualTo(99);
        assertThat(SCRIPT.timetable().weekends()).hasSize(5).allMatch(days -> days.size() == 2);
    }

    @Test
    void theAuthorityPromisesToAnswerInNinetyDaysAndDoes() {
        assertThat(SCRIPT.authority().days()).isEqualTo(90);
        assertThat(SCRIPT.authority().responses())
                .isNotEmpty()
                .allMatch(response -> response.afterDays() <= 90);
    }

    @Test
    void everyPacketHearsForAgainstAndContext() {
        assertThat(SCRIPT.packets()).hasSizeGreaterThanOrEqualTo(3);
        for (Script.Packet packet : SCRIPT.packets()) {
            Set<Side> sides =
                    packet.items().stream().map(Script.Item::side).collect(Collectors.toSet());
            assertThat(sides)
                    .as(packet.words().get("title"))
                    .containsExactlyInAnyOrder(Side.values());
        }
    }

    @Test
    void everyItemSaysWhereItComesFromAndWhatItsPresenterStandsToGain() {
        assertThat(items()).hasSizeGreaterThanOrEqualTo(8);
        for (Script.Item item : items()) {
            for (String place : List.of("title", "short", "presenter", "disclosure", "sources")) {
                assertThat(item.words().get(place)).as(item.name() + ": " + place).isNotBlank();
            }
        }
    }

    @Test
    void readingTimesFitTheTexts() {
        for (Script.Item item : items()) {
            int words = item.words().get("text").split("\\s+").length;
            assertThat(item.minutes())
                    .as(item.name() + " has " + words + " words")
                    .isBetween(words / 260, words / 90 + 2);
        }
    }

    @Test
    void everyFileHasWordsAndEveryPictureItsPlaceInTheText() {
        for (Script.Item item : items()) {
            for (int n = 1; n <= item.files().size(); n++) {
                String file = item.words().get("file." + n);
                assertThat(item.words().get("alt." + n)).as(file).isNotBlank();
                if (item.files().get(n - 1).attachment().media() != Media.PDF) {
                    assertThat(item.words().get("text")).contains("](" + file + ")");
                }
            }
        }
        assertThat(items())
                .flatMap(Script.Item::attachments)
                .anyMatch(attachment -> attachment.media() == Media.PDF);
    }

    @Test
    void principlesOfAllThreeGroupsHaveAQuestionAndASource() {
        List<Script.Principle> principles = SCRIPT.charter().principles();

        assertThat(principles).hasSizeGreaterThanOrEqualTo(10);
        assertThat(principles.stream().map(Script.Principle::group).distinct())
                .containsExactlyInAnyOrder(PrincipleGroup.values());
        for (Script.Principle principle : principles) {
            assertThat(principle.words().get("question")).endsWith("?");
            assertThat(principle.words().get("source")).isNotBlank();
            assertThat(principle.words().get("why")).isNotBlank();
        }
    }

    @Test
    void nobodyHasToRepeatSomebodyElse() {
        List<String> reasons =
                SCRIPT.people().positions().stream().map(Script.Position::reasons).toList();

        assertThat(reasons).hasSizeGreaterThan(SCRIPT.seats()).doesNotHaveDuplicates();
    }

    @Test
    void everyTextFitsIntoABody() {
        assertThat(texts()).allMatch(words -> words.encode().length <= 65_536);
    }

    @Test
    void noSessionNamesADayOfTheWeekSoThatARehearsalMayBeginOnAny() {
        assertThat(SCRIPT.timetable().meetings())
                .flatMap(meeting -> meeting.words().byName().values())
                .noneMatch(text -> DAY_OF_A_WEEK.matcher(text).find());
    }

    @Test
    void everyAgendaFitsIntoItsSession() {
        for (Timetable.Meeting meeting : SCRIPT.timetable().meetings()) {
            int at = 0;
            for (var item : meeting.agenda()) {
                assertThat(item.offset())
                        .as(meeting.name().toLowerCase(Locale.ROOT))
                        .isGreaterThanOrEqualTo(at);
                at = item.offset() + item.minutes();
            }
            long minutes = Duration.between(meeting.start(), meeting.end()).toMinutes();
            assertThat((long) at).as(meeting.name()).isLessThanOrEqualTo(minutes);
        }
    }

    private static List<Script.Item> items() {
        return SCRIPT.packets().stream().flatMap(packet -> packet.items().stream()).toList();
    }

    private static List<Words> texts() {
        List<Words> texts = new ArrayList<>(List.of(SCRIPT.remit(), SCRIPT.charter().words()));
        SCRIPT.charter().principles().forEach(principle -> texts.add(principle.words()));
        SCRIPT.timetable().meetings().forEach(meeting -> texts.add(meeting.words()));
        items().forEach(item -> texts.add(item.words()));
        SCRIPT.people().positions().forEach(p -> texts.add(Words.of("reasons", p.reasons())));
        SCRIPT.people()
                .turns()
                .forEach(t -> texts.add(Words.of("reasons", t.reasons()).with("moved", t.moved())));
        SCRIPT.recommendations()
                .forEach(r ->
                        Stream.of(
                                        Stream.of(r.words()),
                                        r.versions().stream().map(Script.Version::words),
                                        r.amendments().stream().map(Script.Amendment::words))
                                .flatMap(words -> words)
                                .forEach(texts::add));
        SCRIPT.authority().responses().forEach(response -> texts.add(response.words()));
        return texts;
    }
}
