package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.desktop.chamber.Search;
import org.plenary.desktop.chamber.Search.Found;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// What was found, room by room, and the way to each place.
final class SearchModel {
    private static final int LIMIT = 60;
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    private final Words words;
    private final Search search;

    SearchModel(Words words, Search search) {
        this.words = words;
        this.search = search;
    }

    /// A stretch of a snippet.
    record Piece(String text, boolean found) {}

    /// A find.
    record Line(String title, List<Piece> snippet, Place place, String spoken) {
        Line {
            snippet = List.copyOf(snippet);
        }
    }

    /// The finds in one room.
    record Group(String heading, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /// The finds for what was typed, the reader's evidence first. Off the JavaFX thread.
    List<Group> find(String typed) {
        Map<Room, List<Line>> rooms = new EnumMap<>(Room.class);
        for (Found found : search.find(typed, LIMIT)) {
            rooms.computeIfAbsent(found.room(), _ -> new ArrayList<>()).add(line(found));
        }
        return rooms.entrySet().stream()
                .map(each -> new Group(words.each("evidence.room", each.getKey()), each.getValue()))
                .toList();
    }

    private Line line(Found found) {
        List<Piece> pieces = pieces(found.snippet());
        String title = Visible.line(found.title());
        String said = String.join("", pieces.stream().map(Piece::text).toList());
        return new Line(
                title,
                pieces,
                place(found, pieces),
                words.text("evidence.search.spoken", "title", title, "snippet", said));
    }

    private static Place place(Found found, List<Piece> pieces) {
        String id = found.thing().hex();
        return switch (found.room()) {
            case EVIDENCE, NOTE ->
                    new Where.Entry(
                                    found.thing(),
                                    pieces.stream()
                                            .filter(Piece::found)
                                            .findFirst()
                                            .map(Piece::text)
                                            .orElse(""))
                            .place();
            case POSITION -> Place.at(ScreenId.POSITIONS, id);
            case RECOMMENDATION -> Place.at(ScreenId.RECOMMENDATIONS, id);
            case SESSION -> Place.at(ScreenId.SCHEDULE, id);
        };
    }

    /// The snippet in stretches, its marks taken out.
    static List<Piece> pieces(String snippet) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        boolean found = false;
        for (int i = 0; i <= snippet.length(); i++) {
            boolean ends = i == snippet.length();
            if (ends || snippet.charAt(i) == BEGIN || snippet.charAt(i) == END) {
                if (i > at) {
                    String text = Visible.text(snippet.substring(at, i)).replaceAll("\\s+", " ");
                    pieces.add(new Piece(text, found));
                }
                found = !ends && snippet.charAt(i) == BEGIN;
                at = i + 1;
            }
        }
        return pieces;
    }
}
