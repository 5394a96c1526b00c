package org.plenary.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.desktop.ui.Background;

/// Copies of what exists nowhere else.
class BackupsTest {
    @TempDir private Path folder;

    private Instant now = Instant.now();

    @Test
    void withinAnHourTheLatestCopyIsReplacedAndAfterItSevenAreKept() throws IOException {
        Backups backups = new Backups(profile(), () -> now);
        try (OwnStore own = open()) {
            for (int hour = 0; hour < 10; hour++) {
                writes(own, "in hour " + hour);
                own.backUp();
                writes(own, "later in hour " + hour);
                own.backUp();
                // As old as they would be.
                for (Backups.Backup each : backups.all()) {
                    Files.setLastModifiedTime(
                            each.file(), FileTime.from(each.made().minus(Duration.ofMinutes(61))));
                }
            }
        }
        assertThat(backups.all())
                .extracting(Backups.Backup::number)
                .containsExactly(10, 9, 8, 7, 6, 5, 4);
        restore(backups, 5);
        try (OwnStore own = open()) {
            assertThat(own.drafts().find("a").orElseThrow().fields())
                    .containsEntry("text", "later in hour 4");
        }
    }

    @Test
    void whereNothingChangedNothingIsCopied() throws IOException {
        Backups backups = new Backups(profile(), () -> now);
        try (OwnStore own = open()) {
            writes(own, "once");
            own.backUp();
            Files.delete(backups.all().getFirst().file());
            own.backUp();
            assertThat(backups.all()).isEmpty();
            writes(own, "twice");
            own.backUp();
            assertThat(backups.all()).hasSize(1);
        }
    }

    @Test
    void aClockThatIsSetBackMakesNoOldCopyTheNewest() throws IOException {
        Backups backups = new Backups(profile(), () -> now);
        try (OwnStore own = open()) {
            writes(own, "before");
            own.backUp();
            now = now.minus(Duration.ofDays(3_650));
            writes(own, "after");
            own.backUp();
        }
        assertThat(backups.all()).extracting(Backups.Backup::number).containsExactly(2, 1);
        restore(backups, 2);
        try (OwnStore own = open()) {
            assertThat(own.drafts().find("a").orElseThrow().fields())
                    .containsEntry("text", "after");
        }
    }

    private void restore(Backups backups, int number) throws IOException {
        backups.setAside();
        backups.restore(
                backups.all().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow());
    }

    private static void writes(OwnStore own, String text) throws IOException {
        own.drafts().keep("a", new TreeMap<>(Map.of("text", text)));
    }

    private Profile profile() throws IOException {
        return Profile.in(folder.resolve("profile"), folder.resolve("outside"));
    }

    private OwnStore open() throws IOException {
        return OwnStore.open(
                profile(),
                Optional.empty(),
                new Background(Runnable::run, Runnable::run, _ -> {}),
                () -> now,
                new SecureRandom());
    }
}
