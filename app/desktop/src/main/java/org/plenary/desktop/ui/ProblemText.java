package org.plenary.desktop.ui;

import org.plenary.desktop.ui.words.Words;

/// A problem in words: what happened, what to do, and how loudly to say it.
///
/// @param sentence what happened, and that nothing is lost
/// @param advice what the person can do now
/// @param room where it is said
public record ProblemText(String sentence, String advice, Room room) {
    /// How much room a problem takes.
    public enum Room {
        /// A line above the screen; work goes on.
        BANNER,
        /// The whole window: nothing else makes sense before this is settled.
        SCREEN
    }

    /// The one place where problems become words.
    public static ProblemText of(Problem problem, Words words) {
        return switch (problem) {
            case Problem.ServerAway p ->
                    banner(
                            words.text("ui.problem.server-away"),
                            words.text("ui.problem.server-away.do"));
            case Problem.LetterMistyped p ->
                    banner(
                            words.text("ui.problem.letter-mistyped", "place", p.place()),
                            words.text("ui.problem.letter-mistyped.do"));
            case Problem.LetterUnknown p ->
                    banner(
                            words.text("ui.problem.letter-unknown"),
                            words.text("ui.problem.letter-unknown.do"));
            case Problem.LetterExpired p ->
                    banner(
                            words.text("ui.problem.letter-expired"),
                            words.text("ui.problem.letter-expired.do"));
            case Problem.AddressMistyped p ->
                    banner(
                            words.text("ui.problem.address-mistyped", "address", p.address()),
                            words.text("ui.problem.address-mistyped.do"));
            case Problem.OtherAssembly p ->
                    screen(
                            words.text(
                                    "ui.problem.other-assembly",
                                    "expected",
                                    p.expected(),
                                    "found",
                                    p.found()),
                            words.text("ui.problem.other-assembly.do"));
            case Problem.SignInPage p ->
                    banner(
                            words.text("ui.problem.sign-in-page", "address", p.address()),
                            words.text("ui.problem.sign-in-page.do"));
            case Problem.DiskFull p ->
                    banner(
                            words.text("ui.problem.disk-full"),
                            words.text("ui.problem.disk-full.do"));
            case Problem.FileRefused p ->
                    banner(
                            words.text("ui.problem.file-refused", "path", p.path()),
                            words.text("ui.problem.file-refused.do"));
            case Problem.StoreDamaged p ->
                    screen(
                            words.text("ui.problem.store-damaged", "kept", p.kept()),
                            words.text("ui.problem.store-damaged.do"));
            case Problem.AlreadyOpen p ->
                    screen(
                            words.text("ui.problem.already-open"),
                            words.text("ui.problem.already-open.do"));
            case Problem.ClockOff p ->
                    banner(
                            words.text(
                                    "ui.problem.clock-off",
                                    "days",
                                    p.by().toDays(),
                                    "hours",
                                    p.by().toHours()),
                            words.text("ui.problem.clock-off.do"));
            case Problem.TextTooLong p ->
                    banner(
                            words.text(
                                    "ui.problem.text-too-long",
                                    "length",
                                    p.length(),
                                    "limit",
                                    p.limit()),
                            words.text(
                                    "ui.problem.text-too-long.do", "over", p.length() - p.limit()));
            case Problem.FileMissing p ->
                    banner(
                            words.text("ui.problem.file-missing", "name", p.name()),
                            words.text("ui.problem.file-missing.do"));
            case Problem.NewerVersion p ->
                    banner(
                            words.text("ui.problem.newer-version", "position", p.position()),
                            words.text("ui.problem.newer-version.do"));
            case Problem.Forked p ->
                    screen(
                            words.text("ui.problem.forked", "position", p.position()),
                            words.text("ui.problem.forked.do"));
            case Problem.LetterLength p ->
                    banner(
                            words.text("ui.problem.letter-length", "signs", p.signs()),
                            words.text("ui.problem.letter-length.do"));
            case Problem.LetterMisread p ->
                    banner(
                            words.text("ui.problem.letter-misread"),
                            words.text("ui.problem.letter-misread.do"));
            case Problem.LetterUsed p ->
                    banner(
                            words.text("ui.problem.letter-used"),
                            words.text("ui.problem.letter-used.do"));
            case Problem.LetterWaiting p ->
                    banner(
                            words.text("ui.problem.letter-waiting"),
                            words.text("ui.problem.letter-waiting.do"));
            case Problem.WordMistyped p ->
                    banner(
                            words.text(
                                    "ui.problem.word-mistyped",
                                    "word",
                                    p.word(),
                                    "place",
                                    p.place()),
                            words.text("ui.problem.word-mistyped.do"));
            case Problem.WordsMissing p ->
                    banner(
                            words.text("ui.problem.words-missing", "words", p.words()),
                            words.text("ui.problem.words-missing.do"));
            case Problem.AddressUnsafe p ->
                    banner(
                            words.text("ui.problem.address-unsafe", "address", p.address()),
                            words.text("ui.problem.address-unsafe.do"));
            case Problem.ServerOdd p ->
                    banner(
                            words.text("ui.problem.server-odd", "address", p.address()),
                            words.text("ui.problem.server-odd.do"));
            case Problem.RecordOlder p ->
                    banner(
                            words.text(
                                    "ui.problem.record-older",
                                    "shown",
                                    p.shown(),
                                    "known",
                                    p.known()),
                            words.text("ui.problem.record-older.do"));
            case Problem.RecordForged p ->
                    banner(
                            words.text("ui.problem.record-forged", "position", p.position()),
                            words.text("ui.problem.record-forged.do"));
            case Problem.EntryRejected p ->
                    banner(
                            words.text("ui.problem.entry-rejected", "sentence", p.sentence()),
                            words.text("ui.problem.entry-rejected.do"));
            case Problem.RecordToFetch p ->
                    screen(
                            words.text("ui.problem.record-to-fetch", "address", p.address()),
                            words.text("ui.problem.record-to-fetch.do"));
            case Problem.DiskFailed p ->
                    banner(
                            words.text("ui.problem.disk-failed", "path", p.path()),
                            words.text("ui.problem.disk-failed.do"));
            case Problem.StoreNewer p ->
                    screen(
                            words.text("ui.problem.store-newer"),
                            words.text("ui.problem.store-newer.do"));
            case Problem.Locked p ->
                    screen(words.text("ui.problem.locked"), words.text("ui.problem.locked.do"));
            case Problem.LaptopRestored p ->
                    banner(
                            words.text("ui.problem.laptop-restored"),
                            words.text("ui.problem.laptop-restored.do"));
            case Problem.FileUnfit p ->
                    banner(
                            words.text("ui.problem.file-unfit", "name", p.name()),
                            words.text("ui.problem.file-unfit.do"));
            case Problem.Unexpected p ->
                    banner(
                            words.text("ui.problem.unexpected", "reference", p.reference()),
                            words.text("ui.problem.unexpected.do"));
        };
    }

    private static ProblemText banner(String sentence, String advice) {
        return new ProblemText(sentence, advice, Room.BANNER);
    }

    private static ProblemText screen(String sentence, String advice) {
        return new ProblemText(sentence, advice, Room.SCREEN);
    }
}
