package org.plenary.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies of `own.db` that are made after a sync: the last seven, an hour or more apart, and of the
/// last hour the latest only.
///
/// They are numbered, not dated: a clock that is set back makes no old copy the newest.
public final class Backups {
    private static final int KEPT = 7;
    private static final Duration APART = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("own-(\\d{6})\\.db");

    private final Profile profile;
    private final InstantSource clock;
    private long copied;

    /// The copies in a profile.
    public Backups(Profile profile, InstantSource clock) {
        this.profile = profile;
        this.clock = clock;
    }

    /// A copy.
    ///
    /// @param made when, by this laptop's clock
    public record Backup(Path file, int number, Instant made) {}

    /// All copies, newest first.
    public List<Backup> all() throws IOException {
        try (Stream<Path> files = Files.list(profile.backups())) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparingInt(Backup::number).reversed())
                    .toList();
        }
    }

    /// Sets the damaged file aside under a name of its own, and everything that belonged to it:
    /// where it is now.
    public Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        Path aside = aside(number);
        for (String end : new String[] {"-wal", "-shm", ""}) {
            Path part = profile.own().resolveSibling("own.db" + end);
            if (Files.exists(part)) {
                SafeFiles.move(part, aside.resolveSibling(aside.getFileName() + end));
            }
        }
        return aside;
    }

    /// Puts a copy in the place of `own.db`, which was set aside before. The copy stays.
    public void restore(Backup backup) throws IOException {
        Path fresh = profile.own().resolveSibling("own.db.new");
        Files.deleteIfExists(fresh);
        Files.copy(backup.file(), fresh);
        Profile.onlyForItsOwner(fresh, "rw-------");
        SafeFiles.sync(fresh);
        SafeFiles.move(fresh, profile.own());
        if (Files.notExists(profile.sealKey()) && Files.exists(keyCopy())) {
            SafeFiles.replace(profile.sealKey(), Files.readAllBytes(keyCopy()));
        }
    }

    /// Puts copies and key aside too: the profile begins anew, and its holder enrols again with a
    /// new letter.
    public void beginAnew() throws IOException {
        int number = 1;
        while (Files.exists(profile.root().resolve("aside-" + number))) {
            number++;
        }
        Path aside = profile.root().resolve("aside-" + number);
        SafeFiles.move(profile.backups(), aside);
        if (Files.exists(profile.sealKey())) {
            SafeFiles.move(profile.sealKey(), aside.resolve("seal.key"));
        }
        Files.createDirectories(profile.backups());
        Profile.onlyForItsOwner(profile.backups(), "rwx------");
    }

    synchronized void make(Database own) throws IOException {
        long writes = own.writes();
        if (writes == copied) {
            return;
        }
        List<Backup> before = all();
        Optional<Backup> last = before.stream().findFirst();
        Path fresh = profile.backups().resolve("own.new");
        Files.deleteIfExists(fresh);
        own.copyTo(fresh);
        Profile.onlyForItsOwner(fresh, "rw-------");
        SafeFiles.sync(fresh);
        int number = last.map(Backup::number).orElse(0);
        SafeFiles.move(fresh, file(last.filter(this::isLately).isPresent() ? number : number + 1));
        SafeFiles.replace(keyCopy(), Files.readAllBytes(profile.sealKey()));
        for (Backup old : all().stream().skip(KEPT).toList()) {
            Files.delete(old.file());
        }
        copied = writes;
    }

    private boolean isLately(Backup backup) {
        return Duration.between(backup.made(), clock.instant()).abs().compareTo(APART) < 0;
    }

    private Path aside(int number) {
        return profile.own().resolveSibling("own.db.damaged-" + number);
    }

    private Path file(int number) {
        return profile.backups().resolve(String.format(Locale.ROOT, "own-%06d.db", number));
    }

    private Path keyCopy() {
        return profile.backups().resolve("seal.key");
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            FileTime made = Files.getLastModifiedTime(file);
            return Optional.of(new Backup(file, Integer.parseInt(name.group(1)), made.toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
