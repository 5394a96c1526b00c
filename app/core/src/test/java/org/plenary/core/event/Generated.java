package org.plenary.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Fraction;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Threshold;
import org.plenary.core.counting.TieRule;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Role;
import org.plenary.core.term.Seen;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;

/// Events and envelopes by seed: every kind, every optional part there and not, every list empty,
/// full and between. They are well formed and mean nothing.
public final class Generated {
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final Role[] OFFICES = {Role.REGISTRAR, Role.FACILITATOR, Role.AUTHORITY};
    private static final Origin[] ORIGINS = {
        new Origin("plenary.example/trail/test"),
        new Origin("localhost:8480/trail/a"),
        new Origin("a-b.example.org:1/trail/values-2026")
    };

    private final SplittableRandom random;

    /// The same seed gives the same events on every machine.
    public Generated(long seed) {
        random = new SplittableRandom(seed);
    }

    /// An envelope with an event of a kind.
    public Envelope envelope(Kind kind) {
        long seq = random.nextBoolean() ? 0 : between(1, (1L << 53) - 1);
        return new Envelope(
                any(ORIGINS),
                device(),
                seq,
                seq == 0 ? Optional.empty() : Optional.of(entry()),
                random.nextBoolean() ? Seen.NOTHING : new Seen(between(0, (1L << 53) - 1), hash()),
                new DraftId(hash().hex().substring(0, DraftId.LENGTH)),
                Facts.of(event(kind)),
                maybe(() -> new BodyRef(hash(), within(1, BodyRef.MAX_LENGTH))),
                List.of());
    }

