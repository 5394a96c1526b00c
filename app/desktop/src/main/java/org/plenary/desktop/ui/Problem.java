package org.plenary.desktop.ui;

import java.io.IOException;
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

    /// The code is well written, but the server knows no such letter, or it was used.
    record LetterUnknown() implements Problem {}

    /// The letter was for a time that has passed.
    record LetterExpired() implements Problem {}

    /// No server has this address.
    record AddressMistyped(String address) implements Problem {}

    /// The server keeps another assembly than the letter says.
    record OtherAssembly(String expected, String found) implements Problem {}

    /// Something between the laptop and the server answers in its place: a hotel's or a hall's
    /// sign-in page.
    record SignInPage(String address) implements Problem {}

    /// The disk has no room.
    record DiskFull() implements Problem {}

    /// A file or folder cannot be read or written.
    record FileRefused(String path) implements Problem {}

    /// The file of this laptop's own record is damaged; a copy was set aside under `kept`.
    record StoreDamaged(String kept) implements Problem {}

    /// Another window already works on this profile.
    record AlreadyOpen() implements Problem {}

    /// The laptop's clock is off by this much.
    record ClockOff(Duration by) implements Problem {}

    /// A text is longer than may be sent; both in characters.
    record TextTooLong(int length, int limit) implements Problem {}

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
