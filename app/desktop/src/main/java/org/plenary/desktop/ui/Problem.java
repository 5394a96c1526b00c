package org.plenary.desktop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Locale;

/// Everything that can go wrong for a person at this laptop, each with what its sentence needs to
/// say.
///
/// None of them loses anything that was written. The sentences are in `words.properties`;
/// [ProblemText] joins the two in one exhaustive switch.
public sealed interface Problem {
    /// The server cannot be reached; work goes on without it.
    record ServerAway(String address) implements Problem {}

    /// The code of the letter has a wrong sign, `place` counted from 1.
    record LetterMistyped(int place) implements Problem {}

    /// The code of the letter has too many or too few signs.
    record LetterLength(int signs) implements Problem {}

    /// Some sign of the letter's code is another one, but which cannot be told.
    record LetterMisread() implements Problem {}

    /// The code is well written, but no letter of the assembly has it.
    record LetterUnknown() implements Problem {}

    /// The letter was used already, or a newer one replaced it.
    record LetterUsed() implements Problem {}

    /// The letter is new and waits for another office's confirmation.
    record LetterWaiting() implements Problem {}

    /// One of the eight words is no word of the list; `place` counted from 1.
    record WordMistyped(String word, int place) implements Problem {}

    /// There are not eight words.
    record WordsMissing(int words) implements Problem {}

    /// The letter was for a time that has passed.
    record LetterExpired() implements Problem {}

    /// No server has this address.
    record AddressMistyped(String address) implements Problem {}

    /// The server keeps another assembly than the letter says.
    record OtherAssembly(String expected, String found) implements Problem {}

    /// The address asks for an unprotected connection across the internet.
    record AddressUnsafe(String address) implements Problem {}

    /// What answers under this address does not speak as an assembly's server does.
    record ServerOdd(String address) implements Problem {}

    /// The server shows fewer entries than it did before; both in entries.
    record RecordOlder(long shown, long known) implements Problem {}

    /// The record holds an entry at this position that is not by whom it says.
    record RecordForged(long position) implements Problem {}

    /// The server will not take an own entry; the sentence is the server's.
    record EntryRejected(String sentence) implements Problem {}

    /// Something between the laptop and the server answers in its place: a hotel's or a hall's
    /// sign-in page.
    record SignInPage(String address) implements Problem {}

    /// The disk has no room.
    record DiskFull() implements Problem {}

    /// A file or folder cannot be read or written.
    record FileRefused(String path) implements Problem {}

    /// The file of this laptop's own record is damaged; a copy was set aside under `kept`.
    record StoreDamaged(String kept) implements Problem {}

    /// The copy of the record on this laptop was damaged and dropped, and the server that has it
    /// cannot be reached.
    record RecordToFetch(String address) implements Problem {}

    /// The disk reports an error of its own while writing this file.
    record DiskFailed(String path) implements Problem {}

    /// This laptop's own record was written by a newer version of the program.
    record StoreNewer() implements Problem {}

    /// This laptop's own record is locked with a passphrase.
    record Locked() implements Problem {}

    /// What is on this laptop was put back from a copy, or is a copy of another laptop's.
    record LaptopRestored() implements Problem {}

    /// Another window already works on this profile.
    record AlreadyOpen() implements Problem {}

    /// The laptop's clock is off by this much.
    record ClockOff(Duration by) implements Problem {}

    /// A text is longer than may be sent; both in characters.
    record TextTooLong(int length, int limit) implements Problem {}

    /// A file cannot be published: of another kind than PNG, JPEG or PDF, empty, or above 200 MB.
    record FileUnfit(String name) implements Problem {}

    /// A folder to publish names a file that is not in it.
    record FileMissing(String name) implements Problem {}

    /// The record holds something that only a newer version understands, from this position on.
    record NewerVersion(long position) implements Problem {}

    /// The server has shown two records that cannot both be true. Everything stops here.
    record Forked(long position) implements Problem {}

    /// A fault of the program itself; `reference` is what its log calls it.
    record Unexpected(String reference) implements Problem {}

    /// What an exception at the edge of background work means to the person.
    static Problem of(Exception e) {
        return switch (e) {
            case ProblemException known -> known.problem();
            case UncheckedIOException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case UnknownHostException host ->
                    new AddressMistyped(String.valueOf(host.getMessage()));
            case ConnectException _ -> new ServerAway("");
            case HttpTimeoutException _ -> new ServerAway("");
            case AccessDeniedException denied -> new FileRefused(denied.getFile());
            case FileSystemException file when saysDiskFull(file) -> new DiskFull();
            case FileSystemException file -> new FileRefused(String.valueOf(file.getFile()));
            case IOException io when saysDiskFull(io) -> new DiskFull();
            default -> new Unexpected(e.getClass().getSimpleName());
        };
    }

    private static boolean saysDiskFull(Exception e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("disk is full");
    }
}