    /// An event of a kind.
    public Event event(Kind kind) {
        return switch (kind) {
            case ASSEMBLY_FOUNDED -> founded();
            case STAGE_OPENED -> new ConveningEvent.StageOpened(question(), any(Stage.values()));
            case CHARTER_ADOPTED -> new CharterEvent.CharterAdopted(rules(), within(1, 99));
            case PRINCIPLE_ADOPTED ->
                    new CharterEvent.PrincipleAdopted(within(1, 99), any(PrincipleGroup.values()));
            case DRAW_ANNOUNCED,
                    POOL_FROZEN,
                    NUMBER_SEALED,
                    NUMBER_SHOWN,
                    NUMBER_STATED,
                    NUMBER_CONFIRMED,
                    LOTTERY_COMMITTED,
                    SEATS_FILLED,
                    QUOTA_FIT_PROVED,
                    DRAW_ABANDONED ->
                    draw(kind);
            case DEVICE_ENROLLED -> new RollEvent.DeviceEnrolled(key(), key());
            case LETTER_REISSUED -> new RollEvent.LetterReissued(holder(), key());
            case LETTER_CONFIRMED -> new RollEvent.LetterConfirmed(entry());
            case DEVICE_REVOKED -> new RollEvent.DeviceRevoked(device());
            case SEAT_LEFT -> new RollEvent.SeatLeft();
            case VACANCY_STATED ->
                    new RollEvent.VacancyStated(within(1, 9), any(VacancyGround.values()));
            case VACANCY_CONTESTED -> new RollEvent.VacancyContested(entry());
            case VACANCY_CONFIRMED -> new RollEvent.VacancyConfirmed(entry());
            case SESSION_PLANNED -> planned();
            case SESSION_CANCELLED -> new SessionEvent.SessionCancelled(entry());
            case SESSION_OPENED -> new SessionEvent.SessionOpened(entry());
            case SESSION_CLOSED -> new SessionEvent.SessionClosed(entry());
            case SEAT_CHECKED_IN -> new SessionEvent.SeatCheckedIn(entry());
            case PACKET_PUBLISHED -> new EvidenceEvent.PacketPublished(question());
            case ITEM_PUBLISHED ->
                    new EvidenceEvent.ItemPublished(
                            entry(),
                            any(Side.values()),
                            within(1, 600),
                            random.nextBoolean(),
                            list(0, 16, this::attachment));
            case ITEM_CORRECTED ->
                    new EvidenceEvent.ItemCorrected(entry(), list(0, 16, this::attachment));
            case READING_STATED ->
                    new EvidenceEvent.ReadingStated(
                            list(
                                    1,
                                    16,
                                    () ->
                                            new EvidenceEvent.Reading(
                                                    entry(), any(Extent.values()))));
            case EVIDENCE_REQUESTED -> new EvidenceEvent.EvidenceRequested(question());
            case EVIDENCE_REQUEST_DECIDED ->
                    new EvidenceEvent.EvidenceRequestDecided(
                            entry(), random.nextBoolean(), maybe(this::entry));
            case POSITION_STATED ->
                    new PositionEvent.PositionStated(
                            question(), any(Stance.values()), list(0, 12, this::entry));
            case POSITION_REVISED ->
                    new PositionEvent.PositionRevised(
                            entry(),
                            any(Stance.values()),
                            list(1, 6, this::moved),
                            list(0, 12, this::entry));
            case RECOMMENDATION_PROPOSED ->
                    new RecommendationEvent.RecommendationProposed(question());
            case RECOMMENDATION_REVISED ->
                    new RecommendationEvent.RecommendationRevised(
                            entry(), within(2, 999), maybe(this::entry));
            case RECOMMENDATION_SUPPORTED ->
                    new RecommendationEvent.RecommendationSupported(entry());
            case SUPPORT_WITHDRAWN -> new RecommendationEvent.SupportWithdrawn(entry());
            case AMENDMENT_PROPOSED ->
                    new RecommendationEvent.AmendmentProposed(entry(), within(1, 999));
            case AMENDMENT_DECIDED ->
                    new RecommendationEvent.AmendmentDecided(entry(), random.nextBoolean());
            case PRINCIPLE_ANSWERED ->
                    new CheckEvent.PrincipleAnswered(
                            entry(), within(1, 999), within(1, 99), any(CheckAnswer.values()));
            case CONCERN_ANSWERED ->
                    new CheckEvent.ConcernAnswered(entry(), within(1, 999), within(1, 99));
            case BALLOT_OPENED -> opened();
            case VOTE_CAST -> new BallotEvent.VoteCast(entry(), hash());
            case BALLOT_CLOSED -> new BallotEvent.BallotClosed(entry());
            case VOTES_UNSEALED ->
                    new BallotEvent.VotesUnsealed(
                            entry(),
                            list(
                                    1,
                                    12,
                                    () ->
                                            new BallotEvent.Unsealed(
                                                    entry(), any(Choice.values()), hash())));
            case MINORITY_REPORTED -> new BallotEvent.MinorityReported(entry());
            case MINORITY_DECLINED -> new BallotEvent.MinorityDeclined(entry());
            case RESPONSE_PROMISED -> new ResponseEvent.ResponsePromised(within(1, 3_650));
            case RESPONSE_GIVEN ->
                    new ResponseEvent.ResponseGiven(
                            entry(),
                            any(ResponseVerdict.values()),
                            list(0, 24, () -> LocalDate.ofEpochDay(within(0, 2_932_896))));
            case RESPONSE_RATED -> new ResponseEvent.ResponseRated(entry(), within(0, 10));
            case CLOCK_TICKED -> new RecordEvent.ClockTicked(time(LAST_SECOND));
            case BODY_ERASED -> new RecordEvent.BodyErased(entry(), any(ErasureGround.values()));
        };
    }

    private Event founded() {
        byte[] postQuantum = new byte[PostQuantumKey.LENGTH];
        random.nextBytes(postQuantum);
        return new ConveningEvent.AssemblyFounded(
                random.nextBoolean(),
                within(1, 2_000),
                within(1, 9),
                key(),
                key(),
                key(),
                PostQuantumKey.of(postQuantum),
                list(
                        1,
                        8,
                        () ->
                                new ConveningEvent.OfficeLetter(
                                        new Holder(any(OFFICES), within(1, Integer.MAX_VALUE)),
                                        key())));
    }

    private CharterRules rules() {
        return new CharterRules(
                rule(),
                threshold(),
                threshold(),
                within(0, 8_760),
                within(0, 8_760),
                within(1, 8_760),
                within(0, 8_760),
                within(1, 3_650),
                within(1, 120),
                within(1, 2_000));
    }

    private Rule rule() {
        return new Rule(threshold(), threshold(), any(Base.values()), any(TieRule.values()));
    }

    private Threshold threshold() {
        int denominator = within(1, 1_000_000);
        int numerator = within(0, denominator);
        return new Threshold(
                new Fraction(numerator, denominator),
                numerator < denominator && random.nextBoolean());
    }

    private Event planned() {
        Instant start = time(LAST_SECOND - 172_800);
        return new SessionEvent.SessionPlanned(
                start,
                start.plusSeconds(within(60, 172_800)),
                list(
                        0,
                        40,
                        () ->
                                new SessionEvent.AgendaItem(
                                        any(AgendaKind.values()),
                                        within(0, 2_880),
                                        within(1, 1_440))),
                maybe(this::entry));
    }

