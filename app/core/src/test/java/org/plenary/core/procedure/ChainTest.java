package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// The general rules: chains of devices (RELIABILITY R7 and R9), drafts that count once (R3), other
/// assemblies, and kinds that this version does not know.
final class ChainTest {
    private final TestAssembly hall = Ready.in(Stage.DELIBERATING);
    private final DeviceId laptop = Keys.laptop(seat(3), 1).device();
    private final Head enrolled = hall.now().chains().head(laptop).orElseThrow();

    @Test
    void ofTwoEntriesAtOnePlaceInAChainTheFirstInTheTrailCounts() {
        asks();
        EntryId first = head().id();
        hall.trail()
                .draft(seat(3), new RecommendationProposed(1))
                .after(enrolled.seq(), enrolled.id())
                .send();

        assertThat(hall.trail().refusal()).contains(Refusal.CHAIN_FORKED);
        assertThat(head().id()).isEqualTo(first);
    }

    @Test
    void whatFollowsOnTheOtherBranchOfAForkDoesNotCountEither() {
        asks();
        EntryId first = head().id();
        EntryId forked =
                hall.trail()
                        .draft(seat(3), new RecommendationProposed(1))
                        .after(enrolled.seq(), enrolled.id())
                        .send();
        hall.trail()
                .draft(seat(3), new RecommendationProposed(1))
                .after(enrolled.seq() + 1, forked)
                .send();
        assertThat(hall.trail().refusal()).contains(Refusal.CHAIN_FORKED);

        hall.trail()
                .draft(seat(3), new RecommendationProposed(1))
                .after(enrolled.seq() + 1, first)
                .send();
        assertThat(hall.trail().refusal()).as("the trail's own branch goes on").isEmpty();
    }

    @Test
    void anEntryThatSkipsOneOfItsDevicesEntriesDoesNotCount() {
        hall.trail()
                .draft(seat(3), new EvidenceRequested(1))
                .after(enrolled.seq() + 1, enrolled.id())
                .send();

        assertThat(hall.trail().refusal()).contains(Refusal.CHAIN_FORKED);
    }

    @Test
    void aSecondFirstEntryDoesNotCount() {
        hall.trail().draft(seat(3), new EvidenceRequested(1)).asFirst().send();

        assertThat(hall.trail().refusal()).contains(Refusal.CHAIN_FORKED);
    }

    @Test
    void anEntryThatIsRefusedStillHasItsPlaceInTheChain() {
        EntryId refused = hall.supports(3, Ready.packet());
        assertThat(hall.trail().refusal()).contains(Refusal.RECOMMENDATION_UNKNOWN);
        assertThat(head()).isEqualTo(new Head(enrolled.seq() + 1, refused));

        asks();
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void theSameDraftCountsOnceHoweverOftenItIsSigned() {
        TestTrail.Draft draft = hall.trail().draft(seat(3), new RecommendationProposed(1));
        DraftId same = draft.id();
        draft.send();
        hall.trail().draft(seat(3), new RecommendationProposed(1)).again(same).send();

        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_COUNTED);
        assertThat(hall.now().recommendations().on(1)).hasSize(1);
    }

    @Test
    void aDraftThatWasRefusedMayBeSignedAgainAndThenCounts() {
        TestTrail.Draft draft =
                hall.trail()
                        .draft(seat(3), new RecommendationProposed(1))
                        .after(enrolled.seq() + 5, enrolled.id());
        DraftId same = draft.id();
        draft.send();
        assertThat(hall.trail().refusal()).contains(Refusal.CHAIN_FORKED);

        hall.trail()
                .draft(seat(3), new RecommendationProposed(1))
                .after(enrolled.seq(), enrolled.id())
                .again(same)
                .send();
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void anEntryOfAnotherAssemblyMeansNothingInThisOne() {
        hall.trail()
                .draft(seat(3), new RecommendationProposed(1))
                .of(new Origin("plenary.example/trail/another"))
                .send();

        assertThat(hall.trail().refusal()).contains(Refusal.OTHER_ASSEMBLY);
        assertThat(hall.now().recommendations().on(1)).isEmpty();
    }

    @Test
    void countingStopsAtAKindThatThisVersionDoesNotKnow() {
        Assembly before = hall.now();
        Envelope newer =
                hall.trail()
                        .draft(laptop, new Facts.Unknown("motion-tabled", "{}", List.of()))
                        .envelope();
        Entry entry =
                new Entry(
                        before.size(),
                        new EntryId(before.chains().head(laptop).orElseThrow().id().hash()),
                        newer);
        Fold.Step step = Fold.step(before, entry);

        assertThat(step.ruling()).isEqualTo(new Ruling.NeedsUpdate("motion-tabled"));
        assertThat(step.after()).isSameAs(before);
    }

    @Test
    void anEntryIsTakenInAtItsOwnPositionOnly() {
        Entry again = hall.trail().log().getLast();

        assertThatThrownBy(() -> Fold.step(hall.now(), again))
                .hasMessage(
                        "entry "
                                + again.index()
                                + " cannot follow "
                                + hall.now().size()
                                + " entries");
    }

    private void asks() {
        hall.write(seat(3), new EvidenceRequested(1));
        assertThat(hall.trail().refusal()).isEmpty();
    }

    private Head head() {
        return hall.now().chains().head(laptop).orElseThrow();
    }
}
