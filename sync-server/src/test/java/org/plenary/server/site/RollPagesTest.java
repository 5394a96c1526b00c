package org.plenary.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Roll;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.term.VacancyGround;
import org.plenary.rehearsal.Rehearsed;

/// What a citizen reads once people have left: the roll through time, bases of those who sit, and
/// marks on what irregular recruits did.
final class RollPagesTest {
    private static final Rehearsed WHOLE = SiteTest.REHEARSAL.whole();
    private static final Ballot BALLOT =
            WHOLE.assembly().ballots().all().values().stream()
                    .reduce((_, last) -> last)
                    .orElseThrow();
    private static final int VOTER = BALLOT.votes().keySet().iterator().next();
    private static final int QUITTER = VOTER == 12 ? 11 : 12;
    private static final int CONTESTER = VOTER == 10 ? 9 : 10;
    private static final Pressed BEFORE = Pressed.of(new RehearsedEdition(WHOLE));
    private static final Pressed SITE =
            Pressed.of(new RehearsedEdition(WHOLE, WHOLE.origin(), withoutTwo(WHOLE.assembly())));

    /// After everything, one member left by their own word and one seat turned out to be irregular.
    private static Assembly withoutTwo(Assembly real) {
        Mark last = BALLOT.closed().orElseThrow();
        Seats seats = real.roll().seats();
        Seats after =
                new Seats(
                        seats.filled(),
                        seats.left()
                                .plus(QUITTER, new Left(last, last, Optional.empty()))
                                .plus(
                                        VOTER,
                                        new Left(
                                                last, last, Optional.of(VacancyGround.IRREGULAR))));
        Roll roll = real.roll();
        return new Assembly(
                real.size(),
                real.clock(),
                real.founding(),
                real.chains(),
                real.charter(),
                real.draws(),
                new Roll(
                        after,
                        roll.letters(),
                        roll.valid(),
                        roll.devices(),
                        roll.byHolder(),
                        roll.waiting(),
                        HashTreePMap.singleton(last.id(), saidFree(last))),
                real.stages(),
                real.sessions(),
                real.evidence(),
                real.positions(),
                real.recommendations(),
                real.checks(),
                real.ballots(),
                real.responses(),
                real.erasures(),
                real.refused());
    }

    /// Somebody else's seat was stated to be free, and they say otherwise.
    private static Vacancy saidFree(Mark mark) {
        return new Vacancy(
                mark, new VacancyStated(CONTESTER, VacancyGround.IRREGULAR), Optional.of(mark));
    }

    @Test
    void whatIsOnlyStatedOfASeatIsSaidWithWhatItsMemberSaysToIt() {
        assertThat(SITE.text("people.html"))
                .contains("Seat " + CONTESTER + " is filled. The registrar stated that it is free:")
                .doesNotContain("unless whoever sits there says")
                .contains("Whoever sits there says that it is not free.");
        assertThat(BEFORE.text("people.html")).doesNotContain("stated that it is free");
    }

    @Test
    void theRollThroughTimeSaysWhoSatUntilWhenAndWhyNoLonger() {
        assertThat(SITE.text("people.html"))
                .contains("10 of 12 seats are filled.")
                .contains("So far 12 seats were given; 2 of them were left, so 10 are filled now.")
                .contains("left by their own word")
                .contains("should never have had the seat");
        assertThat(BEFORE.text("people.html"))
                .contains("So far 12 seats were given; nobody has left, so 12 are filled now.")
                .doesNotContain("irregular");
    }

    @Test
    void theRollIsOpenDataToo() {
        List<String> rows = SITE.source("data/seats.csv").lines().toList();
        assertThat(rows).hasSize(13);
        assertThat(rows.getFirst()).isEqualTo("seat,since,until,ground,stated,counted");
        assertThat(rows.get(QUITTER)).startsWith(QUITTER + ",2").contains(",own-word,");
        assertThat(rows.get(VOTER)).contains(",irregular,");
        assertThat(rows.get(CONTESTER)).endsWith(",,,,");
        assertThat(SITE.source("data/sessions.csv").lines().findFirst().orElseThrow())
                .endsWith(",present,eligible");
    }

    @Test
    void whatAnIrregularRecruitDidIsMarkedAndNotErased() {
        assertThat(SITE.text("seats/" + VOTER + ".html"))
                .contains("Nobody sits here any more: should never have had the seat.")
                .contains("What was done from this seat stays in the record");
        assertThat(SITE.text("people.html")).contains("Seat " + VOTER).contains(" irregular");
        assertThat(SITE.text("seats/" + QUITTER + ".html"))
                .contains("Nobody sits here any more: left by their own word.");
        String page = "ballots/" + BALLOT.mark().id().hex() + ".html";
        String path =
                SITE.pages().stream()
                        .filter(p -> SITE.source(p).contains("One of the "))
                        .findFirst()
                        .orElse(page);
        assertThat(SITE.text(path))
                .contains("One of the " + BALLOT.votes().size() + " votes received is of seats")
                .contains("the count stays as it was");
        assertThat(count(SITE.text(path))).isEqualTo(count(BEFORE.text(path)));
    }

    private static String count(String page) {
        int from = page.indexOf("seats entitled to vote");
        return page.substring(Math.max(0, from - 200), from);
    }

    @Test
    void stancesAreCountedOfThoseWhoSit() {
        assertThat(BEFORE.text("index.html")).contains("of 12 seats have said where they stand.");
        assertThat(SITE.text("index.html")).contains("of 10 seats have said where they stand.");
    }

    @Test
    void aDrawSaysWhichSeatsItIsForAndHowManyWereFilled() {
        assertThat(SITE.text("draw.html"))
                .contains(
                        "For the seats 1 to 12. When it was announced, 0 of 12 seats were filled.");
    }
}
