package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.chamber.Texts.Text;
import org.plenary.desktop.laptop.TwinServer.Reply;
import org.plenary.desktop.ui.Problem;

/// A server, or something in its place, that answers wrongly: nothing that is not proven is shown,
/// and nothing that was written is lost.
class DirtyServerTest extends NewcomersLaptop {
    @Test
    void whateverIsCutShortAnywhereIsFetchedAgain() {
        EntryId statement = server.states(Holder.seat(1), "Cut me short.");
        for (String place : List.of("checkpoint", "tile/entries/", "body/")) {
            for (int after = 0; after < 600; after += 37) {
                int bytes = after;
                server.mischief((path, honest) ->
                        path.contains(place) && honest.body().value().length > bytes
                                ? honest.cut(bytes)
                                : honest);
                laptop.round();
                if (place.equals("body/")) {
                    assertThat(words(statement)).isNotEqualTo("Cut me");
                } else {
                    assertThat(laptop.standing().recorded().positions().statement(statement))
                            .isEmpty();
                }
            }
        }
        server.honest();
        laptop.round();
        assertThat(words(statement)).isEqualTo("Cut me short.");
    }

    @Test
    void anyFlippedBitIsNoticed() {
        EntryId statement = server.states(Holder.seat(1), "Flip me.");
        for (String place : List.of("checkpoint", "tile/entries/")) {
            for (int at = 0; at < 700; at += 61) {
                int bit = at;
                server.mischief((path, honest) ->
                        path.contains(place)
                                ? place.equals("checkpoint")
                                        ? flipText(honest, bit)
                                        : flip(honest, bit)
                                : honest);
                laptop.round();
                assertThat(laptop.standing().recorded().positions().statement(statement))
                        .as("%s at %d", place, at)
                        .isEmpty();
                assertThat(laptop.standing().connection().state())
                        .isNotEqualTo(Connection.State.FORKED);
            }
        }
        server.honest();
        laptop.round();
        assertThat(laptop.standing().recorded().positions().statement(statement)).isPresent();
        assertThat(laptop.standing().problems()).isEmpty();
    }

    /// In what is signed; of the signatures some are nobody's, and nobody looks at them.
    private static Reply flipText(Reply honest, int at) {
        byte[] bytes = honest.body().value();
        String note = new String(bytes, UTF_8);
        int end = note.indexOf("\n\n");
        bytes[end * at / 700] ^= 1;
        return Reply.ok(bytes);
    }

    private static Reply flip(Reply honest, int at) {
        byte[] bytes = honest.body().value();
        // Near the end, since what is known already is not looked at again.
        int span = Math.min(bytes.length, 400);
        bytes[bytes.length - span + span * at / 700] ^= 1;
        return Reply.ok(bytes);
    }

    @Test
    void aServerInTroubleIsAwayAndWorkGoesOn() throws IOException, Refused {
        for (Reply trouble :
                List.of(
                        Reply.bare(500, "X", "y"),
                        Reply.bare(502, "X", "y"),
                        Reply.bare(503, "Retry-After", "7"),
                        Reply.bare(429, "Retry-After", "3"),
                        Reply.bare(0, "X", "y"))) {
            server.mischief((_, _) -> trouble);
            laptop.round();
            assertThat(laptop.standing().connection().state()).isEqualTo(Connection.State.AWAY);
            assertThat(laptop.standing().problems()).isEmpty();
        }
        EntryId id = laptop.says("I can still write.");
        assertThat(laptop.standing().expected().positions().statement(id)).isPresent();
        server.honest();
        laptop.sync().round();
        assertThat(state(id)).isEqualTo(State.RECORDED);
    }

    @Test
    void aSignInPageInBetweenIsSaidAndPasses() {
        server.mischief((_, _) -> Reply.page(200));
        laptop.round();
        assertThat(laptop.standing().problems())
                .hasExactlyElementsOfTypes(Problem.SignInPage.class);
        server.honest();
        laptop.round();
        assertThat(laptop.standing().problems()).isEmpty();
    }

    @Test
    void anAnswerToAHandInThatWasLostMakesNothingTwice() throws IOException, Refused {
        EntryId id = laptop.says("Once only.");
        server.mischief((path, honest) -> path.endsWith("/entries") ? honest.cut(1) : honest);
        laptop.sync();
        assertThat(state(id)).isNotEqualTo(State.RECORDED);
        assertThat(laptop.chamber().takeBack(id)).isFalse();
        server.honest();
        laptop.round();
        laptop.round();
        assertThat(state(id)).isEqualTo(State.RECORDED);
        assertThat(server.record().log().stream().filter(e -> e.entry().id().equals(id)))
                .hasSize(1);
    }

    @Test
    void anEntryThatIsNotByWhomItSaysIsNotBelieved() {
        long position = server.record().now().size();
        server.record().append(forged());
        server.states(Holder.seat(2), "After the forgery.");
        laptop.round();
        assertThat(laptop.standing().problems())
                .containsExactly(new Problem.RecordForged(position));
        assertThat(laptop.standing().recorded().size()).isEqualTo(position);
    }

