package org.plenary.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quotas;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Flaw;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;

/// Whether the panel that was drawn meets the quotas, proven from commitments without anybody's
/// attributes.
final class FitCheck {
    private final DrawFiles files;
    private final Draw draw;
    private final Optional<Drawn> drawn;
    private final List<String> said = new ArrayList<>();

    FitCheck(DrawFiles files, Draw draw, Optional<Drawn> drawn) {
        this.files = files;
        this.draw = draw;
        this.drawn = drawn;
    }

    /// Sentences on commitments and proof; [Broken] where one of them does not hold.
    List<String> check() throws Broken, IOException {
        if (draw.frozen().isEmpty()) {
            return said;
        }
        Optional<Hash> hash = draw.frozen().get().freeze().commitments();
        if (hash.isEmpty()) {
            said.add(
                    "  No commitments were frozen, so it is not proven in public that the panel meets"
                            + " the quotas.");
            return said;
        }
        Optional<Quotas> quotas = files.quotas(draw);
        if (quotas.isEmpty()) {
            return said;
        }
        Optional<Commitments> commitments = files.commitments(draw, quotas.get());
        if (commitments.isEmpty()) {
            said.add("  The commitments' file is not published here, so no fit was checked.");
            return said;
        }
        holds(commitments.get().flaw(), "commitments do");
        said.add(
                "  The commitments hold: each of the "
                        + Texts.count(commitments.get().volunteers(), "volunteer", "volunteers")
                        + " has just one value of each feature, and nobody learns which.");
        if (drawn.isPresent()) {
            fit(quotas.get(), commitments.get(), hash.get());
        }
        return said;
    }

    private void fit(Quotas quotas, Commitments commitments, Hash hash) throws Broken, IOException {
        if (draw.proof().isEmpty()) {
            said.add("  It has not been proven yet that the panel meets the quotas.");
            return;
        }
        Optional<QuotaFit> fit = files.fit(draw, quotas);
        Optional<Lottery> lottery = files.lottery(draw);
        if (fit.isEmpty() || lottery.isEmpty()) {
            said.add(
                    "  The proof of fit or the lottery is not published here; it was not checked.");
            return;
        }
        int[] panel = lottery.get().panel(drawn.orElseThrow().panel());
        holds(fit.get().flaw(commitments, hash, panel), "proof of fit does");
        said.add(
                "  Everybody who was drawn fits: the panel meets every quota, proven without telling"
                        + " who has which attribute.");
    }

    private static void holds(Optional<Flaw> flaw, String what) throws Broken {
        if (flaw.isPresent()) {
            throw new Broken("The published " + what + " not hold. " + flaw.get().sentence());
        }
    }
}
