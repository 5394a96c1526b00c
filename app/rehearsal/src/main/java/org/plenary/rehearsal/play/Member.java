package org.plenary.rehearsal.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;

/// A simulated member: a temperament that never changes, and opinions that do.
///
/// An opinion is a number from -2 (strongly against) to 2 (strongly for); a stance is the nearest
/// whole number.
final class Member {
    private static final double OUTERMOST = 2.4;

    private final int seat;
    private final Chance chance;
    private final double prompt;
    private final double diligent;
    private final double open;
    private final double talkative;
    private final double faithful;
    private final Map<Integer, Double> opinions = new HashMap<>();
    private final Map<Integer, List<Influence>> influences = new HashMap<>();
    private boolean gone;

    /// Something that moved a member since they last said where they stand.
    ///
    /// @param pull how far, and in which direction
    record Influence(MovedBy by, Optional<EntryId> source, double pull) {}

    Member(int seat, Chance chance) {
        this.seat = seat;
        this.chance = chance;
        prompt = chance.share();
        diligent = 0.35 + 0.6 * chance.share();
        open = 0.25 + 0.75 * chance.share();
        talkative = chance.share();
        faithful = 0.8 + 0.19 * chance.share();
    }

    /// They begin with an opinion near to a stance.
    void begins(int question, Stance near) {
        opinions.put(
                question, Lean.of(near) + 0.45 * chance.of("first opinion " + question).around());
    }

    int seat() {
        return seat;
    }

    Holder holder() {
        return Holder.seat(seat);
    }

    Chance chance() {
        return chance;
    }

    /// From 0 (always the last) to 1 (always the first).
    double prompt() {
        return prompt;
    }

    /// How much of what there is to read they read: a share.
    double diligent() {
        return diligent;
    }

    /// From 0 (silent) to 1 (always with something to say).
    double talkative() {
        return talkative;
    }

    /// How many sessions they come to: a share.
    double faithful() {
        return faithful;
    }

    /// Their laptop is lost: they write no more.
    void leave() {
        gone = true;
    }

    boolean gone() {
        return gone;
    }

    double opinion(int question) {
        return opinions.getOrDefault(question, 0.0);
    }

    Stance stance(int question) {
        return Lean.nearest(opinion(question));
    }

    /// Something pulls at an opinion; how far it gives depends on the person.
    void pulled(int question, MovedBy by, Optional<EntryId> source, double pull) {
        double before = opinion(question);
        double moved = open * pull;
        opinions.put(question, Math.clamp(before + moved, -OUTERMOST, OUTERMOST));
        influences
                .computeIfAbsent(question, _ -> new ArrayList<>())
                .add(new Influence(by, source, moved));
    }

    /// What moved them on a question since they last spoke on it.
    List<Influence> influences(int question) {
        return influences.getOrDefault(question, List.of());
    }

    /// They spoke: what moves them from now on is new.
    void spoke(int question) {
        influences.remove(question);
    }
}
