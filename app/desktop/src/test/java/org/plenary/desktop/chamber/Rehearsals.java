package org.plenary.desktop.chamber;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.plenary.core.ledger.Hash;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;

/// The sample assembly at some moments of its way, rehearsed once for a whole run of tests. Its
/// first day is Saturday, 7 March 2026.
public final class Rehearsals {
    /// The first day of its first weekend.
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 7);

    private static final Rehearsal SAMPLE = Rehearsal.of(Script.sample(), 1, FIRST_DAY);
    private static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    private static final Map<Moment, TestRecord> RECORDS = new HashMap<>();
    private static final Map<Hash, Path> FILES = new HashMap<>();

    private Rehearsals() {}

    /// A moment worth looking at.
    public enum Moment {
        /// Convened, before the first weekend.
        BEFORE_THE_FIRST_WEEKEND(-1, 12, 0),
        /// The second weekend's first day, in the session, after lunch: minds are changing.
        SECOND_WEEKEND(21, 15, 10),
        /// Between the third and the fourth weekend: texts, supporters, amendments.
        DRAFTING(55, 12, 0),
        /// Between the fourth and the fifth weekend: the wording is fixed.
        CHECKING(75, 12, 0),
        /// The evening on which the ballots are open.
        BALLOTING(84, 20, 0),
        /// The day after the last weekend: results are settled or being so.
        DECIDED(86, 12, 0),
        /// Long after: every answer was given.
        ANSWERED(200, 12, 0);

        private final Instant at;

        Moment(int day, int hour, int minute) {
            at =
                    FIRST_DAY
                            .plusDays(day)
                            .atTime(LocalTime.of(hour, minute))
                            .atZone(ZONE)
                            .toInstant();
        }

        /// When it is.
        public Instant at() {
            return at;
        }
    }

    /// The record up to a moment, as a copy.
    static synchronized TestRecord record(Moment moment) {
        return RECORDS.computeIfAbsent(moment, Rehearsals::rehearse).copy();
    }

    private static TestRecord rehearse(Moment moment) {
        Rehearsed rehearsed = SAMPLE.until(moment.at());
        return TestRecord.of(
                rehearsed.origin(),
                rehearsed.entries(),
                rehearsed.bodies(),
                rehearsed.sealed(),
                rehearsed::deviceKey);
    }

    /// Every file of the evidence, under the folder of the build.
    static synchronized Map<Hash, Path> files() {
        if (FILES.isEmpty()) {
            SAMPLE.until(Moment.BEFORE_THE_FIRST_WEEKEND.at())
                    .attachments()
                    .forEach((hash, content) -> FILES.put(hash, written(hash, content)));
        }
        return Map.copyOf(FILES);
    }

    private static Path written(Hash hash, Content content) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "sample-files"));
            Path file = folder.resolve(hash.hex());
            if (Files.notExists(file)) {
                // Another process of the same build may be reading it.
                Path whole = Files.createTempFile(folder, "new", "");
                Files.write(whole, content.bytes());
                Files.move(whole, file, ATOMIC_MOVE, REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
