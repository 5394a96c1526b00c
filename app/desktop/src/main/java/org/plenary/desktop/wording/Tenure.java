package org.plenary.desktop.wording;

import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Seats;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// Since when or until when somebody has sat in a seat, where that is not for as long as the
/// assembly lasts: wherever people are listed, whoever left and whoever came later is said to have.
public final class Tenure {
    private Tenure() {}

    /// When a seat was left; else when it was filled, if in another draw than the first seats were;
    /// nothing for everybody else.
    public static Optional<String> of(Words words, Moments moments, Assembly assembly, int seat) {
        Seats seats = assembly.roll().seats();
        if (!seats.given(seat)) {
            return Optional.empty();
        }
        return seats.left(seat)
                .map(left ->
                        words.text("wording.tenure.left", "date", moments.date(left.since().at())))
                .or(() ->
                        Optional.of(seats.since(seat))
                                .filter(_ -> later(assembly, seat))
                                .map(mark ->
                                        words.text(
                                                "wording.tenure.later",
                                                "date",
                                                moments.date(mark.at()))));
    }

    /// Somebody as they are called, and when they left or came, where that is to be said.
    public static String called(
            Words words, Moments moments, Assembly assembly, int seat, String who) {
        return of(words, moments, assembly, seat)
                .map(when -> words.text("wording.tenure", "who", who, "when", when))
                .orElse(who);
    }

    /// The seats of a later draw have the numbers after those that the assembly was founded with.
    private static boolean later(Assembly assembly, int seat) {
        return assembly.founding().filter(f -> seat > f.facts().seats()).isPresent();
    }
}
