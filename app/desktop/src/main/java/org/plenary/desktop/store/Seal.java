package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Closes and opens what is secret at rest: AES-256-GCM, a fresh nonce each time, bound to the
/// purpose it was closed for, so that one secret cannot be put in another's place.
///
/// Form: version (1), nonce (12 bytes), ciphertext with its tag.
final class Seal {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    Seal(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    byte[] close(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] cipher = run(Cipher.ENCRYPT_MODE, purpose, nonce, plain, 0);
            byte[] sealed = new byte[1 + NONCE + cipher.length];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            System.arraycopy(cipher, 0, sealed, 1 + NONCE, cipher.length);
            return sealed;
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /// What was closed for this purpose; [Damaged] when it is not what was closed.
    byte[] open(String purpose, byte[] sealed) throws IOException {
        if (sealed.length < 1 + NONCE || sealed[0] != VERSION) {
            throw new Damaged("a sealed value has another form");
        }
        try {
            byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            return run(Cipher.DECRYPT_MODE, purpose, nonce, sealed, 1 + NONCE);
        } catch (GeneralSecurityException notWhatWasClosed) {
            throw new Damaged("a sealed value does not open: " + purpose);
        }
    }

    private byte[] run(int mode, String purpose, byte[] nonce, byte[] input, int from)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher.doFinal(input, from, input.length - from);
    }
}
