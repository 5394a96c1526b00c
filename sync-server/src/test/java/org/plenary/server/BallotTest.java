package org.plenary.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.VotesUnsealed;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;

/// A sealed ballot from its opening to its result, with nobody to close it but the server.
final class BallotTest {
    @TempDir Path data;
    private TestServer server;
    private Convened assembly;
    private EntryId ballot;

    @BeforeEach
    void open() throws Exception {
        server = TestServer.founded(data);
        assembly = new Convened(server).learning();
        ballot = assembly.ballot();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void threeVotes() throws Exception {
        assembly.vote(1, ballot, Choice.YES);
        assembly.vote(2, ballot, Choice.YES);
        assembly.vote(3, ballot, Choice.NO);
    }

    /// The published record, verified entry by entry as the public does it.
    private List<SignedEntry> published() throws Exception {
        SignedCheckpoint checkpoint =
                SignedCheckpoint.verify(
                        server.get("checkpoint").body(), server.keys(), SignatureEngine.best());
        int size = (int) checkpoint.checkpoint().size();
        List<SignedEntry> entries = new ArrayList<>();
        for (byte[] note :
                EntryBundle.decode(server.get("tile/entries/000.p/" + size).body(), size)) {
            entries.add(SignedEntry.parse(note));
        }
        return entries;
    }

    private Replay replayed() throws Exception {
        Replay replay = Replay.start();
        for (SignedEntry entry : published()) {
            Fold.Step step = replay.next(entry, SignatureEngine.best());
            assertThat(step.ruling()).isInstanceOf(Ruling.Counts.class);
        }
        return replay;
    }

    private Ballot ballot(Assembly now) {
        return now.ballots().ballot(ballot).orElseThrow();
    }

    private static List<Event> last(List<SignedEntry> entries, int count) {
        return entries.subList(entries.size() - count, entries.size()).stream()
                .map(entry -> ((Facts.Known) entry.envelope().facts()).event())
                .toList();
    }

    @Test
    void itClosesAndOpensItsVotesByItselfAfterAnOutage() throws Exception {
        threeVotes();
        server.stop();
        server.clock().pass(Duration.ofHours(30));

        server.restart();

        List<SignedEntry> entries = published();
        assertThat(last(entries, 3).get(0)).isInstanceOf(ClockTicked.class);
        assertThat(last(entries, 3).get(1)).isEqualTo(new BallotClosed(ballot));
        assertThat(last(entries, 3).get(2)).isInstanceOf(VotesUnsealed.class);
        Ballot counted = ballot(replayed().assembly());
        assertThat(counted.choiceOf(1)).contains(Choice.YES);
        assertThat(counted.choiceOf(2)).contains(Choice.YES);
        assertThat(counted.choiceOf(3)).contains(Choice.NO);
    }

    @Test
    void itClosesByItselfWhileTheServerRunsAndNobodySendsAnything() throws Exception {
        threeVotes();
        server.restart();
        long before = published().size();

        server.clock().pass(Duration.ofHours(24));

        server.checkpoint(before + 3);
        assertThat(ballot(replayed().assembly()).opened()).hasSize(3);
    }

    @Test
    void aVoteThatComesAfterTheFrozenTimeStandsBehindTheClosing() throws Exception {
        threeVotes();
        server.clock().pass(Duration.ofHours(24));
        assembly.vote(4, ballot, Choice.NO);
        server.restart();

        Replay replay = Replay.start();
        for (SignedEntry entry : published()) {
            replay.next(entry, SignatureEngine.best());
        }
        assertThat(ballot(replay.assembly()).votes()).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void aChoiceIsServedNowhereBeforeTheClosing() throws Exception {
        HandedChoice handed = assembly.vote(1, ballot, Choice.NO);
        server.restart();

        String key = handed.choice().key().hex();
        String base64 = handed.choice().key().base64();
        try (var files = java.nio.file.Files.walk(data.resolve("public"))) {
            for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                byte[] bytes = java.nio.file.Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(key)
                        .doesNotContain(base64)
                        .doesNotContain(
                                new String(
                                        handed.choice().key().bytes(),
                                        StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(server.get("body/" + handed.vote().hex()).statusCode()).isEqualTo(404);
    }

    @Test
    void aChoiceThatCameLateIsOpenedWhenItComes() throws Exception {
        HandedChoice handed = assembly.vote(1, ballot, Choice.YES);
        SealedChoice wrong = new SealedChoice(Choice.NO, handed.choice().key());
        SealedChoice secret = new SealedChoice(Choice.NO, Laptop.seed("second"));
        Laptop member = assembly.laptop(org.plenary.core.term.Holder.seat(2));
        SignedEntry vote =
                member.signs(
                        new org.plenary.core.event.BallotEvent.VoteCast(
                                ballot, secret.commitment(ballot)));
        server.send(vote);
        server.send(List.of(new HandedChoice(handed.vote(), wrong).frame()));
        server.clock().pass(Duration.ofHours(24));
        server.restart();
        assertThat(ballot(replayed().assembly()).choiceOf(1)).contains(Choice.YES);
        assertThat(ballot(replayed().assembly()).choiceOf(2)).isEmpty();

        server.send(List.of(new HandedChoice(vote.id(), secret).frame()));
        server.restart();

        assertThat(ballot(replayed().assembly()).choiceOf(2)).contains(Choice.NO);
    }

    @Test
    void nothingIsClosedBehindAnEntryThatThisVersionDoesNotKnow() throws Exception {
        threeVotes();
        server.send(
                assembly.laptop(TestServer.FACILITATOR)
                        .signs(new Facts.Unknown("tune-played", "{}", List.of())));
        server.clock().pass(Duration.ofHours(24));

        server.restart();
        server.send(
                assembly.laptop(TestServer.FACILITATOR)
                        .signs(new org.plenary.core.event.EvidenceEvent.PacketPublished(1)));
        server.restart();

        assertThat(last(published(), 2).getFirst()).isInstanceOf(ClockTicked.class);
        assertThat(published().stream().map(entry -> entry.envelope().kind()))
                .doesNotContain("ballot-closed");
    }
}
