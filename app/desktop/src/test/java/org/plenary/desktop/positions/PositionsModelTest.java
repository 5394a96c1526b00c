package org.plenary.desktop.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Seat;
import org.plenary.desktop.ui.words.Moments;

class PositionsModelTest {
    private final Debate debate = new Debate();
    private final org.plenary.desktop.ui.words.Words words =
            org.plenary.desktop.ui.words.Words.in(Locale.UK);

    private TestChamber chamber(Holder me) {
        return TestChamber.of(debate.assembly, me);
    }

    private PositionsModel model(TestChamber chamber) {
        return new PositionsModel(
                words, new Moments(Locale.UK, ZoneId.of("Europe/Dublin")), chamber);
    }

    private PositionsModel model(int seat) {
        return model(chamber(Holder.seat(seat)));
    }

    @Test
    void whoHasSaidNothingIsAskedToAndToldThatUndecidedIsAnAnswer() {
        var mine = model(4).overview(1).mine();
        assertThat(mine.card()).isEmpty();
        assertThat(mine.button()).isEqualTo("Say where you stand");
        assertThat(mine.sentence()).contains("Undecided is an answer too");
    }

    @Test
    void whoHasSaidSomethingReadsItFirstAndMayRevise() {
        var mine = model(3).overview(1).mine();
        assertThat(mine.card().orElseThrow().stance()).isEqualTo(Stance.STRONGLY_FOR);
        assertThat(mine.earlier()).isEqualTo(1);
        assertThat(mine.button()).isEqualTo("Revise my statement");
    }

    @Test
    void aDraftIsGoneOnWith() throws Exception {
        var chamber = chamber(Holder.seat(4));
        chamber.drafts()
                .keep("positions/1", new java.util.TreeMap<>(java.util.Map.of("reasons", "So")));
        assertThat(model(chamber).overview(1).mine().button()).isEqualTo("Go on with my draft");
    }

    @Test
    void aFacilitatorReadsAlongAndIsOfferedNothing() {
        var mine = model(chamber(TestAssembly.FACILITATOR)).overview(1).mine();
        assertThat(mine.sentence()).isEqualTo("Members say where they stand. You read along here.");
        assertThat(mine.button()).isEmpty();
    }

    @Test
    void onceTheQuestionIsDecidedTheStatementStandsAndTheReasonIsSaid() {
        debate.assembly.upTo(Stage.DECIDED);
        var mine = model(3).overview(1).mine();
        assertThat(mine.button()).isEmpty();
        assertThat(mine.sentence())
                .isEqualTo(
                        "Your statement stands. The assembly is not in the stage in which this can be done.");
    }

    @Test
    void whoLeftIsInTheListAndSaidToHaveLeftAndInNoBase() {
        debate.assembly.replace(3);
        var model = model(4);
        var everybody = model.overview(1).everybody();
        assertThat(everybody.sentence()).isEqualTo("22 of 30 seats have said where they stand.");
        assertThat(everybody.seats()).hasSize(30).extracting(Seat::number).contains(31);
        assertThat(everybody.seats()).extracting(Seat::number).doesNotContain(3);
        var rows = model.rows(1, Filter.ALL);
        assertThat(rows).hasSize(23);
        assertThat(rows).filteredOn(row -> row.who().contains(", left on ")).hasSize(1);
        var gone = rows.stream().filter(row -> row.who().contains(", left on ")).findFirst();
        assertThat(model.person(gone.orElseThrow().id()).orElseThrow().title())
                .contains("left on ");
    }

    @Test
    void everyNumberOfTheWholeHasItsBase() {
        var everybody = model(3).overview(1).everybody();
        assertThat(everybody.sentence()).isEqualTo("23 of 30 seats have said where they stand.");
        assertThat(everybody.changed())
                .isEqualTo(
                        "3 people have changed their statement since “The second weekend” began.");
        assertThat(everybody.seats()).hasSize(30);
    }

    @Test
    void theListBeginsWithOnesOwnAndThenTheLatest() {
        var rows = model(7).rows(1, Filter.ALL);
        assertThat(rows).hasSize(23);
        assertThat(rows.getFirst().who()).isEqualTo("Ada (Seat 7)");
        assertThat(rows.getFirst().own()).isTrue();
        assertThat(rows.get(1).who()).isEqualTo("Seat 11");
        assertThat(rows.get(1).changed()).isEqualTo("changed once");
        assertThat(model(7).beginning(rows.getFirst().id()))
                .isEqualTo(
                        "A rule that nobody can read is not a rule, says seat 7. I have waited at a counter and nobody could tell me why. Somebody has to answer for it.");
    }

    @Test
    void theListIsNarrowedByStanceByChangeByWhatMovedAndByWhatIsFound() {
        var model = model(7);
        assertThat(seats(model, Filter.ALL.stance(Optional.of(Stance.STRONGLY_FOR))))
                .contains("Seat 3")
                .hasSize(5);
        var since = model.sinces().getLast();
        assertThat(since.label()).startsWith("The second weekend, Saturday");
        assertThat(seats(model, Filter.ALL.since(since.from())))
                .containsExactly("Seat 11", "Seat 10", "Seat 3");
        assertThat(seats(model, Filter.ALL.movedBy(Optional.of(MovedBy.STATEMENT))))
                .containsExactly("Seat 3");
        assertThat(seats(model, Filter.ALL.found(Optional.of(Set.of(debate.ofSeat7)))))
                .containsExactly("Ada (Seat 7)");
    }

