package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Evidence;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Media;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;

final class EvidenceTest {
    private static final Attachment CHART =
            new Attachment(Hash.sha256(new byte[] {1}), 12_345, Media.PNG);
    private static final Attachment BETTER_CHART =
            new Attachment(Hash.sha256(new byte[] {2}), 23_456, Media.PNG);

    private final TestAssembly hall = Ready.in(Stage.LEARNING);

    @Test
    void anItemIsPublishedInAPacketAndBelongsToItsQuestion() {
        EntryId item =
                hall.write(
                        FACILITATOR,
                        new ItemPublished(Ready.packet(), Side.AGAINST, 9, true, List.of(CHART)));

        Evidence.Item published = hall.now().evidence().item(item).orElseThrow();
        assertThat(published.question()).isEqualTo(1);
        assertThat(published.currentAttachments()).containsExactly(CHART);
        assertThat(hall.now().evidence().itemsOf(Ready.packet())).hasSize(3).contains(published);
        assertThat(hall.now().evidence().attachments()).containsEntry(CHART.sha256(), CHART);
    }

    @Test
    void anItemNeedsAPacket() {
        hall.item(Ready.item());

        assertThat(hall.trail().refusal()).contains(Refusal.PACKET_UNKNOWN);
    }

    @Test
    void aCorrectionGivesAnItemNewWordsAndKeepsTheOldOnes() {
        EntryId correction =
                hall.write(
                        SECOND_FACILITATOR, new ItemCorrected(Ready.item(), List.of(BETTER_CHART)));

        Evidence.Item item = hall.now().evidence().item(Ready.item()).orElseThrow();
        assertThat(item.mark().id()).isEqualTo(Ready.item());
        assertThat(item.current().id()).isEqualTo(correction);
        assertThat(item.currentAttachments()).containsExactly(BETTER_CHART);
        assertThat(item.attachments()).isEmpty();
    }

    @Test
    void onlyAnItemIsCorrected() {
        hall.write(FACILITATOR, new ItemCorrected(Ready.packet(), List.of()));

        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
    }

    @Test
    void theLastThingThatAMemberSaysOfTheirReadingStands() {
        hall.reads(3, Extent.NOT_READ, Ready.item(), Ready.otherItem());
        hall.reads(3, Extent.PARTLY, Ready.item());

        Evidence evidence = hall.now().evidence();
        assertThat(evidence.read(3, Ready.item()).orElseThrow().extent()).isEqualTo(Extent.PARTLY);
        assertThat(evidence.read(3, Ready.otherItem()).orElseThrow().extent())
                .isEqualTo(Extent.NOT_READ);
        assertThat(evidence.read(4, Ready.item())).isEmpty();
    }

    @Test
    void nobodyReadsWhatIsNoItem() {
        hall.reads(3, Extent.READ, Ready.packet());
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
        hall.reads(3, Extent.READ, Ready.item(), Ready.packet());
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
        assertThat(hall.now().evidence().read(3, Ready.item()))
                .as("a statement counts as a whole or not at all")
                .isEmpty();
    }

    @Test
    void oneStatementOfReadingIsAboutOneQuestion() {
        TestAssembly two = twoQuestions();
        EntryId first = two.item(two.packet());
        EntryId packet = two.write(FACILITATOR, new PacketPublished(2));
        EntryId second = two.item(packet);

        two.write(
                seat(1),
                new ReadingStated(
                        List.of(
                                new Reading(first, Extent.READ),
                                new Reading(second, Extent.READ))));
        assertThat(two.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
    }

    @Test
    void aRequestIsDecidedOnceAndWithTheItemThatAnswersIt() {
        EntryId request = hall.write(seat(3), new EvidenceRequested(1));
        decides(request, Optional.of(Ready.item()));
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().evidence().requests().get(request).decision())
                .hasValueSatisfying(decision -> {
                    assertThat(decision.granted()).isTrue();
                    assertThat(decision.item()).contains(Ready.item());
                });

        decides(request, Optional.empty());
        assertThat(hall.trail().refusal()).contains(Refusal.REQUEST_DECIDED);
    }

    @Test
    void aDecisionNamesARequestAndAnItemThatExist() {
        decides(Ready.packet(), Optional.empty());
        assertThat(hall.trail().refusal()).contains(Refusal.REQUEST_UNKNOWN);
        EntryId request = hall.write(seat(3), new EvidenceRequested(1));
        decides(request, Optional.of(Ready.packet()));
        assertThat(hall.trail().refusal()).contains(Refusal.ITEM_UNKNOWN);
    }

    private void decides(EntryId request, Optional<EntryId> item) {
        hall.write(FACILITATOR, new EvidenceRequestDecided(request, true, item));
    }

    private static TestAssembly twoQuestions() {
        TestAssembly two =
                TestAssembly.founded(7, 2)
                        .charter(TestAssembly.RULES)
                        .seats()
                        .enrol(FACILITATOR)
                        .enrol(TestAssembly.AUTHORITY)
                        .enrol(seat(1))
                        .promise(90)
                        .open(Stage.LEARNING);
        two.write(FACILITATOR, new StageOpened(2, Stage.LEARNING));
        return two;
    }
}
