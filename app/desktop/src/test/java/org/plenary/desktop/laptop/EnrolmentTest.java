package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.laptop.TwinServer.Reply;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

class EnrolmentTest {
    @TempDir private Path folder;

    private final TestClock clock = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
    private TwinServer server;
    private TestLaptop laptop;
    private Letter letter;

    @BeforeEach
    void open() throws IOException {
        server = TwinServer.with(Village.record(), clock);
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        letter = server.letter(Village.NEWCOMER);
    }

    @AfterEach
    void close() throws IOException {
        laptop.close();
        server.close();
    }

    @Test
    void aLetterIsLookedAtBeforeItIsUsed() throws IOException {
        var found = laptop.laptop().enrolment().look(letter, _ -> {});
        assertThat(found.holder()).isEqualTo(Village.NEWCOMER);
        assertThat(found.founding().get("title")).isEqualTo("The village");
        assertThat(server.asked()).noneMatch(asked -> asked.startsWith("POST"));
        assertThat(laptop.laptop().chamber()).isEmpty();
    }

    @Test
    void aLetterMakesTheLaptopItsHolders() throws IOException {
        laptop.enrol(letter);
        assertThat(laptop.standing().me()).isEqualTo(Village.NEWCOMER);
        assertThat(laptop.laptop().isEnrolled()).isTrue();
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void nothingIsSentToTheServerOfAnotherAssembly() {
        EightWords others = EightWords.of(Hash.sha256("another".getBytes(StandardCharsets.UTF_8)));
        Letter other = new Letter(letter.address(), letter.code(), others);
        fails(other, new Problem.OtherAssembly(others.text(), letter.founding().text()));
        assertThat(server.asked()).noneMatch(asked -> asked.startsWith("POST"));
    }

    @Test
    void aLetterThatWasUsedIsSaidToBeUsed() {
        fails(server.letter(Holder.seat(1)), new Problem.LetterUsed());
    }

    @Test
    void aLetterThatNobodyMadeOutIsUnknown() {
        LetterCode code = LetterCode.of(Hash.sha256("nobody".getBytes(StandardCharsets.UTF_8)));
        fails(new Letter(letter.address(), code, letter.founding()), new Problem.LetterUnknown());
    }

    @Test
    void aNewLetterWaitsForItsConfirmation() {
        LetterCode code = TestRecord.letter(Holder.seat(1), 2);
        server.record()
                .write(
                        TestAssembly.REGISTRAR,
                        new LetterReissued(
                                Holder.seat(1), server.record().letterKey(Holder.seat(1), 2)));
        fails(new Letter(letter.address(), code, letter.founding()), new Problem.LetterWaiting());
    }

    @Test
    void aSignInPageIsCalledByItsName() {
        Problem expected = new Problem.SignInPage(host());
        server.mischief((_, _) -> Reply.page(200));
        fails(letter, expected);
        server.mischief((_, _) -> Reply.page(511));
        fails(letter, expected);
        server.mischief((_, _) -> Reply.bare(302, "Location", "http://127.0.0.1:1/sign-in"));
        fails(letter, expected);
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        server.mischief((path, honest) ->
                path.endsWith("checkpoint") ? Reply.ok(new byte[2_000_000]) : honest);
        fails(letter, new Problem.ServerOdd(host()));
    }

    @Test
    void somethingElseThanARecordIsOdd() {
        server.mischief((_, _) -> Reply.ok("hello\n".getBytes(StandardCharsets.UTF_8)));
        fails(letter, new Problem.ServerOdd(host()));
    }

    @Test
    void aServerThatDoesNotAnswerIsAway() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        String host = "127.0.0.1:" + nobody;
        fails(at(host + "/trail/test"), new Problem.ServerAway(host));
    }

    @Test
    void aHostThatDoesNotExistIsAMistypedAddress() {
        fails(
                at("no-such-host.invalid/trail/test"),
                new Problem.AddressMistyped("no-such-host.invalid"));
    }

    @Test
    void nobodyIsAskedAcrossTheInternetWithoutProtection() {
        fails(
                at("http://plenary.example/trail/test"),
                new Problem.AddressUnsafe("http://plenary.example/trail/test"));
    }

    @Test
    void aRecordOfANewerVersionAsksForAnUpdate() {
        long position = server.record().now().size();
        server.record().writeUnknown(TestAssembly.FACILITATOR, "dance-announced");
        fails(letter, new Problem.NewerVersion(position));
    }

    @Test
    void anAnswerThatWasLostCostsNothing() throws IOException {
        loseAnswers();
        assertThatThrownBy(() -> laptop.enrol(letter)).isInstanceOf(ProblemException.class);
        assertThat(enrolments()).isEqualTo(1);
        server.honest();
        laptop.enrol(letter);
        assertThat(laptop.standing().me()).isEqualTo(Village.NEWCOMER);
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void aLaptopClosedInBetweenGoesOnWhereItWas() throws IOException {
        server.mischief((path, honest) -> {
            if (path.endsWith("entries")) {
                throw new IOException("closed");
            }
            return honest;
        });
        assertThatThrownBy(() -> laptop.enrol(letter)).isInstanceOf(ProblemException.class);
        laptop.close();
        server.honest();
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        Letter begun = laptop.laptop().enrolment().begun().orElseThrow();
        assertThat(begun).isEqualTo(letter);
        laptop.enrol(begun);
        assertThat(laptop.standing().me()).isEqualTo(Village.NEWCOMER);
        assertThat(enrolments()).isEqualTo(1);
        assertThat(laptop.laptop().enrolment().begun()).isEmpty();
    }

    @Test
    void whoeverWasSlowerWithTheSameLetterLearnsIt() throws IOException {
        try (TestLaptop other = TestLaptop.open(folder.resolve("other"), clock)) {
            loseAnswers();
            assertThatThrownBy(() -> other.enrol(letter)).isInstanceOf(ProblemException.class);
        }
        server.honest();
        fails(letter, new Problem.LetterUsed());
    }

    private void loseAnswers() {
        server.mischief((path, honest) -> path.endsWith("entries") ? honest.cut(0) : honest);
    }

    private Letter at(String address) {
        return new Letter(
                ServerAddress.parse(address).orElseThrow(), letter.code(), letter.founding());
    }

    private String host() {
        return letter.address().origin().host();
    }

    private long enrolments() {
        return server.record().log().stream()
                .filter(each ->
                        each.entry().envelope().facts() instanceof Facts.Known(var _, Event event)
                                && event instanceof DeviceEnrolled enrolled
                                && enrolled.letter()
                                        .equals(server.record().letterKey(Village.NEWCOMER, 1)))
                .count();
    }

    private void fails(Letter with, Problem expected) {
        assertThatThrownBy(() -> laptop.enrol(with))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(expected));
    }
}
