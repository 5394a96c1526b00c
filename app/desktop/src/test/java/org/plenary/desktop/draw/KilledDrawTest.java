package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Freeze;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.store.Profile;
import org.plenary.desktop.ui.Background;

/// A program that keeps what the room of the draw keeps, ended again and again in the middle of its
/// work, as by `kill -9`.
@Timeout(300)
class KilledDrawTest {
    /// How many lines are heard before each end.
    private static final int[] MOMENTS = {1, 3, 5, 7, 8, 9, 13, 15, 20};

    private static final int SEATS = 4;

    @TempDir private Path folder;

    private final Map<Integer, Hash> frozen = new HashMap<>();
    private int lastKept = -1;
    private int first;

    @Test
    void theLastWholeTablesAreThereAndNoSaltOfAFreezeThatWasSaidToBeKeptIsLost()
            throws IOException {
        for (int moment : MOMENTS) {
            keepAndKill(moment);
            assertNothingIsLost();
            first += 1_000;
        }
        assertThat(frozen).hasSizeGreaterThan(10);
    }

    private void keepAndKill(int moment) throws IOException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Keeper.class.getName(),
                                folder.toString(),
                                Integer.toString(first))
                        .redirectErrorStream(true)
                        .start();
        List<String> unusual = new ArrayList<>();
        int heard = 0;
        try (BufferedReader lines = program.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!hear(line)) {
                    unusual.add(line);
                } else if (++heard == moment) {
                    program.toHandle().destroyForcibly();
                }
            }
        } finally {
            program.destroyForcibly().onExit().join();
        }
        assertThat(heard).as("%s", unusual).isGreaterThanOrEqualTo(moment);
    }

    private boolean hear(String line) {
        String[] said = line.split(" ", -1);
        switch (said[0]) {
            case "kept" -> lastKept = Integer.parseInt(said[1]);
            case "frozen" -> frozen.put(Integer.parseInt(said[1]), Hash.ofHex(said[2]));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void assertNothingIsLost() throws IOException {
        try (OwnStore own = open(folder)) {
            Optional<byte[]> kept = own.strongbox().find(Prepared.NAME);
            assertThat(kept).isPresent();
            // What was being kept at the very moment may be there whole, or not at all.
            assertThat(Prepared.decode(kept.orElseThrow()))
                    .isIn(prepared(lastKept), prepared(lastKept + 1));
            for (var each : frozen.entrySet()) {
                Freeze freeze = freeze(each.getKey(), each.getValue());
                assertThat(Frozen.find(own.strongbox(), draw(each.getKey()), freeze))
                        .as("what was frozen in draw %d", each.getKey())
                        .isPresent();
            }
        }
    }

    /// The record has no more of a pool than this.
    private static Freeze freeze(int n, Hash pool) {
        var read = Checked.of(prepared(n), SEATS);
        return new Freeze(
                Hash.sha256(read.quotas().orElseThrow().quotas().text().getBytes(UTF_8)),
                pool,
                read.pool().orElseThrow().pool().size(),
                SEATS,
                Frozen.PANELS,
                Frozen.OBJECTIVE);
    }

    private static EntryId draw(int n) {
        return new EntryId(Hash.sha256(("draw " + n).getBytes(UTF_8)));
    }

    /// What is brought at the N-th time; of some size, so that a write of it takes a moment.
    private static Prepared prepared(int n) {
        String[] more = new String[400];
        for (int i = 0; i < more.length; i++) {
            more[i] = "time %d person %d,%s,old".formatted(n, i, i % 2 == 0 ? "Female" : "Male");
        }
        return Tables.prepared(Tables.CATEGORIES, Tables.respondents(more));
    }

    private static OwnStore open(Path folder) throws IOException {
        return OwnStore.open(
                Profile.in(folder.resolve("profile"), folder.resolve("outside")),
                Optional.empty(),
                new Background(Runnable::run, Runnable::run, _ -> {}),
                Instant::now,
                new SecureRandom());
    }

    /// The program. It says `kept N` for the tables of the N-th time and `frozen N ROOT` for what
    /// was frozen of them, each once it is kept.
    static final class Keeper {
        private Keeper() {}

        /// @param args the folder, and the number to begin with
        static void main(String[] args) throws IOException {
            SecureRandom random = new SecureRandom();
            try (OwnStore own = open(Path.of(args[0]))) {
                Strongbox box = own.strongbox();
                for (int n = Integer.parseInt(args[1]); ; n++) {
                    Prepared now = prepared(n);
                    box.keep(Prepared.NAME, now.encode());
                    say("kept " + n);
                    // Each thing that is mended is another write in place of the last one.
                    for (int mended = 0; mended < 30; mended++) {
                        box.keep(Prepared.NAME, now.encode());
                    }
                    Frozen made = Frozen.of(Checked.of(now, SEATS), random);
                    made.keep(box, draw(n));
                    say("frozen " + n + " " + made.freeze(Optional.empty()).pool().hex());
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
