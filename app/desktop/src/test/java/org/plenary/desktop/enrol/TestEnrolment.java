package org.plenary.desktop.enrol;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Enrolment;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// An enrolment in memory, in an assembly under one address.
final class TestEnrolment implements Enrolment {
    private final TestAssembly assembly;
    private Optional<Problem> trouble = Optional.empty();
    int enrolled;

    TestEnrolment(TestAssembly assembly) {
        this.assembly = assembly;
    }

    /// From now on everything ends in this, or again in nothing.
    void trouble(Optional<Problem> now) {
        trouble = now;
    }

    @Override
    public Found look(Letter letter, LongConsumer entries) throws IOException {
        fail();
        Assembly now = assembly.record().now();
        if (!letter.address().origin().equals(assembly.record().origin())) {
            throw new ProblemException(
                    new Problem.AddressMistyped(letter.address().origin().host()));
        }
        var founding = now.founding().orElseThrow();
        if (!EightWords.of(founding.mark().id()).equals(letter.founding())) {
            throw new ProblemException(
                    new Problem.OtherAssembly(
                            letter.founding().text(), EightWords.of(founding.mark().id()).text()));
        }
        PublicKey key = DeviceKey.publicKey(letter.code().seed(assembly.record().origin().value()));
        Holder holder = now.roll().letters().get(key);
        if (holder == null || now.roll().validLetter(holder).filter(key::equals).isEmpty()) {
            throw new ProblemException(new Problem.LetterUnknown());
        }
        entries.accept(now.size());
        Words said = TestChamber.of(assembly, holder).texts().words(founding.mark());
        return new Found(letter, now, said, holder);
    }

    @Override
    public Chamber enrol(Found found) throws IOException {
        fail();
        enrolled++;
        assembly.record().enrol(found.holder());
        return TestChamber.of(assembly, found.holder());
    }

    private void fail() throws IOException {
        if (trouble.isPresent()) {
            throw new ProblemException(trouble.get());
        }
    }
}
