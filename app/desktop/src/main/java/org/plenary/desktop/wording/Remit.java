package org.plenary.desktop.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.projection.Assembly;
import org.plenary.desktop.chamber.Texts;

/// What an assembly was asked.
public final class Remit {
    private Remit() {}

    /// The numbers of the remit's questions; none before the founding is known.
    public static List<Integer> questions(Assembly assembly) {
        int count = assembly.founding().map(f -> f.facts().questions()).orElse(0);
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /// A question, as it was asked.
    public static String question(Assembly assembly, Texts texts, int question) {
        return at(assembly, texts, "question." + question);
    }

    /// The sentence that stances on a question are for or against.
    public static String proposition(Assembly assembly, Texts texts, int question) {
        return at(assembly, texts, "proposition." + question);
    }

    private static String at(Assembly assembly, Texts texts, String place) {
        return assembly.founding().map(f -> texts.words(f.mark()).get(place)).orElse("");
    }
}
