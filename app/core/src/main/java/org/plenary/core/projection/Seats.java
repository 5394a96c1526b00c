package org.plenary.core.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.term.VacancyGround;

/// The seats of an assembly through time. A number is given once: whoever is drawn later gets the
/// next one, and a seat that was left stays empty.
///
/// @param filled since when somebody sits in each seat, seat n at place n - 1
/// @param left the seats that were left, in the order in which they were
public record Seats(PVector<Mark> filled, PMap<Integer, Left> left) {
    static final Seats EMPTY = new Seats(TreePVector.empty(), OrderedPMap.empty());

    /// How a seat came to be free.
    ///
    /// @param stated the entry that says why: the member's own, or the registrar's
    /// @param since the entry from which on nobody sits in it: the member's own, or the other
    ///   office's
    /// @param ground why; a member who leaves by their own word owes none
    public record Left(Mark stated, Mark since, Optional<VacancyGround> ground) {
        /// Whether they should never have had the seat, so that what they did is marked.
        public boolean irregular() {
            return ground.filter(VacancyGround.IRREGULAR::equals).isPresent();
        }
    }

    /// The highest number that was ever given; 0 before the first.
    public int last() {
        return filled.size();
    }

    /// How many seats are filled now.
    public int count() {
        return last() - left.size();
    }

    /// Whether somebody sits in a seat now.
    public boolean has(int seat) {
        return given(seat) && !left.containsKey(seat);
    }

    /// Whether somebody ever sat in a seat.
    public boolean given(int seat) {
        return seat >= 1 && seat <= last();
    }

    /// The seats that are filled now, ascending.
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, last()).filter(this::has).boxed().toList();
    }

    /// Since when somebody has sat in a seat that was given.
    public Mark since(int seat) {
        return filled.get(seat - 1);
    }

    /// How a seat was left, if it was.
    public Optional<Left> left(int seat) {
        return Optional.ofNullable(left.get(seat));
    }

    /// Whether a seat was left by somebody who should never have had it.
    public boolean irregular(int seat) {
        return left(seat).filter(Left::irregular).isPresent();
    }

    /// Whether somebody sat in a seat just after an entry of the trail.
    public boolean hadAfter(int seat, long index) {
        return given(seat)
                && since(seat).index() <= index
                && left(seat).filter(left -> left.since().index() <= index).isEmpty();
    }

    Seats filled(int more, Mark mark) {
        PVector<Mark> after = filled;
        for (int i = 0; i < more; i++) {
            after = after.plus(mark);
        }
        return new Seats(after, left);
    }

    Seats without(int seat, Left how) {
        return new Seats(filled, left.plus(seat, how));
    }
}
