package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] WORDS = "what nobody else may read".getBytes(UTF_8);

    @TempDir private Path folder;

    @Test
    void whatIsClosedOpensForTheSamePurposeOnly() throws IOException {
        Seal seal = new Seal(SealKey.make(file(), RANDOM), RANDOM);
        byte[] sealed = seal.close("draft a", WORDS);
        assertThat(seal.open("draft a", sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> seal.open("draft b", sealed)).isInstanceOf(Damaged.class);
        assertThat(new String(sealed, UTF_8)).doesNotContain("nobody");
        assertThat(seal.close("draft a", WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void noBitOfWhatIsClosedCanBeChanged() throws IOException {
        Seal seal = new Seal(SealKey.make(file(), RANDOM), RANDOM);
        byte[] sealed = seal.close("x", WORDS);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> seal.open("x", changed)).isInstanceOf(Damaged.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> seal.open("x", cut)).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void withoutAPassphraseTheKeyIsTheFilesAndOnlyItsOwnersToRead() throws IOException {
        SecretKey key = SealKey.make(file(), RANDOM);
        assertThat(SealKey.asksForPassphrase(file())).isFalse();
        assertThat(SealKey.open(file(), Optional.empty())).contains(key);
        assertThat(Files.getPosixFilePermissions(file()).toString())
                .isEqualTo(
                        "[OWNER_READ, OWNER_WRITE]"
                                        .equals(Files.getPosixFilePermissions(file()).toString())
                                ? "[OWNER_READ, OWNER_WRITE]"
                                : "[OWNER_WRITE, OWNER_READ]");
    }

    @Test
    void aPassphraseWrapsTheSameKeyAndCanBeTakenOffAgain() throws IOException {
        SecretKey key = SealKey.make(file(), RANDOM);
        SealKey.protect(file(), key, Optional.of("amber river".toCharArray()), RANDOM);
        assertThat(SealKey.asksForPassphrase(file())).isTrue();
        assertThat(SealKey.open(file(), Optional.empty())).isEmpty();
        assertThat(SealKey.open(file(), Optional.of("amber rivers".toCharArray()))).isEmpty();
        assertThat(SealKey.open(file(), Optional.of("amber river".toCharArray()))).contains(key);
        assertThat(Files.readAllBytes(file())).hasSize(16 + 1 + 16 + 4 + 12 + 48);
        SealKey.protect(file(), key, Optional.empty(), RANDOM);
        assertThat(SealKey.open(file(), Optional.empty())).contains(key);
    }

    @Test
    void aKeyFileOfAnotherFormIsDamaged() throws IOException {
        for (String content :
                new String[] {"", "plenary-seal/v1\n", "plenary-seal/v2\n" + "x".repeat(33)}) {
            Files.writeString(file(), content);
            assertThatThrownBy(() -> SealKey.open(file(), Optional.empty()))
                    .isInstanceOf(Damaged.class);
        }
    }

    private Path file() {
        return folder.resolve("seal.key");
    }
}
