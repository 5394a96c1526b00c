package org.plenary.core.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// An engine that remembers which claims held. Whatever it does not remember it asks the engine
/// behind it, so it never answers otherwise.
final class CheckedAhead implements SignatureEngine {
    private final SignatureEngine engine;
    private final Set<Hash> held;

    private CheckedAhead(SignatureEngine engine, Set<Hash> held) {
        this.engine = engine;
        this.held = held;
    }

    static CheckedAhead of(SignatureEngine engine, Collection<SignatureClaim> claims) {
        Set<Hash> held =
                claims.parallelStream()
                        .filter(SignatureClaim::hasUsualLengths)
                        .filter(claim -> claim.holds(engine))
                        .map(SignatureClaim::name)
                        .collect(Collectors.toUnmodifiableSet());
        return new CheckedAhead(engine, held);
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        boolean usual = publicKey.length == 32 && signature.length == 64;
        return (usual && held.contains(SignatureClaim.name(publicKey, message, signature)))
                || engine.verify(publicKey, message, signature);
    }

    @Override
    public String name() {
        return engine.name();
    }
}
