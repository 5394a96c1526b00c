package org.plenary.desktop.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.chamber.Enrolment;
import org.plenary.desktop.store.Backups;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.Facts.Fact;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.OneWindow;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.store.Profile;
import org.plenary.desktop.sync.Enrolling;
import org.plenary.desktop.sync.Syncing;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// One person's laptop: one profile, open in one window.
///
/// Opening is quick and waits for no network. Then either it is enrolled, and [#chamber(Consumer)]
/// hands over the chamber once the record is read from the disk; or it is not, and [#enrol(Typed,
/// Consumer)] makes it so.
public final class Laptop implements AutoCloseable {
    private final OneWindow window;
    private final OwnStore own;
    private final LogStore log;
    private final Background background;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Enrolment enrolment;
    private final AtomicReference<Optional<Syncing>> syncing =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<LaptopChamber>> chamber =
            new AtomicReference<>(Optional.empty());

    /// What came of opening.
    public sealed interface Opened {
        /// It is open.
        record Ready(Laptop laptop) implements Opened {}

        /// What was kept cannot be read; it was set aside, and nothing of it is lost for those who
        /// can repair it.
        ///
        /// @param kept where it is now
        /// @param backup the newest copy that was made after a sync, if there is one
        record Broken(Path kept, Optional<Backups.Backup> backup, Backups backups)
                implements Opened {
            /// Puts the copy in its place. Then open again: what was written after the copy comes
            /// back from the record.
            public void restore() throws IOException {
                if (backup.isPresent()) {
                    backups.restore(backup.get());
                }
            }

            /// Begins anew, with a new letter. The copies are set aside too.
            public void beginAnew() throws IOException {
                backups.beginAnew();
            }
        }
    }

    private Laptop(
            OneWindow window,
            OwnStore own,
            LogStore log,
            Background background,
            InstantSource clock,
            SecureRandom random) {
        this.window = window;
        this.own = own;
        this.log = log;
        this.background = background;
        this.clock = clock;
        this.random = random;
        enrolment = new Enrolling(own, log, clock, random, Thread::sleep, this::started);
    }

    /// Opens the profile in a folder, which is made when it is not there.
    ///
    /// @param outside a folder that backups leave out
    /// @param comeToFront what to do when somebody starts the program on this profile again; called
    ///   on the JavaFX thread
    public static Opened open(
            Path folder,
            Path outside,
            Background background,
            InstantSource clock,
            Runnable comeToFront)
            throws IOException {
        Profile profile = Profile.in(folder, outside);
        OneWindow window = OneWindow.claim(profile);
        SecureRandom random = new SecureRandom();
        try {
            OwnStore own = OwnStore.open(profile, Optional.empty(), background, clock, random);
            LogStore log = LogStore.open(profile);
            background.run(() -> window.listen(() -> background.show(comeToFront)));
            return new Opened.Ready(new Laptop(window, own, log, background, clock, random));
        } catch (Damaged damaged) {
            Backups backups = new Backups(profile, clock);
            Path kept = backups.setAside();
            window.close();
            return new Opened.Broken(kept, backups.all().stream().findFirst(), backups);
        } catch (IOException e) {
            window.close();
            throw e;
        }
    }

    /// Small choices, at hand before anything else.
    public Preferences preferences() {
        return own.preferences();
    }

    /// Whether this laptop is enrolled. Off the JavaFX thread.
    public boolean isEnrolled() throws IOException {
        return own.facts().find(Fact.HOLDER).isPresent();
    }

    /// What was begun on this laptop, also before it is enrolled.
    public Drafts drafts() {
        return own.drafts();
    }

    /// How this laptop becomes somebody's.
    public Enrolment enrolment() {
        return enrolment;
    }

    /// Reads the record from the disk before anybody asks for the chamber, if this laptop is
    /// enrolled. Off the JavaFX thread.
    public synchronized void read() throws IOException {
        open();
    }

    /// Reads the record from the disk, opens the chamber, and starts to get in step with the
    /// server; empty while this laptop is not enrolled. Takes a second or so, and waits for no
    /// network: off the JavaFX thread.
    public synchronized Optional<Chamber> chamber() throws IOException {
        Optional<LaptopChamber> opened = chamber.get().isPresent() ? chamber.get() : open();
        syncing.get().ifPresent(loops -> loops.start(background));
        return opened.map(each -> each);
    }

    /// The window is drawn: whatever waited for that goes on.
    public void drawn() {
        syncing.get().ifPresent(loops -> loops.soon(false));
    }

    private Chamber started() throws IOException {
        return chamber()
                .orElseThrow(
                        () -> new IllegalStateException("enrolled, and yet there is no chamber"));
    }

    /// The chamber with its record read, and no loop running; empty while not enrolled.
    Optional<LaptopChamber> open() throws IOException {
        Optional<Syncing> made =
                Syncing.open(
                        new Syncing.Surroundings(
                                own,
                                log,
                                clock,
                                random,
                                () -> chamber.get().ifPresent(LaptopChamber::refresh),
                                new PdfIndex(own, log, this::recorded)));
        syncing.set(made);
        if (made.isPresent()) {
            fetchWhatWasLost(made.get());
            chamber.set(Optional.of(new LaptopChamber(own, log, made.get(), background, random)));
        }
        return chamber.get();
    }

    /// A damaged copy of the record was dropped; without any there is nothing to show.
    private void fetchWhatWasLost(Syncing made) throws ProblemException {
        if (recorded().founding().isPresent()) {
            return;
        }
        made.round();
        if (recorded().founding().isEmpty()) {
            syncing.set(Optional.empty());
            made.close();
            throw new ProblemException(new Problem.RecordToFetch(made.connection().address()));
        }
    }

    private Assembly recorded() {
        return syncing.get()
                .map(each -> each.chain().pending().ground().recorded())
                .orElse(Assembly.EMPTY);
    }

    /// The bytes of an entry of the record, as it was signed.
    Optional<byte[]> entry(EntryId id) throws IOException {
        return log.find(id).map(LogStore.Stored::bytes);
    }

    /// The loops' work, for whoever drives it by hand.
    Optional<Syncing> syncing() {
        return syncing.get();
    }

    /// Ends the loops and closes everything. What was written is safe already.
    @Override
    public void close() throws IOException {
        syncing.get().ifPresent(Syncing::close);
        own.close();
        log.close();
        window.close();
    }
}
