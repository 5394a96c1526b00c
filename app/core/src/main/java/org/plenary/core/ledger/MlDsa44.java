package org.plenary.core.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// An ML-DSA-44 key pair (FIPS 204), by the JDK. Signatures are of the deterministic kind: the same
/// message gives the same bytes every time.
public final class MlDsa44 {
    /// Bytes in a public key.
    public static final int KEY_LENGTH = 1_312;

    /// Bytes in a signature.
    public static final int SIGNATURE_LENGTH = 2_420;

    private static final String ALGORITHM = "ML-DSA-44";

    /// Named, because a key is made from its seed by way of the chance that this provider asks for.
    private static final String PROVIDER = "SUN";

    private static final byte[] SPKI =
            HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private final PrivateKey secret;
    private final byte[] publicKey;

    private MlDsa44(PrivateKey secret, byte[] publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /// The key pair of a seed of 32 bytes (the ξ of FIPS 204, algorithm 1).
    public static MlDsa44 ofSeed(Hash seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM, PROVIDER);
            generator.initialize(-1, new Fixed(seed.bytes()));
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            return new MlDsa44(
                    pair.getPrivate(), Arrays.copyOfRange(encoded, SPKI.length, encoded.length));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// A copy of the public half, 1,312 bytes.
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /// A signature of 2,420 bytes over a message, with an empty context.
    public byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM, PROVIDER);
            signer.initSign(secret, new Fixed(new byte[32]));
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// Whether `signature` is by the owner of `publicKey` over `message`. Anything malformed is
    /// simply false.
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY_LENGTH || signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        try {
            byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + KEY_LENGTH);
            System.arraycopy(publicKey, 0, encoded, SPKI.length, KEY_LENGTH);
            Signature verifier = Signature.getInstance(ALGORITHM, PROVIDER);
            verifier.initVerify(
                    KeyFactory.getInstance(ALGORITHM, PROVIDER)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException doesNotHold) {
            return false;
        }
    }

    /// No chance at all: what is asked for is what was given. The JDK has no other way from a seed
    /// to a key, nor to the deterministic kind of signature.
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] given;

        Fixed(byte[] given) {
            this.given = given;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != given.length) {
                throw new IllegalStateException("expected to be asked for 32 bytes");
            }
            System.arraycopy(given, 0, bytes, 0, given.length);
        }
    }
}
