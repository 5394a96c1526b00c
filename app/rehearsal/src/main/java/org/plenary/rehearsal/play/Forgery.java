package org.plenary.rehearsal.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.SignedEntry;

/// An entry with a signature that does not hold.
final class Forgery {
    private static final int WITHIN_THE_SIGNATURE = 20;

    private Forgery() {}

    /// The entry with one bit of its last signature turned: well-formed, by nobody.
    static SignedEntry of(SignedEntry entry) {
        String note = new String(entry.bytes(), UTF_8);
        int from = note.lastIndexOf(' ') + 1;
        byte[] signature = Base64.getDecoder().decode(note.substring(from, note.length() - 1));
        signature[WITHIN_THE_SIGNATURE] ^= 1;
        String forged =
                note.substring(0, from) + Base64.getEncoder().encodeToString(signature) + "\n";
        try {
            return SignedEntry.parse(forged.getBytes(UTF_8));
        } catch (Malformed impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
