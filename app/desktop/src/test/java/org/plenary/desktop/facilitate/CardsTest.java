package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.desktop.facilitate.Cards.Card;
import org.plenary.desktop.facilitate.Cards.Entry;
import org.plenary.desktop.facilitate.Cards.Read;
import org.plenary.desktop.facilitate.Cards.Stray;
import org.plenary.desktop.facilitate.Cards.Wrong;

class CardsTest {
    @Test
    void aCardIsAHeadAndATextAndEveryLineKeepsItsNumber() {
        Card card =
                card(
                        """
                        ---
                        title: Who decides: a study
                        source: one
                        source: two
                        ---

                        First line.

                        Last line.

                        """);
        assertThat(card.one("title")).contains(new Entry("title", "Who decides: a study", 2));
        assertThat(card.all("source"))
                .containsExactly(new Entry("source", "one", 3), new Entry("source", "two", 4));
        assertThat(card.text()).isEqualTo("First line.\n\nLast line.");
        assertThat(card.textLine()).isEqualTo(7);
    }

    @Test
    void aLineOfTheHeadThatIsNoKeyIsToldApartAndNotLost() {
        Card card = card("---\ntitle: A\nJust words\nBad Key: x\n---\ntext");
        assertThat(card.strays())
                .containsExactly(new Stray("Just words", 3), new Stray("Bad Key: x", 4));
    }

    @Test
    void whatIsNoCardSaysWhereItGoesWrong() {
        assertThat(Cards.read("Just a text")).isEqualTo(new Read.Not(Wrong.NO_HEAD, 1));
        assertThat(Cards.read("")).isEqualTo(new Read.Not(Wrong.NO_HEAD, 1));
        assertThat(Cards.read("---\ntitle: A\n")).isEqualTo(new Read.Not(Wrong.OPEN_HEAD, 1));
        assertThat(Cards.read("---\na: b\n---\ntext\n---\nc: d\n---\n"))
                .isEqualTo(new Read.Not(Wrong.TWO_CARDS, 5));
    }

    private static Card card(String content) {
        return ((Read.One) Cards.read(content)).card();
    }
}
