package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A proof that an entry is in the log, which anybody can check offline (C2SP tlog-proof@v1): the
/// entry's index, an inclusion proof, and a checkpoint with its signatures.
public final class TlogProof {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_HASHES = 63;

    private final byte[] extra;
    private final long index;
    private final List<Hash> hashes;
    private final byte[] note;

    private TlogProof(byte[] extra, long index, List<Hash> hashes, byte[] note) {
        this.extra = extra;
        this.index = index;
        this.hashes = hashes;
        this.note = note;
    }

    /// A proof without extra data.
    public static TlogProof of(long index, List<Hash> hashes, SignedCheckpoint checkpoint) {
        if (index < 0 || hashes.size() > MAX_HASHES) {
            throw new IllegalArgumentException("a proof has an index and at most 63 hashes");
        }
        return new TlogProof(new byte[0], index, List.copyOf(hashes), checkpoint.bytes());
    }

    /// The proof in these bytes, parsed strictly. Nothing is verified yet.
    public static TlogProof parse(byte[] bytes) throws MalformedNote {
        if (bytes.length > 2 * SignedNote.MAX_LENGTH) {
            throw new MalformedNote("a proof has at most 131,072 bytes");
        }
        int end = firstEmptyLine(bytes);
        List<String> lines = StrictText.lines(StrictText.utf8(Arrays.copyOf(bytes, end), 0));
        int at = 1;
        byte[] extra = new byte[0];
        if (lines.size() > at && lines.get(at).startsWith(EXTRA)) {
            extra = StrictText.base64(lines.get(at).substring(EXTRA.length()));
            at++;
        }
        boolean begins = lines.getFirst().equals(HEADER) && lines.size() > at;
        if (!begins || !lines.get(at).startsWith(INDEX) || lines.size() - at - 1 > MAX_HASHES) {
            throw new MalformedNote("a proof has its name, an index and at most 63 hashes");
        }
        long index = StrictText.decimal(lines.get(at).substring(INDEX.length()));
        List<Hash> hashes = new ArrayList<>();
        for (String line : lines.subList(at + 1, lines.size())) {
            hashes.add(StrictText.hash(line));
        }
        byte[] note = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        Checkpoint.parse(SignedNote.parse(note).text());
        return new TlogProof(extra, index, List.copyOf(hashes), note);
    }

    /// The position of the first empty line's newline.
    private static int firstEmptyLine(byte[] bytes) throws MalformedNote {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i;
            }
        }
        throw new MalformedNote("a proof and its checkpoint are parted by an empty line");
    }

    /// As it is kept in a file.
    public byte[] encode() {
        StringBuilder head = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0) {
            head.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        head.append(INDEX).append(index).append('\n');
        hashes.forEach(hash -> head.append(hash.base64()).append('\n'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append('\n').toString().getBytes(US_ASCII));
        out.writeBytes(note);
        return out.toByteArray();
    }

    /// Whether the entry with these bytes is in the log, by the keys of that log alone. The
    /// checkpoint that shows it is the answer; otherwise a sentence says why not.
    public Checkpoint verify(byte[] entry, LogKeys keys, SignatureEngine engine)
            throws MalformedNote, UntrustedNote {
        return proven(entry, SignedCheckpoint.verify(note, keys, engine).checkpoint());
    }

    /// Whether the entry with these bytes is in a log that a policy trusts, with the witnesses that
    /// it asks for.
    public Checkpoint verify(byte[] entry, Policy policy, SignatureEngine engine)
            throws MalformedNote, UntrustedNote {
        return proven(entry, policy.verify(note, engine));
    }

    private Checkpoint proven(byte[] entry, Checkpoint checkpoint) throws UntrustedNote {
        if (!Proofs.verifyInclusion(
                index, checkpoint.size(), Tree.leaf(entry), hashes, checkpoint.root())) {
            throw new UntrustedNote(
                    "this proof does not show the entry at position "
                            + index
                            + " of "
                            + checkpoint.origin());
        }
        return checkpoint;
    }

    /// The entry's position, which is true only once the proof is verified.
    public long index() {
        return index;
    }

    /// A copy of the checkpoint's note, not verified.
    public byte[] note() {
        return note.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlogProof that && Arrays.equals(encode(), that.encode());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(index);
    }
}
