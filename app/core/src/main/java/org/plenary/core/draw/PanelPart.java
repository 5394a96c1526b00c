package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.Tree;

/// A part of one panel, small enough for an entry of the record: a leaf of the lottery's tree.
///
/// The tree has the parts of panel 0, then those of panel 1, and so on; every panel has as many.
///
/// @param panel which panel, from 0
/// @param part which part of it, from 0
/// @param volunteers the public numbers, ascending
public record PanelPart(int panel, int part, List<Integer> volunteers) {
    /// How many people a part has; the last one of a panel may have fewer.
    public static final int SIZE = 32;

    /// Volunteers are counted from 1 and named in ascending order.
    public PanelPart {
        volunteers = List.copyOf(volunteers);
    }

    /// How many parts a panel of so many seats has.
    public static int parts(int seats) {
        return (seats + SIZE - 1) / SIZE;
    }

    /// How many people stand in a part.
    public static int size(int part, int seats) {
        return Math.min(SIZE, seats - part * SIZE);
    }

    /// `plenary-panel/v1`, the panel and the part, and the numbers separated by spaces, each on a
    /// line of its own.
    public String text() {
        String numbers = volunteers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Lines.text("plenary-panel/v1", panel + " " + part, numbers);
    }

    /// The leaf of the lottery's tree.
    public Hash leaf() {
        return Tree.leaf(text().getBytes(UTF_8));
    }

    /// Whether a path shows that this part belongs to the lottery of this root.
    public boolean standsIn(Hash lottery, int panels, int seats, List<Hash> path) {
        int parts = parts(seats);
        boolean there = panel >= 0 && panel < panels && part >= 0 && part < parts;
        return there
                && volunteers.size() == size(part, seats)
                && Proofs.verifyInclusion(
                        (long) panel * parts + part, (long) panels * parts, leaf(), path, lottery);
    }
}
