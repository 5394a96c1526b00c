package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

final class RecommendationTest {
    private final TestAssembly hall = Ready.in(Stage.DRAFTING);
    private final EntryId text = Ready.recommendation();

    @Test
    void whoeverProposesDraftsAndSupports() {
        EntryId mine = hall.proposes(5);

        Recommendation proposed = hall.now().recommendations().recommendation(mine).orElseThrow();
        assertThat(proposed.version()).isEqualTo(1);
        assertThat(proposed.drafters()).containsExactly(5);
        assertThat(proposed.supporters()).containsOnlyKeys(5);
        assertThat(proposed.current().mark().id()).isEqualTo(mine);
        assertThat(hall.now().recommendations().on(1)).hasSize(2);
    }

    @Test
    void aRecommendationNeedsWords() {
        hall.trail().draft(seat(5), new RecommendationProposed(1)).withoutWords().send();

        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
    }

    @Test
    void aDrafterGivesTheTextItsNextVersion() {
        EntryId second = hall.rewords(1, text);

        assertThat(recommendation().version()).isEqualTo(2);
        assertThat(recommendation().current().mark().id()).isEqualTo(second);
        assertThat(recommendation().versions()).hasSize(2);
    }

    @Test
    void nobodyButADrafterChangesTheText() {
        hall.rewords(2, text);

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_A_DRAFTER);
    }

    @Test
    void versionsFollowOneAnother() {
        for (int version : new int[] {3, 999}) {
            hall.write(seat(1), new RecommendationRevised(text, version, Optional.empty()));
            assertThat(hall.trail().refusal()).contains(Refusal.VERSION_NOT_CURRENT);
        }
        hall.rewords(1, text);
        hall.write(seat(1), new RecommendationRevised(text, 2, Optional.empty()));
        assertThat(hall.trail().refusal())
                .as("two drafters wrote version 2")
                .contains(Refusal.VERSION_NOT_CURRENT);
    }

    @Test
    void aNewVersionNeedsWords() {
        hall.trail()
                .draft(seat(1), new RecommendationRevised(text, 2, Optional.empty()))
                .withoutWords()
                .send();

        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
    }

    @Test
    void anAmendmentThatIsAcceptedMakesItsAuthorADrafter() {
        EntryId amendment = amends(4);
        decides(1, amendment, true);
        assertThat(recommendation().drafters()).containsExactlyInAnyOrder(1, 4);

        takesIn(4, amendment);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(recommendation().current().amendment()).contains(amendment);
    }

    @Test
    void anAmendmentThatIsRejectedChangesNothing() {
        EntryId amendment = amends(4);
        decides(1, amendment, false);
        assertThat(recommendation().drafters()).containsExactly(1);
        assertThat(hall.now().recommendations().amendment(amendment).orElseThrow().accepted())
                .isFalse();

        takesIn(1, amendment);
        assertThat(hall.trail().refusal()).contains(Refusal.AMENDMENT_UNKNOWN);
    }

    @Test
    void anAmendmentIsTakenInOnceAndOnlyAfterItWasAccepted() {
        EntryId amendment = amends(4);
        takesIn(1, amendment);
        assertThat(hall.trail().refusal()).as("undecided").contains(Refusal.AMENDMENT_UNKNOWN);
        decides(1, amendment, true);
        takesIn(1, amendment);
        assertThat(hall.trail().refusal()).isEmpty();
        takesIn(1, amendment);
        assertThat(hall.trail().refusal()).as("twice").contains(Refusal.AMENDMENT_UNKNOWN);
    }

    @Test
    void anAmendmentToAnotherTextIsNotTakenIn() {
        EntryId mine = hall.proposes(1);
        EntryId amendment = amends(4);
        decides(1, amendment, true);
        hall.write(seat(1), new RecommendationRevised(mine, 2, Optional.of(amendment)));

        assertThat(hall.trail().refusal()).contains(Refusal.AMENDMENT_UNKNOWN);
    }

    @Test
    void anAmendmentIsWrittenAgainstTheWordingThatStands() {
        hall.rewords(1, text);
        hall.write(seat(4), new AmendmentProposed(text, 1));

        assertThat(hall.trail().refusal()).contains(Refusal.VERSION_NOT_CURRENT);
    }

    @Test
    void amendmentsAndDecisionsOnThemNeedWords() {
        hall.trail().draft(seat(4), new AmendmentProposed(text, 1)).withoutWords().send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);

        EntryId amendment = amends(4);
        hall.trail().draft(seat(1), new AmendmentDecided(amendment, true)).withoutWords().send();
        assertThat(hall.trail().refusal()).contains(Refusal.WORDS_MISSING);
    }

    @Test
    void anAmendmentIsDecidedOnceAndByADrafter() {
        EntryId amendment = amends(4);
        decides(4, amendment, true);
        assertThat(hall.trail().refusal()).as("its author").contains(Refusal.NOT_A_DRAFTER);
        decides(1, amendment, false);
        decides(1, amendment, true);
        assertThat(hall.trail().refusal()).contains(Refusal.AMENDMENT_DECIDED);
        decides(1, text, true);
        assertThat(hall.trail().refusal()).contains(Refusal.AMENDMENT_UNKNOWN);
    }

    @Test
    void supportIsGivenOnceAndCanBeTakenBack() {
        hall.supports(3, text);
        hall.supports(3, text);
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_SUPPORTED);
        withdraws(3, text);
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(recommendation().supporters()).containsOnlyKeys(1, 2);
        withdraws(3, text);
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_SUPPORTED);
        hall.supports(3, text);
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void theProposerMayWithdrawTheirSupportToo() {
        withdraws(1, text);

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(recommendation().drafters()).containsExactly(1);
    }

    @Test
    void whatIsNoRecommendationIsNeitherSupportedNorAmendedNorRevised() {
        hall.supports(3, Ready.item());
        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
        withdraws(3, Ready.item());
        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
        hall.write(seat(3), new AmendmentProposed(Ready.item(), 1));
        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
        hall.write(seat(3), new RecommendationRevised(Ready.item(), 2, Optional.empty()));
        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
    }

    @Test
    void nobodyRewordsWhatIsBeingCheckedOrVotedOn() {
        for (Stage stage : new Stage[] {Stage.CHECKING, Stage.BALLOTING, Stage.DECIDED}) {
            TestAssembly later = Ready.in(stage);
            later.rewords(1, text);
            assertThat(later.trail().refusal())
                    .as("in " + stage)
                    .contains(Refusal.NOT_IN_THIS_STAGE);
        }
    }

    private EntryId amends(int seat) {
        return hall.write(seat(seat), new AmendmentProposed(text, hall.version(text)));
    }

    private void decides(int seat, EntryId amendment, boolean accepted) {
        hall.write(seat(seat), new AmendmentDecided(amendment, accepted));
    }

    private void takesIn(int seat, EntryId amendment) {
        hall.write(
                seat(seat),
                new RecommendationRevised(text, hall.version(text) + 1, Optional.of(amendment)));
    }

    private void withdraws(int seat, EntryId recommendation) {
        hall.write(seat(seat), new SupportWithdrawn(recommendation));
    }

    private Recommendation recommendation() {
        return hall.now().recommendations().recommendation(text).orElseThrow();
    }
}
