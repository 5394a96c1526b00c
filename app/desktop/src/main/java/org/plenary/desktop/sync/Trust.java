package org.plenary.desktop.sync;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.Facts.Known;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.TrailKeys;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.Facts;
import org.plenary.desktop.store.Facts.Fact;

/// What this laptop trusts: the founding entry that the letter's eight words spoke for, and through
/// it the keys of the log. It never came from the server alone.
record Trust(URI base, SignedEntry founding, LogKeys keys) {
    /// The trust in a founding entry; empty when it is none.
    static Optional<Trust> in(URI base, SignedEntry entry) {
        return entry.envelope().facts() instanceof Known(var _, AssemblyFounded founded)
                ? Optional.of(
                        new Trust(base, entry, TrailKeys.of(founded, entry.envelope().assembly())))
                : Optional.empty();
    }

    /// What was kept of it.
    static Optional<Trust> kept(Facts facts) throws IOException {
        Optional<String> base = facts.find(Fact.BASE);
        Optional<String> founding = facts.find(Fact.FOUNDING);
        if (base.isEmpty() || founding.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] entry = Base64.getDecoder().decode(founding.get());
            return in(URI.create(base.get()), SignedEntry.parse(entry));
        } catch (Malformed | IllegalArgumentException e) {
            throw new Damaged("the founding entry that was kept has another form");
        }
    }

    /// As it is kept.
    Map<Fact, String> facts() {
        return Map.of(
                Fact.BASE,
                base.toString(),
                Fact.FOUNDING,
                Base64.getEncoder().encodeToString(founding.bytes()));
    }

    Origin origin() {
        return founding.envelope().assembly();
    }

    /// The words that stand on every letter of this assembly.
    EightWords words() {
        return EightWords.of(founding.id());
    }
}
