package org.plenary.rehearsal.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What cards may refer to: whatever else is named is said with the line that names it.
///
/// @param questions how many the remit asks
/// @param principles how many the charter has
/// @param items names of items of evidence
/// @param recommendations names of recommendations
record Known(int questions, int principles, Set<String> items, Set<String> recommendations) {
    /// The question that a card belongs to.
    int question(Card card) throws BadScript {
        return upTo(questions, card, "question", "the remit asks no such question");
    }

    /// The principle that a card speaks of.
    int principle(Card card) throws BadScript {
        return upTo(principles, card, "principle", "the charter has no such principle");
    }

    /// The items that a card names.
    List<String> items(Card card, String key) throws BadScript {
        return card.readAll(key, value -> among(items, value, "there is no such item of evidence"));
    }

    /// The item that a card names, if it names one.
    Optional<String> item(Card card, String key) throws BadScript {
        card.maybe(key);
        return items(card, key).stream().findFirst();
    }

    /// The recommendation that a card speaks of, if it speaks of one.
    Optional<String> recommendation(Card card) throws BadScript {
        card.maybe("recommendation");
        return card
                .readAll(
                        "recommendation",
                        value -> among(recommendations, value, "there is no such recommendation"))
                .stream()
                .findFirst();
    }

    /// The recommendation that a card must speak of.
    String theRecommendation(Card card) throws BadScript {
        card.one("recommendation");
        return recommendation(card).orElseThrow();
    }

    private static int upTo(int most, Card card, String key, String otherwise) throws BadScript {
        return card.read(
                key,
                value -> {
                    int number = Card.whole(value);
                    if (number < 1 || number > most) {
                        throw new IllegalArgumentException(otherwise);
                    }
                    return number;
                });
    }

    private static String among(Set<String> known, String name, String otherwise) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(otherwise);
        }
        return name;
    }
}
