package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quotas;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Frozen;
import org.plenary.core.term.Attachment;

/// The files that a draw's entries name, as far as they are published; [Broken] where one is not
/// what was named, or is none.
final class DrawFiles {
    private static final int LONGEST = 64_000_000;

    private final Place trail;

    DrawFiles(Place trail) {
        this.trail = trail;
    }

    /// The quotas that were frozen.
    Optional<Quotas> quotas(Draw draw) throws Broken, IOException {
        Optional<String> text =
                read(draw.frozen().map(frozen -> frozen.event().quotas()), "quotas are");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Quotas quotas = parsed(() -> Quotas.parse(text.get()), "published quotas");
        if (quotas.seats() != draw.announced().seats()) {
            throw new Broken("The published quotas are for another number of seats.");
        }
        return Optional.of(quotas);
    }

    /// The lottery that was committed.
    Optional<Lottery> lottery(Draw draw) throws Broken, IOException {
        Optional<String> text =
                read(draw.lottery().map(committed -> committed.event().file()), "lottery is");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Lottery lottery = parsed(() -> Lottery.parse(text.get()), "published lottery");
        Hash root = draw.lottery().orElseThrow().event().root();
        if (!lottery.fits(draw.frozen().orElseThrow().freeze(), root)) {
            throw new Broken("The published lottery is not the one that was committed.");
        }
        return Optional.of(lottery);
    }

    /// The commitments that were frozen, if any were; whether they hold is not said by that.
    Optional<Commitments> commitments(Draw draw, Quotas quotas) throws Broken, IOException {
        Optional<Frozen> frozen = draw.frozen();
        Optional<String> text =
                read(frozen.flatMap(each -> each.event().commitments()), "commitments are");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Commitments commitments =
                parsed(() -> Commitments.parse(quotas, text.get()), "published commitments");
        if (commitments.volunteers() != frozen.orElseThrow().freeze().volunteers()) {
            throw new Broken("The published commitments are of another number of volunteers.");
        }
        return Optional.of(commitments);
    }

    /// The proof of fit as it stands now; whether it holds is not said by that.
    Optional<QuotaFit> fit(Draw draw, Quotas quotas) throws Broken, IOException {
        Optional<String> text =
                read(draw.proof().map(proof -> proof.event().file()), "proof of fit is");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        parsed(() -> QuotaFit.parse(quotas, text.get()), "published proof of fit"));
    }

    private Optional<String> read(Optional<Attachment> file, String what)
            throws Broken, IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Hash sha256 = file.get().sha256();
        Optional<byte[]> bytes = trail.read("attachment/" + sha256.hex(), LONGEST);
        if (bytes.isPresent() && !Hash.sha256(bytes.get()).equals(sha256)) {
            throw new Broken("The published " + what + " not the file that the record names.");
        }
        return bytes.map(read -> new String(read, UTF_8));
    }

    /// Reads a file's text.
    interface Parsing<T> {
        /// An [IllegalArgumentException] says what is wrong with it.
        T read();
    }

    static <T> T parsed(Parsing<T> parsing, String what) throws Broken {
        try {
            return parsing.read();
        } catch (IllegalArgumentException malformed) {
            throw new Broken("The " + what + " cannot be read: " + malformed.getMessage() + ".");
        }
    }
}
