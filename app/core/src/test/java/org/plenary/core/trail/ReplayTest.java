package org.plenary.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.core.procedure.TestAssembly.CONVENOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SigningKey;
import org.plenary.core.ledger.Tree;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.Ready;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Seen;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Unauthentic.Reason;

final class ReplayTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final TestAssembly DECIDED = Ready.in(Stage.DECIDED);
    private static final List<SignedEntry> TRAIL = SignedTrail.of(DECIDED);

    @Test
    void aWholeTrailReplaysToTheAssemblyThatWroteIt() throws Unauthentic {
        Replay replay = replayed(TRAIL);
        assertThat(replay.assembly()).isEqualTo(DECIDED.now());
        assertThat(replay.size()).isEqualTo(TRAIL.size());
        assertThat(replay.position(Ready.ballot()))
                .contains(
                        DECIDED.now()
                                .ballots()
                                .ballot(Ready.ballot())
                                .orElseThrow()
                                .mark()
                                .index());
    }

    @Test
    void aPrefixAndThenTheRestIsTheWhole() throws Unauthentic {
        Replay whole = replayed(TRAIL);
        for (int cut = 0; cut <= TRAIL.size(); cut += 7) {
            Replay replay = replayed(TRAIL.subList(0, cut));
            for (SignedEntry entry : TRAIL.subList(cut, TRAIL.size())) {
                replay.next(entry, ENGINE);
            }
            assertThat(replay.assembly()).isEqualTo(whole.assembly());
            assertThat(replay.tree()).isEqualTo(whole.tree());
        }
    }

    @Test
    void theTreeIsThatOfTheEntriesBytesAndEveryEarlierRootIsKept() throws Unauthentic {
        Replay replay = replayed(TRAIL);
        Frontier tree = Frontier.EMPTY;
        for (SignedEntry entry : TRAIL) {
            assertThat(replay.root(tree.size())).contains(tree.root());
            tree = tree.plus(Tree.leaf(entry.bytes()));
        }
        assertThat(replay.tree()).isEqualTo(tree);
        assertThat(replay.root(-1)).isEmpty();
        assertThat(replay.root(tree.size() + 1)).isEmpty();
    }

    @Test
    void signaturesCheckedAheadGiveTheSameAssembly() throws Unauthentic {
        Replay replay = Replay.start();
        for (int from = 0; from < TRAIL.size(); from += 10) {
            List<SignedEntry> some = TRAIL.subList(from, Math.min(from + 10, TRAIL.size()));
            SignatureEngine ahead = replay.ahead(some, ENGINE);
            for (SignedEntry entry : some) {
                replay.next(entry, ahead);
            }
        }
        assertThat(replay.assembly()).isEqualTo(DECIDED.now());
    }

    @Test
    void everyKeyThatSignsIsCheckedAhead() throws Unauthentic {
        Replay replay = Replay.start();
        SignatureEngine ahead = replay.ahead(TRAIL, ENGINE);
        for (SignedEntry entry : TRAIL) {
            replay.next(entry, ahead);
        }
        for (SignedEntry entry : TRAIL) {
            List<PublicKey> devices = new ArrayList<>();
            replay.assembly()
                    .roll()
                    .device(entry.envelope().device())
                    .ifPresent(device -> devices.add(device.key()));
            assertThat(devices).hasSize(1);
        }
    }

    @Test
    void aForgedSignatureIsRefusedAlsoWhenCheckedAhead() throws Unauthentic {
        int at = TRAIL.size() - 1;
        SignedEntry last = TRAIL.get(at);
        SigningKey thief = SigningKey.ofSeed(signerName(last), Keys.seed("thief"));
        SignedEntry forged = SignedTrail.signedBy(last.envelope(), thief);
        Replay replay = replayed(TRAIL.subList(0, at));
        refused(replay, forged, ENGINE, Reason.SIGNATURE, "its device's signature does not hold");
        SignatureEngine ahead = replay.ahead(List.of(forged), ENGINE);
        refused(replay, forged, ahead, Reason.SIGNATURE, "its device's signature does not hold");
        replay.next(last, ENGINE);
        assertThat(replay.assembly()).isEqualTo(DECIDED.now());
    }

    @Test
    void aKeyThatAnEntryOnlyClaimsToBringIsNotBelievedAhead() throws Unauthentic {
        TestAssembly hall = Ready.in(Stage.LEARNING);
        PublicKey stranger = Keys.named("stranger");
        Envelope claim =
                hall.trail()
                        .draft(
                                stranger.device(),
                                Facts.of(new DeviceEnrolled(Keys.named("no letter"), stranger)))
                        .envelope();
        Envelope act =
                hall.trail()
                        .draft(stranger.device(), Facts.of(new ClockTicked(TestAssembly.MORNING)))
                        .envelope();
        List<SignedEntry> some = List.of(SignedTrail.sign(claim), SignedTrail.sign(act));
        Replay replay = replayed(SignedTrail.of(hall));
        SignatureEngine ahead = replay.ahead(some, ENGINE);
        refused(replay, some.get(0), ahead, Reason.DEVICE, "its letter was made out to nobody");
        refused(replay, some.get(1), ahead, Reason.DEVICE, "its device is not enrolled");
    }

    @Test
    void anEnrolmentWithoutItsLettersSignatureIsRefused() throws Unauthentic {
        SignedEntry enrolment = first(DeviceEnrolled.class);
        int at = TRAIL.indexOf(enrolment);
        Replay replay = replayed(TRAIL.subList(0, at));
        SigningKey device = key(enrolment);
        SignedEntry alone = SignedTrail.signedBy(enrolment.envelope(), device);
        refused(replay, alone, ENGINE, Reason.SIGNATURE, "its letter's signature does not hold");
        SigningKey wrong =
                SigningKey.ofSeed(
                        TestTrail.ORIGIN.letterKeyName(letter(enrolment)), Keys.seed("thief"));
        refused(
                replay,
                SignedTrail.signedBy(enrolment.envelope(), device, wrong),
                ENGINE,
                Reason.SIGNATURE,
                "its letter's signature does not hold");
    }

    @Test
    void aSignatureTooManyIsRefused() throws Unauthentic {
        SignedEntry last = TRAIL.getLast();
        SigningKey other = SigningKey.ofSeed("plenary.example/d/other", Keys.seed("other"));
        SignedEntry more = SignedTrail.signedBy(last.envelope(), key(last), other);
        Replay replay = replayed(TRAIL.subList(0, TRAIL.size() - 1));
        refused(replay, more, ENGINE, Reason.SIGNATURE, "a signature that nobody asked for");
    }

    @Test
    void aFoundingInTheMiddleIsWrittenByNobodyKnown() throws Unauthentic {
        PublicKey stranger = Keys.laptop(CONVENOR, 2);
        var founding = TestAssembly.founding(3, 1);
        Envelope again = DECIDED.trail().draft(stranger.device(), Facts.of(founding)).envelope();
        refused(
                replayed(TRAIL),
                SignedTrail.sign(again),
                ENGINE,
                Reason.DEVICE,
                "its device is not enrolled");
    }

    @Test
    void anEntryOfAnotherAssemblyIsRefused() throws Unauthentic {
        Envelope other = tick(DECIDED).of(new Origin("plenary.example/trail/other")).envelope();
        refused(
                replayed(TRAIL),
                SignedTrail.sign(other),
                ENGINE,
                Reason.ASSEMBLY,
                "another assembly");
    }

    @Test
    void anEntryStandsInTheRecordOnce() throws Unauthentic {
        refused(replayed(TRAIL), TRAIL.get(5), ENGINE, Reason.TWICE, "already");
    }

    @Test
    void anEntryAfterOneThatIsNotHereIsRefused() throws Unauthentic {
        Envelope gap = tick(DECIDED).after(99, new EntryId(Hash.sha256())).envelope();
        refused(replayed(TRAIL), SignedTrail.sign(gap), ENGINE, Reason.PREV, "before it");
    }

    @Test
    void whatItsAuthorSawMustBeTheBeginningOfThisRecord() throws Unauthentic {
        Replay replay = replayed(TRAIL);
        Envelope usual = tick(DECIDED).envelope();
        Hash root = replay.root(40).orElseThrow();
        for (Seen other :
                List.of(
                        new Seen(41, root),
                        new Seen(0, root),
                        new Seen(TRAIL.size() + 1L, replay.tree().root()),
                        new Seen(1L << 40, root))) {
            refused(
                    replay,
                    SignedTrail.sign(seeing(usual, other)),
                    ENGINE,
                    Reason.SEEN,
                    "not the beginning of this one");
        }
        replay.next(SignedTrail.sign(seeing(usual, new Seen(40, root))), ENGINE);
        assertThat(replay.size()).isEqualTo(TRAIL.size() + 1);
    }

    @Test
    void whatIsNotUnderstoodStopsTheCountAndChangesNothing() throws Unauthentic {
        Envelope unknown =
                DECIDED.trail()
                        .draft(
                                DECIDED.laptopOf(seat(1)).device(),
                                new Facts.Unknown("from-the-future", "{}", List.of()))
                        .envelope();
        Replay replay = replayed(TRAIL);
        var step = replay.next(SignedTrail.sign(unknown), ENGINE);
        assertThat(step.ruling()).isEqualTo(new Ruling.NeedsUpdate("from-the-future"));
        assertThat(replay.assembly()).isEqualTo(DECIDED.now());
        assertThatThrownBy(() -> replay.next(TRAIL.getLast(), ENGINE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstEntryIsAFoundingOrNobodyWroteIt() {
        refused(Replay.start(), TRAIL.get(1), ENGINE, Reason.DEVICE, "its device is not enrolled");
    }

    @Test
    void aFoundingThatAnotherKeySignedIsRefused() {
        Envelope founding = TRAIL.getFirst().envelope();
        Envelope moved =
                new Envelope(
                        founding.assembly(),
                        Keys.named("another").device(),
                        0,
                        Optional.empty(),
                        founding.seen(),
                        founding.draft(),
                        founding.facts(),
                        founding.body(),
                        List.of());
        refused(
                Replay.start(),
                SignedTrail.sign(moved),
                ENGINE,
                Reason.DEVICE,
                "its device's name is not that of its key");
    }

    @Test
    void everyEntryParsesToItself() throws Malformed {
        for (SignedEntry entry : TRAIL) {
            SignedEntry parsed = SignedEntry.parse(entry.bytes());
            assertThat(parsed).isEqualTo(entry);
            assertThat(parsed.envelope()).isEqualTo(entry.envelope());
            assertThat(parsed.id()).isEqualTo(entry.id());
        }
    }

    @Test
    void theIdsOfSignedEntriesAreThoseOfTheTrail() {
        assertThat(TRAIL)
                .extracting(SignedEntry::id)
                .isEqualTo(DECIDED.trail().log().stream().map(Entry::id).toList());
    }

    private static TestTrail.Draft tick(TestAssembly hall) {
        Event tick = new ClockTicked(hall.now().clock());
        return hall.trail().draft(REGISTRAR, tick);
    }

    private static Envelope seeing(Envelope usual, Seen seen) {
        return new Envelope(
                usual.assembly(),
                usual.device(),
                usual.seq(),
                usual.prev(),
                seen,
                usual.draft(),
                usual.facts(),
                usual.body(),
                usual.crit());
    }

    private static Replay replayed(List<SignedEntry> entries) throws Unauthentic {
        Replay replay = Replay.start();
        for (SignedEntry entry : entries) {
            replay.next(entry, ENGINE);
        }
        return replay;
    }

    private static void refused(
            Replay replay, SignedEntry entry, SignatureEngine engine, Reason reason, String why) {
        long size = replay.size();
        assertThatThrownBy(() -> replay.next(entry, engine))
                .isInstanceOfSatisfying(
                        Unauthentic.class,
                        refusal -> {
                            assertThat(refusal.reason()).isEqualTo(reason);
                            assertThat(refusal.sentence()).contains(why);
                        });
        assertThat(replay.size()).isEqualTo(size);
    }

    private static SignedEntry first(Class<? extends Event> type) {
        return TRAIL.stream()
                .filter(entry ->
                        entry.envelope().facts() instanceof Facts.Known(var _, Event event)
                                && type.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    private static PublicKey letter(SignedEntry enrolment) {
        return enrolment.envelope().facts() instanceof Facts.Known(var _, DeviceEnrolled enrolled)
                ? enrolled.letter()
                : Keys.named("none");
    }

    private static SigningKey key(SignedEntry entry) {
        return SignedTrail.key(TestTrail.ORIGIN, entry.envelope().device());
    }

    private static String signerName(SignedEntry entry) {
        return TestTrail.ORIGIN.deviceKeyName(entry.envelope().device());
    }
}
