package org.plenary.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.plenary.core.ledger.Hash;
import org.plenary.core.trail.Body;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.chamber.Notebook;
import org.plenary.desktop.chamber.Proofs;
import org.plenary.desktop.chamber.Search;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// `own.db`: what exists nowhere else. Write-ahead log and full sync, read back at each start.
public final class OwnStore implements AutoCloseable {
    private final Profile profile;
    private final Database own;
    private final boolean restored;
    private final Facts facts;
    private final OwnDrafts drafts;
    private final OwnNotes notes;
    private final OwnStrongbox strongbox;
    private final Preferences preferences;
    private final Outbox outbox;
    private final Checkpoints checkpoints;
    private final StoredFiles files;
    private final Backups backups;

    private OwnStore(
            Profile profile,
            Database own,
            Seal seal,
            Background background,
            InstantSource clock,
            SecureRandom random)
            throws IOException {
        this.profile = profile;
        this.own = own;
        Ballast ballast = new Ballast(profile.ballast());
        facts = new Facts(own, seal);
        drafts = new OwnDrafts(own, seal, ballast, clock, random);
        notes = new OwnNotes(own, seal);
        strongbox = new OwnStrongbox(own, seal);
        preferences = new OwnPreferences(own, background);
        outbox = new Outbox(own, seal, random);
        checkpoints = new Checkpoints(own);
        files = new StoredFiles(profile.attachments(), own);
        backups = new Backups(profile, clock);
        restored = StoreId.wasRestored(facts, profile.storeId(), random);
        ballast.load();
    }

    /// Opens what is kept in a profile, or begins it. [Damaged] when it cannot be read: then see
    /// [Backups].
    ///
    /// @param passphrase what the seal's key was wrapped with, if it was
    public static OwnStore open(
            Profile profile,
            Optional<char[]> passphrase,
            Background background,
            InstantSource clock,
            SecureRandom random)
            throws IOException {
        Backups backups = new Backups(profile, clock);
        boolean begins = Files.notExists(profile.own());
        if (begins && !backups.all().isEmpty()) {
            throw new Damaged("own.db is not there any more");
        }
        Seal seal = new Seal(key(profile, begins, passphrase, random), random);
        Database own = Database.open(profile.own(), OwnSchema.schema());
        try {
            return new OwnStore(profile, own, seal, background, clock, random);
        } catch (IOException e) {
            own.close();
            throw e;
        }
    }

    private static SecretKey key(
            Profile profile, boolean begins, Optional<char[]> passphrase, SecureRandom random)
            throws IOException {
        if (Files.notExists(profile.sealKey())) {
            if (!begins) {
                throw new Damaged("the key that seals own.db is not there any more");
            }
            return SealKey.make(profile.sealKey(), random);
        }
        return SealKey.open(profile.sealKey(), passphrase)
                .orElseThrow(() -> new ProblemException(new Problem.Locked()));
    }

    /// Whether this store was put back from a copy since it was last open on this laptop.
    public boolean restored() {
        return restored;
    }

    /// What this profile is.
    public Facts facts() {
        return facts;
    }

    /// What its holder is writing.
    public Drafts drafts() {
        return drafts;
    }

    /// What its holder noted.
    public Notebook notebook() {
        return notes;
    }

    /// What an office keeps for itself.
    public Strongbox strongbox() {
        return strongbox;
    }

    /// Small choices.
    public Preferences preferences() {
        return preferences;
    }

    /// Own entries.
    public Outbox outbox() {
        return outbox;
    }

    /// Proofs of own entries.
    public Proofs proofs() {
        return new OwnProofs(own);
    }

    /// Every checkpoint that was ever verified.
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /// Attachments.
    public StoredFiles files() {
        return files;
    }

    /// Search over the record and the notes.
    public Search search(LogStore log) throws IOException {
        return new Finder(log, notes);
    }

    /// The words of the record and of own entries that are not in it yet.
    public static StoredTexts texts(LogStore log, Function<Hash, Optional<Body>> own) {
        return new StoredTexts(log, own);
    }

    /// Copies everything precious aside, if anything changed since the last copy. Call it after a
    /// sync.
    public void backUp() throws IOException {
        backups.make(own);
    }

    /// Keeps the file that proves that a server showed two records.
    public void keepForkEvidence(byte[] evidence) throws IOException {
        SafeFiles.replace(profile.forkEvidence(), evidence);
    }

    @Override
    public void close() {
        own.close();
    }
}