    private Event opened() {
        Instant closes = time(LAST_SECOND - 1_000_000);
        return new BallotEvent.BallotOpened(
                entry(), within(1, 999), rule(), closes, closes.plusSeconds(within(1, 1_000_000)));
    }

    private Event draw(Kind kind) {
        return switch (kind) {
            case DRAW_ANNOUNCED -> {
                Instant lottery = time(LAST_SECOND - 1_000_000);
                Instant panel = lottery.plusSeconds(within(1, 1_000_000));
                yield new DrawEvent.DrawAnnounced(
                        within(1, 2_000), announced(lottery), announced(panel));
            }
            case POOL_FROZEN -> {
                Attachment quotas = text();
                Optional<Attachment> commitments =
                        random.nextBoolean() ? Optional.of(text()) : Optional.empty();
                int volunteers = within(1, Pool.MOST);
                Freeze freeze =
                        new Freeze(
                                quotas.sha256(),
                                hash(),
                                volunteers,
                                within(1, Math.min(volunteers, Quotas.MOST_SEATS)),
                                random.nextBoolean() ? 1_000 : 10_000,
                                any(Objective.values()),
                                commitments.map(Attachment::sha256));
                yield new DrawEvent.PoolFrozen(entry(), quotas, commitments, freeze);
            }
            case NUMBER_SEALED ->
                    new DrawEvent.NumberSealed(entry(), any(NumberFor.values()), hash());
            case NUMBER_SHOWN -> new DrawEvent.NumberShown(entry(), hash());
            case NUMBER_STATED ->
                    new DrawEvent.NumberStated(entry(), any(NumberFor.values()), digits());
            case NUMBER_CONFIRMED -> new DrawEvent.NumberConfirmed(entry());
            case LOTTERY_COMMITTED -> new DrawEvent.LotteryCommitted(entry(), text(), hash());
            case SEATS_FILLED -> {
                List<PublicKey> letters = list(1, PanelPart.SIZE, this::key);
                int people = letters.size();
                yield new DrawEvent.SeatsFilled(
                        entry(),
                        within(0, 62),
                        list(people, people, () -> within(1, Pool.MOST)),
                        letters,
                        list(0, 20, this::hash));
            }
            case QUOTA_FIT_PROVED -> new DrawEvent.QuotaFitProved(entry(), text());
            case DRAW_ABANDONED -> new DrawEvent.DrawAbandoned(entry());
            default -> throw new IllegalStateException("not of a draw: " + kind);
        };
    }

    private DrawEvent.Announced announced(Instant at) {
        NumberSource source = any(NumberSource.values());
        return new DrawEvent.Announced(
                source, at, source == NumberSource.SEALED ? 0 : within(6, 64));
    }

    private String digits() {
        return list(1, 64, () -> within(0, 9)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private Attachment text() {
        return new Attachment(hash(), between(1, Attachment.MAX_SIZE), Media.TEXT);
    }

    private PositionEvent.Moved moved() {
        MovedBy by = any(MovedBy.values());
        boolean named = by == MovedBy.ITEM || by == MovedBy.STATEMENT;
        return new PositionEvent.Moved(by, named ? Optional.of(entry()) : Optional.empty());
    }

    private Attachment attachment() {
        return new Attachment(
                hash(),
                between(1, Attachment.MAX_SIZE),
                any(new Media[] {Media.PNG, Media.JPEG, Media.PDF}));
    }

    private Holder holder() {
        return new Holder(any(Role.values()), within(1, Integer.MAX_VALUE));
    }

    private int question() {
        return within(1, 9);
    }

    private Instant time(long last) {
        return Instant.ofEpochSecond(between(0, last));
    }

    private PublicKey key() {
        return PublicKey.of(hash().bytes());
    }

    private DeviceId device() {
        return key().device();
    }

    private EntryId entry() {
        return new EntryId(hash());
    }

    private Hash hash() {
        byte[] bytes = new byte[Hash.LENGTH];
        random.nextBytes(bytes);
        return Hash.of(bytes);
    }

    /// The bounds themselves come up often: they are where codecs go wrong.
    private long between(long least, long most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextLong(most - least + 1);
        };
    }

    private int within(int least, int most) {
        return (int) between(least, most);
    }

    private <T> List<T> list(int least, int most, Supplier<T> item) {
        int size = within(least, most);
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
