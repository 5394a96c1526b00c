package org.plenary.desktop.wording;

import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Recommendations.Version;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// What things are called: by the title their authors gave them, or by what they are when no title
/// is to be had.
public final class Titles {
    private Titles() {}

    /// An item of evidence, by its latest title.
    public static String item(Words words, Texts texts, Item item) {
        return or(texts.words(item.current()).get("title"), words.text("wording.item"));
    }

    /// A recommendation's title by its id; nothing where there is none.
    public static String recommendation(Words words, Texts texts, Assembly assembly, EntryId id) {
        return assembly.recommendations()
                .recommendation(id)
                .map(each -> recommendation(words, texts, each))
                .orElse("");
    }

    /// A recommendation, by the title of the version that stands.
    public static String recommendation(Words words, Texts texts, Recommendation recommendation) {
        return version(words, texts, recommendation.current());
    }

    /// A version of a recommendation.
    public static String version(Words words, Texts texts, Version version) {
        return or(texts.words(version.mark()).get("title"), words.text("wording.recommendation"));
    }

    /// A session.
    public static String session(Words words, Texts texts, Session session) {
        return or(texts.words(session.mark()).get("title"), words.text("wording.session"));
    }

    /// A principle.
    public static String principle(Words words, Texts texts, Principle principle) {
        return or(
                texts.words(principle.mark()).get("title"),
                words.text("wording.principle", "number", principle.number()));
    }

    private static String or(String title, String otherwise) {
        String line = Visible.line(title);
        return line.isEmpty() ? otherwise : line;
    }
}
