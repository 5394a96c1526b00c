package org.plenary.core.ledger;

/// The best engine of this machine, found when the first signature is to be checked. Safe for
/// several threads.
final class BestWhenNeeded implements SignatureEngine {
    /// Holds the engine: its class is loaded with the first question, and only once.
    private static final class Found {
        private static final SignatureEngine ENGINE = SignatureEngine.best();

        private Found() {}
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return Found.ENGINE.verify(publicKey, message, signature);
    }

    @Override
    public String name() {
        return Found.ENGINE.name();
    }
}