    private static List<String> seats(PositionsModel model, Filter filter) {
        return model.rows(1, filter).stream().map(PositionsModel.Row::who).toList();
    }

    @Test
    void anEarlierStatementLeadsToItsAuthorWhoseCurrentOneComesFirst() {
        var history =
                debate.assembly.record().now().positions().history(3, 1).getFirst().mark().id();
        var person = model(7).person(history).orElseThrow();
        assertThat(person.title()).isEqualTo("Seat 3");
        assertThat(person.now().id()).isEqualTo(debate.revisionOfSeat3);
        assertThat(person.now().stands()).isTrue();
        assertThat(person.earlier()).hasSize(1);
        assertThat(person.earlier().getFirst().stands()).isFalse();
        assertThat(person.now().moved().stream().map(Link::text))
                .containsExactly("Who writes the rules today", "What Ada (Seat 7) said");
        assertThat(person.now().movedWords()).isEqualTo("I had not seen it so.");
    }

    @Test
    void twoStatementsAreComparedByStanceAndByWords() {
        var person = model(7).person(debate.revisionOfSeat3).orElseThrow();
        var comparison = model(7).compare(person.earlier().getFirst(), person.now());
        assertThat(comparison.stance()).isEqualTo("The stance went from “For” to “Strongly for”.");
        assertThat(comparison.before()).startsWith("A rule that nobody can read");
    }

    @Test
    void wordsThatWereRemovedAreSaidToBeSoAndTheStanceStays() {
        debate.assembly
                .record()
                .write(
                        TestAssembly.REGISTRAR,
                        new BodyErased(debate.ofSeat7, ErasureGround.AUTHOR_ASKED));
        var card = model(3).person(debate.ofSeat7).orElseThrow().now();
        assertThat(card.reasons().here()).isFalse();
        assertThat(card.reasons().text())
                .isEqualTo(
                        "These words were removed from the record. The entry stays, and so does what it counted for.");
        assertThat(card.stance()).isEqualTo(Stance.UNDECIDED);
        assertThat(card.who()).isEqualTo("Seat 7");
    }

    @Test
    void anOwnStatementSaysHowFarItHasComeAndItsTimeOnlyOnceItIsRecorded() throws Exception {
        var chamber = chamber(Holder.seat(4));
        chamber.sign(
                new PositionStated(1, Stance.FOR, List.of()), Words.of("reasons", "So it is."), "");
        var card = model(chamber).overview(1).mine().card().orElseThrow();
        assertThat(card.fate().orElseThrow().state()).isEqualTo("On this laptop only");
        assertThat(card.when()).isEqualTo("Just now, on its way to the record");
        chamber.send(State.RECORDED);
        var recorded = model(chamber).overview(1).mine().card().orElseThrow();
        assertThat(recorded.fate().orElseThrow().state()).isEqualTo("Recorded");
        assertThat(recorded.when()).startsWith("Saturday 7 March at");
    }

    @Test
    void theFlowCountsEverySeatAtTheEndOfEverySession() {
        var flow = model(3).overview(1).picture().flow();
        assertThat(flow.moments()).hasSize(2);
        assertThat(flow.moments())
                .allSatisfy(m ->
                        assertThat(m.counts().stream().mapToInt(Integer::intValue).sum())
                                .isEqualTo(30));
        var says = model(3).flowWords();
        assertThat(says.sentence(flow))
                .isEqualTo(
                        "From “1. After The first weekend, Saturday 7 March” to “2. After The second weekend, Saturday 7 March”, of 30 seats: 3 changes of stance.");
        assertThat(says.went(flow))
                .containsExactly(
                        List.of(
                                "2. After The second weekend, Saturday 7 March",
                                "Strongly against",
                                "For",
                                "1"),
                        List.of(
                                "2. After The second weekend, Saturday 7 March",
                                "Against",
                                "Undecided",
                                "1"),
                        List.of(
                                "2. After The second weekend, Saturday 7 March",
                                "For",
                                "Strongly for",
                                "1"));
        assertThat(says.stood(flow).getFirst())
                .containsExactly(
                        "1. After The first weekend, Saturday 7 March",
                        "4",
                        "5",
                        "5",
                        "5",
                        "4",
                        "7");
    }

    @Test
    void whatMovedPeopleIsCountedOfAllRevisions() {
        var movers = model(3).overview(1).picture().movers();
        var says = model(3).flowWords();
        assertThat(says.kind(movers, MovedBy.ITEM))
                .isEqualTo("Evidence: named in 1 of 3 revisions");
        assertThat(movers.named().stream().map(says::named).map(Link::text))
                .containsExactlyInAnyOrder(
                        "Who writes the rules today (moved 1 person)",
                        "What Ada (Seat 7) said (moved 1 person)");
    }
}
