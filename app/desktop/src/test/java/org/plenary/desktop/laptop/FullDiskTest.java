package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A laptop whose disk is full: SQLite's own limit stands in for the disk's wherever the tests run,
/// and where the system lets them, a small disk of its own is really full.
@Timeout(120)
class FullDiskTest {
    /// Kilobytes of the small disk.
    private static final String SIZE = "8192k";

    @TempDir private Path folder;

    @Test
    void whereSqliteFindsNoRoomNothingIsLostItIsSaidAndItGoesOnWhenThereIsRoom() throws Exception {
        try (SmallSqlite disk = SmallSqlite.installed()) {
            new NoRoom(folder.resolve("laptop"), disk).happens();
        }
    }

    @Test
    void onADiskThatIsReallyFullItIsTheSame() throws Exception {
        List<String> ownDisk = ownDisk();
        assumeTrue(
                !ownDisk.isEmpty(),
                "this system lets nobody but its owner mount a disk; the limit of SQLite's own"
                        + " stood in for it");
        List<String> command = new ArrayList<>(ownDisk);
        command.addAll(Alone.command(OnASmallDisk.class, folder.toString()));
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
    }

    /// The beginning of a command whose folder is a small disk that nobody else sees; empty where
    /// that cannot be had. Mounting in a name space of one's own needs no rights on most Linuxes.
    private List<String> ownDisk() throws IOException, InterruptedException {
        for (String how : List.of("-m", "-rm")) {
            List<String> command =
                    List.of(
                            "unshare",
                            how,
                            "sh",
                            "-c",
                            "mount -t tmpfs -o size=" + SIZE + " none \"$0\" && exec \"$@\"",
                            folder.toString());
            List<String> attempt = new ArrayList<>(command);
            attempt.add("true");
            try {
                Process tried =
                        new ProcessBuilder(attempt)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start();
                if (tried.waitFor() == 0) {
                    return command;
                }
            } catch (IOException noSuchProgram) {
                return List.of();
            }
        }
        return List.of();
    }

    /// The program that runs on the small disk.
    static final class OnASmallDisk {
        private OnASmallDisk() {}

        /// @param args the folder that is a small disk
        static void main(String[] args) throws Exception {
            Alone.endsWithItsFirstFailure();
            Path disk = Path.of(args[0]);
            Path junk = disk.resolve("junk");
            new NoRoom(
                            disk.resolve("laptop"),
                            new NoRoom.Disk() {
                                @Override
                                public void fill() throws IOException {
                                    OnASmallDisk.fill(junk);
                                }

                                @Override
                                public void free() throws IOException {
                                    Files.delete(junk);
                                }
                            })
                    .happens();
            System.exit(0);
        }

        private static void fill(Path junk) throws IOException {
            try (OutputStream out = Files.newOutputStream(junk, CREATE, APPEND)) {
                byte[] page = new byte[512];
                while (true) {
                    out.write(page);
                }
            } catch (IOException full) {
                if (!String.valueOf(full.getMessage()).contains("No space")) {
                    throw full;
                }
            }
        }
    }
}
