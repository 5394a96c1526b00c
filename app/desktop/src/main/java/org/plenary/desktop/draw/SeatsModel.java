package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Respondents;

/// Who was drawn: public numbers for everybody, and on the registrar's own laptop whoever stands
/// behind them.
final class SeatsModel {
    private final Words words;

    SeatsModel(Words words) {
        this.words = words;
    }

    List<String> headings(Result result) {
        List<String> all = new ArrayList<>();
        all.add(words.text("draw.seat"));
        all.add(words.text("draw.volunteer"));
        result.frozen().ifPresent(frozen -> all.addAll(frozen.respondents().columns()));
        return all;
    }

    List<List<String>> rows(Result result) {
        int[] people = result.people();
        List<Integer> seats = result.draw().seats();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            int volunteer = people[i];
            List<String> row = new ArrayList<>();
            row.add(words.number(seats.get(i)));
            row.add(Respondents.number(volunteer));
            result.frozen().ifPresent(frozen -> row.addAll(frozen.respondents().cells(volunteer)));
            rows.add(row);
        }
        return rows;
    }

    /// Whose a letter is: the seat, and for the organiser's hands the volunteer's number and id.
    String called(Result result, int place) {
        int volunteer = result.people()[place];
        String who =
                result.frozen()
                        .flatMap(frozen -> frozen.respondents().id(volunteer))
                        .map(id ->
                                words.text(
                                        "draw.letter.id",
                                        "number",
                                        Respondents.number(volunteer),
                                        "id",
                                        id))
                        .orElse(Respondents.number(volunteer));
        return words.text("draw.letter.for", "seat", result.draw().seats().get(place), "who", who);
    }
}
