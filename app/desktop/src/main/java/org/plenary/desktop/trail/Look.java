package org.plenary.desktop.trail;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.wording.Fate;

/// Everything that the screen says, as values.
///
/// @param connection how this laptop stands with the server, and since when
/// @param canSend whether something waits to be sent
/// @param checkpoint the latest one that was checked; empty before the first
/// @param newer what only a newer version understands; empty for nothing
/// @param own the holder's own entries, newest first
/// @param refused how many of them do not count
/// @param everybody how many entries of the whole record do not count; in a sentence
/// @param laptops the holder's laptops, this one first
/// @param saidFree where somebody stated that the holder's seat is free
record Look(
        String connection,
        boolean canSend,
        Optional<Checked> checkpoint,
        String newer,
        List<Own> own,
        int refused,
        String everybody,
        List<Laptop> laptops,
        List<SaidFree> saidFree) {
    /// The holder's seat was stated to be free.
    ///
    /// @param ground why, in a word
    /// @param reason what the registrar wrote about it
    /// @param until up to when no other office can confirm it
    /// @param mayContest whether the holder has not said otherwise yet
    record SaidFree(
            EntryId id,
            String ground,
            String reason,
            String since,
            String until,
            boolean mayContest) {}

    /// A checkpoint.
    ///
    /// @param sentence how many entries it covers, and when it was checked
    /// @param eight its words
    /// @param code what its QR code says
    record Checked(String sentence, List<String> eight, String code) {}

    /// An own entry.
    ///
    /// @param did what it did
    /// @param when when it was signed
    /// @param place its position in the record, in words; empty before it has one
    /// @param hasProof whether its proof can be saved
    record Own(
            EntryId id,
            String did,
            String when,
            String place,
            Fate fate,
            boolean hasProof,
            boolean canTakeBack) {}

    /// A laptop.
    ///
    /// @param said since when it is enrolled, or was revoked
    /// @param isThis whether it is the one at hand
    /// @param canRevoke whether it can still act and may be revoked from here
    record Laptop(DeviceId id, String said, boolean isThis, boolean canRevoke) {}
}
