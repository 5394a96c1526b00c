package org.plenary.sortition.lottery;

import java.util.Arrays;

/// One panel while it is composed: the type of each seat, and how many people each type and row
/// has. An exchange of two people costs two bit operations to judge, whatever the number of rows up
/// to 64.
final class Seating {
    final Shape shape;

    /// At least and at most so many of each type.
    final int[] base;

    final int[] caps;

    /// At least and at most so many in each row.
    final int[] low;

    final int[] high;

    final int[] count;
    private final int[] seat;
    private int filled;
    private final int[] inRow;

    /// Rows with: no room, too many, nobody to spare, too few; as bits.
    private final long[] full;

    private final long[] over;
    private final long[] bare;
    private final long[] under;
    private int violation;

    Seating(Shape shape) {
        this.shape = shape;
        base = shape.base.clone();
        caps = shape.caps.clone();
        low = shape.low.clone();
        high = shape.high.clone();
        count = new int[shape.types];
        seat = new int[shape.seats];
        inRow = new int[shape.rows()];
        full = new long[shape.words];
        over = new long[shape.words];
        bare = new long[shape.words];
        under = new long[shape.words];
    }

    /// Empties all seats, then seats the base.
    void clear() {
        Arrays.fill(count, 0);
        Arrays.fill(inRow, 0);
        filled = 0;
        recount();
        for (int t = 0; t < base.length; t++) {
            for (int i = 0; i < base[t] && filled < seat.length; i++) {
                add(t);
            }
        }
    }

    /// Takes a panel over.
    void take(int[] panel) {
        Arrays.fill(count, 0);
        Arrays.fill(inRow, 0);
        filled = 0;
        recount();
        for (int type : panel) {
            add(type);
        }
    }

    private void recount() {
        Arrays.fill(full, 0);
        Arrays.fill(over, 0);
        Arrays.fill(bare, 0);
        Arrays.fill(under, 0);
        violation = 0;
        for (int row = 0; row < inRow.length; row++) {
            violation += wrong(row);
            mark(row);
        }
    }

    private int wrong(int row) {
        return Math.max(0, Math.max(low[row] - inRow[row], inRow[row] - high[row]));
    }

    private void mark(int row) {
        int word = row >> 6;
        long bit = 1L << row;
        int people = inRow[row];
        full[word] = people >= high[row] ? full[word] | bit : full[word] & ~bit;
        over[word] = people > high[row] ? over[word] | bit : over[word] & ~bit;
        bare[word] = people <= low[row] ? bare[word] | bit : bare[word] & ~bit;
        under[word] = people < low[row] ? under[word] | bit : under[word] & ~bit;
    }

    /// Seats one more of a type.
    void add(int type) {
        seat[filled++] = type;
        count[type]++;
        change(type, 1);
    }

    private void change(int type, int by) {
        for (int row : shape.rowsOf[type]) {
            violation -= wrong(row);
            inRow[row] += by;
            violation += wrong(row);
            mark(row);
        }
    }

    /// Lets whoever sits in a seat go, for somebody of another type.
    void exchange(int place, int type) {
        int gone = seat[place];
        count[gone]--;
        change(gone, -1);
        seat[place] = type;
        count[type]++;
        change(type, 1);
    }

    /// How much more is wrong after an exchange; below 0 is better.
    int worse(int gone, int come) {
        int words = shape.words;
        int sum = worseInFirst(shape.masks[gone * words], shape.masks[come * words]);
        return shape.wide[gone] || shape.wide[come] ? sum + worseInOthers(gone, come) : sum;
    }

    /// The part of [#worse] that is in the first word.
    ///
    /// @param out the rows in it of whoever goes
    /// @param in the rows in it of whoever comes
    int worseInFirst(long out, long in) {
        long onlyOut = out & ~in;
        long onlyIn = in & ~out;
        return Long.bitCount(onlyIn & full[0])
                - Long.bitCount(onlyIn & under[0])
                + Long.bitCount(onlyOut & bare[0])
                - Long.bitCount(onlyOut & over[0]);
    }

    /// The part of [#worse] that is in the other words: nothing where neither type is wide.
    int worseInOthers(int gone, int come) {
        int words = shape.words;
        int sum = 0;
        for (int w = 1; w < words; w++) {
            long out = shape.masks[gone * words + w];
            long in = shape.masks[come * words + w];
            long onlyOut = out & ~in;
            long onlyIn = in & ~out;
            sum +=
                    Long.bitCount(onlyIn & full[w])
                            - Long.bitCount(onlyIn & under[w])
                            + Long.bitCount(onlyOut & bare[w])
                            - Long.bitCount(onlyOut & over[w]);
        }
        return sum;
    }

    /// How much more is wrong with one more of a type; below 0 is better.
    int worseBy(int come) {
        int sum = 0;
        for (int w = 0; w < shape.words; w++) {
            long in = shape.masks[come * shape.words + w];
            sum += Long.bitCount(in & full[w]) - Long.bitCount(in & under[w]);
        }
        return sum;
    }

    /// How much less an exchange of somebody of a type can make wrong, at most, than whoever comes
    /// alone does: [#worse] is never below [#worseBy] less this.
    int relief(int gone) {
        int sum = 0;
        for (int w = 0; w < shape.words; w++) {
            long out = shape.masks[gone * shape.words + w];
            sum += Long.bitCount(out & full[w]);
        }
        return sum;
    }

    /// Whether a panel with nothing wrong stays so after an exchange.
    boolean allows(int gone, int come) {
        int words = shape.words;
        long blocked = 0;
        for (int w = 0; w < words; w++) {
            long out = shape.masks[gone * words + w];
            long in = shape.masks[come * words + w];
            blocked |= (in & ~out & full[w]) | (out & ~in & bare[w]);
        }
        return blocked == 0;
    }

    /// Whether every row of a type has room.
    boolean roomFor(int type) {
        long blocked = 0;
        for (int w = 0; w < shape.words; w++) {
            blocked |= shape.masks[type * shape.words + w] & full[w];
        }
        return blocked == 0;
    }

    /// Whether a row still lacks people.
    boolean lacks(int row) {
        return inRow[row] < low[row];
    }

    /// How many people a row lacks.
    int lacking(int row) {
        return Math.max(0, low[row] - inRow[row]);
    }

    /// Whether a row has too many people.
    boolean exceeds(int row) {
        return inRow[row] > high[row];
    }

    boolean inRow(int type, int row) {
        return (shape.masks[type * shape.words + (row >> 6)] >>> row & 1) != 0;
    }

    /// How many people are too many or too few, over all rows.
    int violation() {
        return violation;
    }

    int filled() {
        return filled;
    }

    /// The type in a seat.
    int seat(int place) {
        return seat[place];
    }

    /// The panel, ascending by type; a copy.
    int[] panel() {
        int[] panel = Arrays.copyOf(seat, filled);
        Arrays.sort(panel);
        return panel;
    }
}
