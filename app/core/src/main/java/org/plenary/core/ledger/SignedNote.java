package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A C2SP signed note (signed-note v1.0.0): a text that ends in a newline, an empty line, and one
/// or more signature lines.
public final class SignedNote {
    /// The longest note that is accepted, in bytes: room for 16 signatures of 3.3 kB.
    public static final int MAX_LENGTH = 65_536;

    private static final String DASH = "\u2014 ";
    private static final int MAX_SIGNATURES = 64;

    private final byte[] text;
    private final List<NoteSignature> signatures;

    private SignedNote(byte[] text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = signatures;
    }

    /// A note of a text, which must be well formed, and at least one signature.
    public static SignedNote of(byte[] text, List<NoteSignature> signatures) {
        try {
            checkText(text);
        } catch (MalformedNote notNoteText) {
            throw new IllegalArgumentException(notNoteText);
        }
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("a note has at least one signature");
        }
        return new SignedNote(text.clone(), List.copyOf(signatures));
    }

    /// The note in these bytes, parsed strictly. Nothing is verified yet.
    public static SignedNote parse(byte[] note) throws MalformedNote {
        if (note.length > MAX_LENGTH) {
            throw new MalformedNote("a note has at most 65,536 bytes");
        }
        int end = lastEmptyLine(note);
        byte[] text = Arrays.copyOf(note, end + 1);
        checkText(text);
        List<NoteSignature> signatures = new ArrayList<>(2);
        for (String line : StrictText.lines(StrictText.utf8(note, end + 2))) {
            signatures.add(signature(line));
        }
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new MalformedNote("a note has between 1 and 64 signatures");
        }
        return new SignedNote(text, List.copyOf(signatures));
    }

    /// A copy of the text, with its last newline.
    public byte[] text() {
        return text.clone();
    }

    /// The signature lines, in order.
    public List<NoteSignature> signatures() {
        return signatures;
    }

    /// SHA-256 of the text: signatures are not part of a note's name.
    public Hash id() {
        return Hash.sha256(text);
    }

    /// The note's bytes.
    public byte[] encode() {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(text.length + 160 * signatures.size());
        out.writeBytes(text);
        out.write('\n');
        for (NoteSignature signature : signatures) {
            byte[] bytes = signature.signature();
            byte[] blob =
                    ByteBuffer.allocate(4 + bytes.length)
                            .putInt(signature.keyId())
                            .put(bytes)
                            .array();
            String line =
                    DASH + signature.name() + " " + Base64.getEncoder().encodeToString(blob) + "\n";
            out.writeBytes(line.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /// This note with more signature lines.
    public SignedNote with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new SignedNote(text, List.copyOf(all));
    }

    /// Which of these keys signed it. Lines of other keys are ignored; a line of one of these that
    /// does not hold rejects the whole note, and at least one must hold (signed-note v1.0.0).
    public Set<VerifierKey> signers(Collection<VerifierKey> known, SignatureEngine engine)
            throws UntrustedNote {
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (VerifierKey key : known) {
            for (NoteSignature signature : signatures) {
                if (!signature.isBy(key)) {
                    continue;
                }
                if (!key.verify(engine, text, signature)) {
                    throw new UntrustedNote(
                            "the signature of " + key.name() + " on this note does not hold");
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw new UntrustedNote("nobody whose key is known has signed this note");
        }
        return signers;
    }

    /// What has to be checked to know whether `key` signed it, an Ed25519 key.
    public List<SignatureClaim> claims(VerifierKey key) {
        return signatures.stream()
                .filter(signature -> signature.isBy(key))
                .map(signature -> new SignatureClaim(key.key(), text, signature.signature()))
                .toList();
    }

    /// Whether `key` signed it. False when there is no such line; a line that does not hold is
    /// false too.
    public boolean isSignedBy(VerifierKey key, SignatureEngine engine) {
        boolean any = false;
        for (NoteSignature signature : signatures) {
            if (signature.isBy(key)) {
                if (!key.verify(engine, text, signature)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static int lastEmptyLine(byte[] note) throws MalformedNote {
        for (int i = note.length - 2; i >= 0; i--) {
            if (note[i] == '\n' && note[i + 1] == '\n') {
                return i;
            }
        }
        throw new MalformedNote("a note's text and its signatures are parted by an empty line");
    }

    private static void checkText(byte[] text) throws MalformedNote {
        if (text.length == 0 || text[text.length - 1] != '\n') {
            throw new MalformedNote("a note's text ends with a newline");
        }
        for (byte b : text) {
            if (b >= 0 && b < 0x20 && b != '\n') {
                throw new MalformedNote("a note's text has no control characters");
            }
        }
        StrictText.utf8(text, 0);
    }

    private static NoteSignature signature(String line) throws MalformedNote {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new MalformedNote("a signature line is written as a dash, a name and base64");
        }
        String name = line.substring(DASH.length(), space);
        if (!VerifierKey.isName(name)) {
            throw new MalformedNote(
                    "a key's name is not empty and has neither spaces nor plus signs");
        }
        byte[] blob = StrictText.base64(line.substring(space + 1));
        if (blob.length < 5) {
            throw new MalformedNote("a signature has a key id and at least one more byte");
        }
        return new NoteSignature(
                name, ByteBuffer.wrap(blob).getInt(), Arrays.copyOfRange(blob, 4, blob.length));
    }
}
