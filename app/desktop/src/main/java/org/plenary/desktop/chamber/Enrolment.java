package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.Words;

/// How a laptop comes to be somebody's: by a letter, whose code is a key pair and whose eight words
/// name the founding of the assembly, so that the first trust does not come from the server
/// (RELIABILITY R30). Both methods wait for the network, so they are called off the JavaFX thread.
public interface Enrolment {
    /// What stands on a letter.
    ///
    /// @param address where the record is read, `HOST[:PORT]/trail/NAME`
    /// @param founding the eight words of entry 0
    record Letter(ServerAddress address, LetterCode code, EightWords founding) {}

    /// What the record says of a letter, to be looked at before it is used.
    ///
    /// @param assembly after every entry that was fetched; every signature in it was checked
    /// @param founding what the founding entry says in words
    /// @param holder whose letter it is
    record Found(Letter letter, Assembly assembly, Words founding, Holder holder) {}

    /// The letter of an enrolment that was begun on this laptop and did not come to its end: the
    /// program was closed, or the connection was lost. Doing the same again goes on from there.
    default Optional<Letter> begun() throws IOException {
        return Optional.empty();
    }

    /// Fetches the record, checks all of it and that it begins with the letter's eight words, and
    /// says whose letter this is. Uses nothing up: looking can be done again. `entries` is told on
    /// some thread how many entries are checked so far.
    ///
    /// A [org.plenary.desktop.ui.ProblemException] says what does not fit: no such server, another
    /// assembly, a sign-in page in between, no such letter or one that was used.
    Found look(Letter letter, LongConsumer entries) throws IOException;

    /// Makes this laptop's key, signs its enrolment with that key and with the letter's, and hands
    /// it in. Returns when the server has answered that it is in the record.
    ///
    /// Done again after a power cut or a lost connection it hands in the same entry again, which is
    /// then the same enrolment.
    Chamber enrol(Found found) throws IOException;
}
