package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The file with the key that seals secrets. Without a passphrase only the file's mode (0600) keeps
/// it; a passphrase wraps it (PBKDF2-HMAC-SHA256, 600,000 rounds, then AES-256-GCM), and what it
/// sealed before stays as it is.
///
/// Form: `plenary-seal/v1`, a newline, then 0 and the 32 bytes of the key; or 1, salt (16), rounds
/// (u32), nonce (12) and the wrapped key (48).
final class SealKey {
    private static final byte[] MAGIC = "plenary-seal/v1\n".getBytes(US_ASCII);
    private static final int KEY = 32;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int WRAPPED = KEY + 16;
    private static final byte PLAIN = 0;
    private static final byte PASSPHRASE = 1;
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;

    private SealKey() {}

    /// Makes a key, once, and keeps it in the file.
    static SecretKey make(Path file, SecureRandom random) throws IOException {
        byte[] key = random(KEY, random);
        write(file, PLAIN, key);
        return new SecretKeySpec(key, "AES");
    }

    /// Whether the file asks for a passphrase.
    static boolean asksForPassphrase(Path file) throws IOException {
        return content(file).get() == PASSPHRASE;
    }

    /// The key in the file; empty when the passphrase is missing or not the one it was wrapped
    /// with.
    static Optional<SecretKey> open(Path file, Optional<char[]> passphrase) throws IOException {
        ByteBuffer content = content(file);
        if (content.get() == PLAIN) {
            return Optional.of(new SecretKeySpec(take(content, KEY), "AES"));
        }
        byte[] salt = take(content, SALT);
        int rounds = content.getInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new Damaged("the seal's key has an impossible number of rounds");
        }
        byte[] nonce = take(content, NONCE);
        byte[] wrapped = take(content, WRAPPED);
        return passphrase.flatMap(said -> unwrap(said, salt, rounds, nonce, wrapped));
    }

    /// Wraps the key with a passphrase from now on, or no longer.
    static void protect(Path file, SecretKey key, Optional<char[]> passphrase, SecureRandom random)
            throws IOException {
        if (passphrase.isEmpty()) {
            write(file, PLAIN, key.getEncoded());
            return;
        }
        byte[] salt = random(SALT, random);
        byte[] nonce = random(NONCE, random);
        try {
            byte[] wrapped =
                    cipher(
                            Cipher.ENCRYPT_MODE,
                            derive(passphrase.get(), salt, ROUNDS),
                            nonce,
                            key.getEncoded());
            byte[] rounds = ByteBuffer.allocate(4).putInt(ROUNDS).array();
            write(file, PASSPHRASE, salt, rounds, nonce, wrapped);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static Optional<SecretKey> unwrap(
            char[] passphrase, byte[] salt, int rounds, byte[] nonce, byte[] wrapped) {
        try {
            byte[] key =
                    cipher(Cipher.DECRYPT_MODE, derive(passphrase, salt, rounds), nonce, wrapped);
            return Optional.of(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException anotherPassphrase) {
            return Optional.empty();
        }
    }

    private static SecretKey derive(char[] passphrase, byte[] salt, int rounds)
            throws GeneralSecurityException {
        byte[] derived =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(new PBEKeySpec(passphrase, salt, rounds, KEY * 8))
                        .getEncoded();
        return new SecretKeySpec(derived, "AES");
    }

    private static byte[] cipher(int mode, SecretKey key, byte[] nonce, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(MAGIC);
        return cipher.doFinal(input);
    }

    private static void write(Path file, byte form, byte[]... parts) throws IOException {
        int length = MAGIC.length + 1 + Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length).put(MAGIC).put(form);
        for (byte[] part : parts) {
            all.put(part);
        }
        SafeFiles.replace(file, all.array());
    }

    /// What follows the magic, checked for its length.
    private static ByteBuffer content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean magic =
                bytes.length > MAGIC.length
                        && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length));
        int rest = bytes.length - MAGIC.length - 1;
        boolean whole =
                magic
                        && ((bytes[MAGIC.length] == PLAIN && rest == KEY)
                                || (bytes[MAGIC.length] == PASSPHRASE
                                        && rest == SALT + 4 + NONCE + WRAPPED));
        if (!whole) {
            throw new Damaged("the seal's key has another form");
        }
        return ByteBuffer.wrap(bytes).position(MAGIC.length);
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] taken = new byte[length];
        from.get(taken);
        return taken;
    }

    private static byte[] random(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
