package org.plenary.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.Facts;
import org.plenary.core.event.Generated;
import org.plenary.core.event.Kind;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Role;
import org.plenary.core.term.Seen;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stance;

/// The largest entry of each kind still fits: whatever the records allow can be written.
final class LargestTest {
    private static final long MOST = (1L << 53) - 1;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Threshold LONG_SHARE = Threshold.atLeast(1_000_000, 1_000_000);
    private static final Rule LONG_RULE =
            new Rule(LONG_SHARE, LONG_SHARE, Base.ENTITLED, TieRule.PASSES);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theLargestEntryOfEachKindFitsIntoItsBytes(Kind kind) throws Exception {
        Event event = largest(kind);
        assertThat(Kind.of(event)).isEqualTo(kind);

        byte[] bytes = EnvelopeCodec.encode(envelope(event));
        assertThat(bytes.length).isLessThanOrEqualTo(EnvelopeCodec.MAX_LENGTH);
        assertThat(EnvelopeCodec.decode(bytes)).isEqualTo(envelope(event));
    }

    /// Lists at their bounds, numbers with the most digits, enums with the longest names. Kinds
    /// without lists are far below the limit whatever they say.
    private static Event largest(Kind kind) {
        return switch (kind) {
            case ASSEMBLY_FOUNDED ->
                    new ConveningEvent.AssemblyFounded(
                            false,
                            2_000,
                            9,
                            key(1),
                            key(2),
                            key(3),
                            PostQuantumKey.of(new byte[PostQuantumKey.LENGTH]),
                            list(
                                    8,
                                    i ->
                                            new ConveningEvent.OfficeLetter(
                                                    new Holder(Role.FACILITATOR, Integer.MAX_VALUE),
                                                    key(i))));
            case CHARTER_ADOPTED ->
                    new CharterEvent.CharterAdopted(
                            new CharterRules(
                                    LONG_RULE,
                                    LONG_SHARE,
                                    LONG_SHARE,
                                    8_760,
                                    8_760,
                                    8_760,
                                    8_760,
                                    3_650,
                                    120,
                                    2_000),
                            99);
            case SEATS_FILLED ->
                    new DrawEvent.SeatsFilled(
                            entry(1),
                            62,
                            list(32, _ -> 1_000_000),
                            list(32, LargestTest::key),
                            list(20, LargestTest::hash));
            case SESSION_PLANNED ->
                    new SessionEvent.SessionPlanned(
                            LAST.minusSeconds(60),
                            LAST,
                            list(
                                    40,
                                    _ ->
                                            new SessionEvent.AgendaItem(
                                                    AgendaKind.QUESTIONS, 2_880, 1_440)),
                            Optional.of(entry(1)));
            case ITEM_PUBLISHED ->
                    new EvidenceEvent.ItemPublished(
                            entry(1), Side.CONTEXT, 600, false, list(16, LargestTest::attachment));
            case ITEM_CORRECTED ->
                    new EvidenceEvent.ItemCorrected(entry(1), list(16, LargestTest::attachment));
            case READING_STATED ->
                    new EvidenceEvent.ReadingStated(
                            list(16, i -> new EvidenceEvent.Reading(entry(i), Extent.NOT_READ)));
            case POSITION_STATED ->
                    new PositionEvent.PositionStated(
                            9, Stance.STRONGLY_AGAINST, list(12, LargestTest::entry));
            case POSITION_REVISED ->
                    new PositionEvent.PositionRevised(
                            entry(100),
                            Stance.STRONGLY_AGAINST,
                            list(
                                    6,
                                    i ->
                                            new PositionEvent.Moved(
                                                    MovedBy.STATEMENT, Optional.of(entry(i)))),
                            list(12, i -> entry(20 + i)));
            case BALLOT_OPENED ->
                    new BallotEvent.BallotOpened(
                            entry(1), 999, LONG_RULE, LAST.minusSeconds(1), LAST);
            case VOTES_UNSEALED ->
                    new BallotEvent.VotesUnsealed(
                            entry(100),
                            list(
                                    12,
                                    i ->
                                            new BallotEvent.Unsealed(
                                                    entry(i), Choice.UNSTATED, hash(i))));
            case RESPONSE_GIVEN ->
                    new ResponseEvent.ResponseGiven(
                            entry(1),
                            ResponseVerdict.ACCEPTED,
                            list(24, _ -> LocalDate.of(9999, 12, 31)));
            case STAGE_OPENED,
                    PRINCIPLE_ADOPTED,
                    DRAW_ANNOUNCED,
                    POOL_FROZEN,
                    NUMBER_SEALED,
                    NUMBER_SHOWN,
                    NUMBER_STATED,
                    NUMBER_CONFIRMED,
                    LOTTERY_COMMITTED,
                    QUOTA_FIT_PROVED,
                    DRAW_ABANDONED,
                    DEVICE_ENROLLED,
                    LETTER_REISSUED,
                    LETTER_CONFIRMED,
                    DEVICE_REVOKED,
                    SEAT_LEFT,
                    VACANCY_STATED,
                    VACANCY_CONTESTED,
                    VACANCY_CONFIRMED,
                    SESSION_CANCELLED,
                    SESSION_OPENED,
                    SESSION_CLOSED,
                    SEAT_CHECKED_IN,
                    PACKET_PUBLISHED,
                    EVIDENCE_REQUESTED,
                    EVIDENCE_REQUEST_DECIDED,
                    RECOMMENDATION_PROPOSED,
                    RECOMMENDATION_REVISED,
                    RECOMMENDATION_SUPPORTED,
                    SUPPORT_WITHDRAWN,
                    AMENDMENT_PROPOSED,
                    AMENDMENT_DECIDED,
                    PRINCIPLE_ANSWERED,
                    CONCERN_ANSWERED,
                    VOTE_CAST,
                    BALLOT_CLOSED,
                    MINORITY_REPORTED,
                    MINORITY_DECLINED,
                    RESPONSE_PROMISED,
                    RESPONSE_RATED,
                    CLOCK_TICKED,
                    BODY_ERASED ->
                    new Generated(1).event(kind);
        };
    }

    private static Envelope envelope(Event event) {
        String label = "a" + "b".repeat(60) + "c";
        return new Envelope(
                new Origin(label + ":65535/trail/" + label + "dd"),
                key(7).device(),
                MOST,
                Optional.of(entry(200)),
                new Seen(MOST, hash(201)),
                new DraftId("f".repeat(DraftId.LENGTH)),
                Facts.of(event),
                Optional.of(new BodyRef(hash(202), BodyRef.MAX_LENGTH)),
                List.of());
    }

    private static Attachment attachment(int i) {
        return new Attachment(hash(i), Attachment.MAX_SIZE, Media.JPEG);
    }

    private static PublicKey key(int i) {
        return PublicKey.of(hash(i).bytes());
    }

    private static EntryId entry(int i) {
        return new EntryId(hash(i));
    }

    private static Hash hash(int i) {
        return Hash.sha256(new byte[] {(byte) i});
    }

    private static <T> List<T> list(int size, IntFunction<T> item) {
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(i));
        }
        return items;
    }
}
