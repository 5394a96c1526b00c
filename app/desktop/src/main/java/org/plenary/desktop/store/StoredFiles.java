package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.Attachments;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Attachments as files named by their hash. What has that name is whole and was checked; what is
/// on its way has `.part` after it.
public final class StoredFiles implements Attachments {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Database own;

    StoredFiles(Path folder, Database own) {
        this.folder = folder;
        this.own = own;
    }

    @Override
    public Optional<Path> file(Hash sha256) {
        return Optional.of(whole(sha256)).filter(Files::isRegularFile);
    }

    @Override
    public long arrived(Hash sha256) {
        Path whole = whole(sha256);
        return Files.isRegularFile(whole)
                ? whole.toFile().length()
                : part(sha256).toFile().length();
    }

    @Override
    public Attachment take(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        long size = Files.size(file);
        if (size < 1 || size > Attachment.MAX_SIZE) {
            throw new ProblemException(new Problem.FileUnfit(name));
        }
        Media media =
                media(file).orElseThrow(() -> new ProblemException(new Problem.FileUnfit(name)));
        return taken(to -> copy(file, to), media);
    }

    @Override
    public Attachment take(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length < 1 || bytes.length > Attachment.MAX_SIZE) {
            throw new ProblemException(new Problem.FileUnfit(""));
        }
        return taken(
                to -> {
                    Files.write(to, bytes);
                    return Hash.sha256(bytes);
                },
                Media.TEXT);
    }

    /// Writes a file, and says what was written.
    @FunctionalInterface
    private interface Writing {
        Hash into(Path file) throws IOException;
    }

    private Attachment taken(Writing writing, Media media) throws IOException {
        Path taken = Files.createTempFile(folder, "taken", ".part");
        try {
            Hash hash = writing.into(taken);
            SafeFiles.sync(taken);
            SafeFiles.move(taken, whole(hash));
            Attachment attachment = new Attachment(hash, Files.size(whole(hash)), media);
            own.write(connection ->
                    Sql.run(
                            connection,
                            "insert or ignore into file (sha256, size, media, delivered)"
                                    + " values (?, ?, ?, 0)",
                            hash.bytes(),
                            attachment.size(),
                            media.name()));
            return attachment;
        } finally {
            Files.deleteIfExists(taken);
        }
    }

    /// Files of this laptop that the server does not have yet.
    public List<Attachment> undelivered() throws IOException {
        return own.read(connection ->
                Sql.list(
                        connection,
                        "select sha256, size, media from file where delivered = 0",
                        row ->
                                new Attachment(
                                        Hash.of(Sql.bytes(row, "sha256")),
                                        row.getLong("size"),
                                        Media.valueOf(Sql.text(row, "media")))));
    }

    /// The server has all of a file.
    public void delivered(Hash sha256) throws IOException {
        own.write(connection ->
                Sql.run(
                        connection,
                        "update file set delivered = 1 where sha256 = ?",
                        (Object) sha256.bytes()));
    }

    /// Bytes of a whole file, from an offset on, at most so many.
    public byte[] read(Hash sha256, long offset, int most) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(whole(sha256).toFile(), "r")) {
            file.seek(offset);
            byte[] bytes = new byte[(int) Math.min(most, file.length() - offset)];
            file.readFully(bytes);
            return bytes;
        }
    }

    /// Adds what came to a file on its way, at an offset that is not beyond what arrived. False,
    /// and nothing of it stays, when more comes than `limit`.
    public boolean add(Hash sha256, long offset, InputStream bytes, long limit) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(part(sha256).toFile(), "rw")) {
            file.seek(offset);
            byte[] chunk = new byte[CHUNK];
            long at = offset;
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                at += read;
                if (at > limit) {
                    file.setLength(0);
                    return false;
                }
                file.write(chunk, 0, read);
            }
            return true;
        }
    }

    /// Gives a file its name once every byte is there and is what was named: true if so. What is
    /// whole but something else is dropped and comes anew.
    public boolean finish(Attachment attachment) throws IOException {
        Path part = part(attachment.sha256());
        if (!Files.isRegularFile(part) || Files.size(part) < attachment.size()) {
            return false;
        }
        if (!hash(part).equals(attachment.sha256())) {
            Files.delete(part);
            return false;
        }
        SafeFiles.sync(part);
        SafeFiles.move(part, whole(attachment.sha256()));
        return true;
    }

    private Path whole(Hash sha256) {
        return folder.resolve(sha256.hex());
    }

    private Path part(Hash sha256) {
        return folder.resolve(sha256.hex() + ".part");
    }

    private static Optional<Media> media(Path file) throws IOException {
        byte[] first = new byte[8];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(first, 0, first.length);
            first = Arrays.copyOf(first, read);
        }
        if (begins(first, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(Media.PNG);
        }
        if (begins(first, 0xff, 0xd8, 0xff)) {
            return Optional.of(Media.JPEG);
        }
        return begins(first, '%', 'P', 'D', 'F', '-') ? Optional.of(Media.PDF) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static Hash copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            Files.copy(from, out);
        }
        return Hash.of(digest.digest());
    }

    private static Hash hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return Hash.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
