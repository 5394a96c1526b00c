package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Stance;

/// How stances moved from session to session: for each moment how many seats stood where, and
/// between two moments how many went from where to where.
///
/// @param seats how many seats there are: the base of every number here
record Flow(int seats, List<Moment> moments, List<Band> bands) {
    /// The stances in their order: the first places of every moment.
    static final List<Stance> STANCES = List.of(Stance.values());

    /// The stances, and those who had not said anything yet.
    static final int PLACES = STANCES.size() + 1;

    /// The place of those who had not said anything yet.
    static final int SILENT = PLACES - 1;

    /// A moment: the end of a session, or now.
    ///
    /// @param session the session that had just ended, or is open; empty for now
    /// @param counts seats by place
    record Moment(Optional<Session> session, List<Integer> counts) {}

    /// Seats that stood at one place at a moment and at another, or the same, at the next.
    ///
    /// @param moment the earlier moment's number, from 0
    record Band(int moment, int from, int to, int seats) {
        boolean moved() {
            return from != to;
        }
    }

    Flow {
        moments = List.copyOf(moments);
        bands = List.copyOf(bands);
    }

    static Flow of(Assembly assembly, int question) {
        Seats seats = assembly.roll().seats();
        List<Moment> moments = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        int[] before = new int[0];
        for (Cut cut : cuts(assembly)) {
            int[] places = places(assembly, question, seats, cut.index());
            if (moments.isEmpty() || cut.session().isPresent() || !same(before, places)) {
                moments.add(new Moment(cut.session(), counts(places)));
                if (moments.size() > 1) {
                    bands.addAll(bands(moments.size() - 2, before, places));
                }
                before = places;
            }
        }
        return new Flow(seats.count(), moments, bands);
    }

    /// A position in the trail at which one looks.
    private record Cut(Optional<Session> session, long index) {}

    private static List<Cut> cuts(Assembly assembly) {
        List<Cut> cuts = new ArrayList<>();
        assembly.sessions()
                .standing()
                .filter(session -> session.state() == State.CLOSED)
                .forEach(session ->
                        cuts.add(new Cut(Optional.of(session), session.changed().index())));
        cuts.add(new Cut(Optional.empty(), Long.MAX_VALUE));
        return cuts;
    }

    private static int[] places(Assembly assembly, int question, Seats seats, long index) {
        return seats.numbers().stream()
                .mapToInt(seat -> place(assembly.positions().history(seat, question), index))
                .toArray();
    }

    private static int place(List<Statement> history, long index) {
        int place = SILENT;
        for (Statement statement : history) {
            if (statement.mark().index() < index) {
                place = STANCES.indexOf(statement.stance());
            }
        }
        return place;
    }

    private static boolean same(int[] before, int[] after) {
        return java.util.Arrays.equals(before, after);
    }

    private static List<Integer> counts(int[] places) {
        int[] counts = new int[PLACES];
        for (int place : places) {
            counts[place]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    private static List<Band> bands(int moment, int[] before, int[] after) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            sizes.merge(before[i] * PLACES + after[i], 1, Integer::sum);
        }
        return sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Band(moment, e.getKey() / PLACES, e.getKey() % PLACES, e.getValue()))
                .toList();
    }
}
