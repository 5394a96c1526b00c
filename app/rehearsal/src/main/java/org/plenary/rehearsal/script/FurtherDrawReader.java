package org.plenary.rehearsal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;

/// Reads which seats become free in a script, and how they are drawn again.
final class FurtherDrawReader {
    private final List<Card> cards;
    private final List<Script.FreeSeat> free = new ArrayList<>();

    FurtherDrawReader(List<Card> cards) {
        this.cards = cards;
    }

    Script.FurtherDraw draw() throws BadScript {
        Card first = cards.getFirst();
        if (!first.one("card").equals("draw")) {
            throw first.wrong("the first card here announces the draw: \u201ccard: draw\u201d");
        }
        first.only("card", "day", "title", "lottery", "panel");
        int day = TimetableReader.day(first, "day");
        for (Card card : cards.subList(1, cards.size())) {
            switch (card.one("card")) {
                case "vacancy" -> vacancy(card.only("card", "day", "ground"), day);
                case "left" -> left(card.only("card", "day"), day);
                case "contested" -> contested(card.only("card", "day"));
                default -> throw card.wrong("there is no such card in a further draw");
            }
        }
        if (free.isEmpty()) {
            throw first.wrong("a further draw is for seats that are free: tell below which are");
        }
        return new Script.FurtherDraw(day, DrawReader.announcement(first), free);
    }

    private void vacancy(Card card, int draw) throws BadScript {
        int day = TimetableReader.day(card, "day");
        VacancyGround ground = card.constant("ground", VacancyGround.class);
        if (day + Vacancy.WAIT.toDays() > draw) {
            throw card.wrong(
                    "a seat is free a week after the registrar's statement at the earliest, and"
                            + " drawn again after that");
        }
        boolean another = free.stream().anyMatch(seat -> seat.ground().equals(Optional.of(ground)));
        if (ground == VacancyGround.NEVER_CAME && another) {
            throw card.wrong("in a rehearsal one person never comes, and no more");
        }
        free.add(
                new Script.FreeSeat(
                        day,
                        Optional.of(ground),
                        Words.of("reason", card.words()),
                        Optional.empty()));
    }

    private void left(Card card, int draw) throws BadScript {
        int day = TimetableReader.day(card, "day");
        if (day >= draw) {
            throw card.wrong("whoever leaves does so before their seat is drawn again");
        }
        Words words = Words.of("reason", card.words());
        free.add(new Script.FreeSeat(day, Optional.empty(), words, Optional.empty()));
    }

    private void contested(Card card) throws BadScript {
        if (free.isEmpty() || free.getLast().ground().isEmpty()) {
            throw card.wrong("this belongs after the vacancy that somebody contests");
        }
        Script.FreeSeat seat = free.removeLast();
        int day = TimetableReader.day(card, "day");
        if (seat.ground().equals(Optional.of(VacancyGround.NEVER_CAME))) {
            throw card.wrong("whoever never came says nothing");
        }
        if (day <= seat.day() || day >= seat.day() + Vacancy.WAIT.toDays()) {
            throw card.wrong("whoever sits there answers within the week after the statement");
        }
        Words words = Words.of("reason", card.words());
        free.add(
                new Script.FreeSeat(
                        seat.day(),
                        seat.ground(),
                        seat.words(),
                        Optional.of(new Script.Contest(day, words))));
    }
}
