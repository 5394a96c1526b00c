package org.plenary.core.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What checks Ed25519 signatures. All programs must agree on every signature, so an engine that
/// answers the published edge cases otherwise than the JDK is never used (LEDGER section 2).
public sealed interface SignatureEngine
        permits TinkEngine, CheckedAhead, BestWhenNeeded, SignatureEngine.Jca {
    /// Whether `signature` (64 bytes) is by the owner of `publicKey` (32 bytes) over `message`.
    /// Anything malformed is simply false.
    boolean verify(byte[] publicKey, byte[] message, byte[] signature);

    /// Its name, for a person.
    String name();

    /// This engine, having checked these claims already, on every core of the machine. Its answers
    /// are the same in every case; a claim that was checked ahead and held costs a look-up.
    default SignatureEngine ahead(Collection<SignatureClaim> claims) {
        return CheckedAhead.of(this, claims);
    }

    /// The fastest engine present that answers as it must: Amazon Corretto's where it is on the
    /// class path, else Tink, else the JDK.
    static SignatureEngine best() {
        return Stream.<SignatureEngine>concat(
                        Jca.corretto().stream(), Stream.of(new TinkEngine(), Jca.jdk()))
                .filter(EdgeCases::agree)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no engine on this machine checks Ed25519 as it must"));
    }

    /// The same as [#best()], looked for when it is first asked: loading a native library and
    /// trying the edge cases takes longer than a program's start has time for.
    static SignatureEngine bestWhenNeeded() {
        return new BestWhenNeeded();
    }

    /// A provider of the Java Cryptography Architecture.
    final class Jca implements SignatureEngine {
        private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
        private static final String CORRETTO =
                "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

        /// Corretto's provider decodes Ed25519 keys only when it is asked to; without this it would
        /// be passed over, for an engine that takes five times as long.
        private static final String ASKED =
                "com.amazon.corretto.crypto.provider.registerEdKeyFactory";

        private final Provider provider;

        private Jca(Provider provider) {
            this.provider = provider;
        }

        static Jca jdk() {
            return new Jca(Security.getProvider("SunEC"));
        }

        /// Amazon's provider, if somebody put it on the class path and its native library loads
        /// here.
        static Optional<SignatureEngine> corretto() {
            try {
                System.setProperty(ASKED, "true");
                Provider provider =
                        Class.forName(CORRETTO)
                                .asSubclass(Provider.class)
                                .getDeclaredConstructor()
                                .newInstance();
                Signature.getInstance("Ed25519", provider);
                return Optional.of(new Jca(provider));
            } catch (ReflectiveOperationException
                    | GeneralSecurityException
                    | LinkageError notHere) {
                return Optional.empty();
            }
        }

        @Override
        public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
            try {
                byte[] encoded = new byte[SPKI.length + publicKey.length];
                System.arraycopy(SPKI, 0, encoded, 0, SPKI.length);
                System.arraycopy(publicKey, 0, encoded, SPKI.length, publicKey.length);
                PublicKey key =
                        KeyFactory.getInstance("Ed25519", provider)
                                .generatePublic(new X509EncodedKeySpec(encoded));
                Signature verifier = Signature.getInstance("Ed25519", provider);
                verifier.initVerify(key);
                verifier.update(message);
                return verifier.verify(signature);
            } catch (GeneralSecurityException | IllegalArgumentException malformed) {
                return false;
            }
        }

        @Override
        public String name() {
            return provider.getName();
        }
    }

    /// Every engine that could be used here, for tests.
    static List<SignatureEngine> present() {
        return Stream.<SignatureEngine>concat(
                        Jca.corretto().stream(), Stream.of(new TinkEngine(), Jca.jdk()))
                .toList();
    }
}
