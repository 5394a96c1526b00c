package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.desktop.ui.Background;

/// What an office keeps for itself, and what a draw publishes.
class StrongboxTest {
    private static final byte[] TABLE = "Mary Murphy, 4 Main Street".repeat(9).getBytes(UTF_8);

    @TempDir private Path folder;

    @Test
    void whatIsKeptIsThereAfterTheNextStartAndNobodyElseReadsIt() throws IOException {
        try (OwnStore own = open()) {
            own.strongbox().keep("draw", "before".getBytes(UTF_8));
            own.strongbox().keep("draw", TABLE);
        }
        try (OwnStore own = open()) {
            assertThat(own.strongbox().find("draw").orElseThrow()).isEqualTo(TABLE);
            assertThat(own.strongbox().find("another")).isEmpty();
            own.strongbox().drop("draw");
            assertThat(own.strongbox().find("draw")).isEmpty();
            own.strongbox().keep("draw", TABLE);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Murphy");
            }
        }
    }

    @Test
    void aDrawsTextIsTakenInWholeAndWaitsToBeSent() throws IOException {
        try (OwnStore own = open()) {
            String text = "plenary-quotas/v1\nseats 4\nfeature Größe\n4 4 any\n";
            Attachment taken = own.files().take(text);
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(taken)
                    .isEqualTo(new Attachment(Hash.sha256(bytes), bytes.length, Media.TEXT));
            Path file = own.files().file(taken.sha256()).orElseThrow();
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            assertThat(own.files().undelivered()).containsExactly(taken);
        }
    }

    private OwnStore open() throws IOException {
        return OwnStore.open(
                Profile.in(folder.resolve("profile"), folder.resolve("outside")),
                Optional.empty(),
                new Background(Runnable::run, Runnable::run, _ -> {}),
                Instant::now,
                new SecureRandom());
    }
}