    /// A statement of seat 1 whose signature is not one.
    private SignedEntry forged() {
        TestRecord honest = server.record().copy();
        honest.write(
                Holder.seat(1),
                new PositionStated(1, Stance.FOR, List.of()),
                Words.of("reasons", "x"));
        byte[] bytes = honest.log().getLast().signed().bytes();
        // A letter of the signature, near the end: still base64, no longer a signature.
        int at = bytes.length - 12;
        bytes[at] = bytes[at] == 'A' ? (byte) 'B' : (byte) 'A';
        try {
            return SignedEntry.parse(bytes);
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aKindOfANewerVersionStopsTheCountAndNothingElse() throws IOException, Refused {
        long position = server.record().now().size();
        server.record().writeUnknown(TestAssembly.FACILITATOR, "dance-announced");
        EntryId later = server.states(Holder.seat(1), "After the dance.");
        laptop.round();
        assertThat(laptop.standing().problems())
                .containsExactly(new Problem.NewerVersion(position));
        assertThat(laptop.standing().recorded().positions().statement(later)).isEmpty();
        assertThat(laptop.standing().checkpoint().orElseThrow().checkpoint().size())
                .isEqualTo(server.record().log().size());
        EntryId own = laptop.says("Mine goes on.");
        laptop.sync();
        laptop.round();
        assertThat(state(own)).isEqualTo(State.RECORDED);
        EntryId second =
                laptop.chamber().sign(new EvidenceRequested(1), Words.of("what", "A map."), "");
        laptop.sync();
        laptop.round();
        assertThat(state(second)).isEqualTo(State.RECORDED);
        laptop.close();
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        assertThat(laptop.standing().problems())
                .containsExactly(new Problem.NewerVersion(position));
        assertThat(state(second)).isEqualTo(State.RECORDED);
    }

    @Test
    void wordsThatAreNotThoseThatWereCommittedToAreNoWords() {
        EntryId statement = server.states(Holder.seat(1), "True words.");
        server.mischief((path, honest) -> path.contains("/body/") ? flip(honest, 690) : honest);
        laptop.round();
        assertThat(text(statement)).isInstanceOf(Text.NotHereYet.class);
        server.honest();
        server.states(Holder.seat(2), "Time passes.");
        laptop.round();
        assertThat(words(statement)).isEqualTo("True words.");
    }

    @Test
    void removedWordsAreRemovedHereToo() {
        EntryId statement = server.states(Holder.seat(1), "My neighbour drinks.");
        laptop.round();
        assertThat(words(statement)).isEqualTo("My neighbour drinks.");
        assertThat(laptop.chamber().search().find("neighbour", 5)).hasSize(1);
        server.record()
                .write(
                        TestAssembly.REGISTRAR,
                        new BodyErased(statement, ErasureGround.AUTHOR_ASKED));
        laptop.round();
        assertThat(text(statement)).isInstanceOf(Text.Erased.class);
        assertThat(laptop.chamber().search().find("neighbour", 5)).isEmpty();
        assertThat(laptop.standing().recorded().positions().statement(statement)).isPresent();
    }

    @Test
    void theOwnChainIsPulledBeforeTheFirstEntryIsHandedIn() throws IOException, Refused {
        laptop.says("First things first.");
        laptop.close();
        int asked = server.asked().size();
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        laptop.sync();
        List<String> since = server.asked().subList(asked, server.asked().size());
        assertThat(since.getFirst()).isEqualTo("GET /trail/test/checkpoint");
        assertThat(since).contains("POST /trail/test/entries");
    }

    @Test
    void anEntryThatTheServerWillNeverTakeIsSaidAndTheRestGoesOn() throws IOException, Refused {
        EntryId first = laptop.says("Not this one.");
        server.mischief((path, honest) ->
                path.endsWith("/entries") && honest.status() == 200
                        ? Reply.ok(
                                ("[{\"id\":\""
                                                + first
                                                + "\",\"refused\":\"too-large\","
                                                + "\"sentence\":\"It is too large.\"}]")
                                        .getBytes(UTF_8))
                        : honest);
        TestRecord before = server.record().copy();
        laptop.sync();
        server.honest();
        server.show(before);
        assertThat(laptop.standing().problems())
                .contains(new Problem.EntryRejected("It is too large."));
        EntryId second = laptop.says("But this one.");
        laptop.sync();
        laptop.round();
        assertThat(state(second)).isEqualTo(State.RECORDED);
    }

    @Test
    void aClockThatIsTenYearsOffChangesNothing() throws IOException, Refused {
        for (long years : new long[] {-10, 20}) {
            clock.pass(Duration.ofDays(365 * years));
            TestClock servers = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
            try (TwinServer there = TwinServer.with(Village.record(), servers);
                    TestLaptop off = TestLaptop.open(folder.resolve("off" + years), clock)) {
                off.enrol(there.letter(Village.NEWCOMER));
                EntryId id =
                        off.chamber()
                                .sign(
                                        new PositionStated(1, Stance.FOR, List.of()),
                                        Words.of("reasons", "What year is it?"),
                                        "positions/1");
                off.sync().round();
                assertThat(off.standing().own(id).orElseThrow().state()).isEqualTo(State.RECORDED);
                assertThat(off.standing().own(id).orElseThrow().refusal()).isEmpty();
                assertThat(off.standing().problems())
                        .hasExactlyElementsOfTypes(Problem.ClockOff.class);
            }
        }
    }

    private State state(EntryId id) {
        return laptop.standing().own(id).orElseThrow().state();
    }

    private Text text(EntryId statement) {
        return laptop.standing()
                .recorded()
                .positions()
                .statement(statement)
                .map(s -> laptop.chamber().texts().of(s.mark()))
                .orElse(new Text.None());
    }

    private String words(EntryId statement) {
        return text(statement) instanceof Text.Here(Words words) ? words.get("reasons") : "";
    }
}
