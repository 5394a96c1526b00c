package org.plenary.sortition.lottery;

/// All panels of a lottery as the types of their seats, with what it takes to judge an exchange of
/// two people in any of them at once.
final class Herd {
    private final Shape shape;
    private final int[][] panels;
    private final int[][] inRow;
    private final long[] full;
    private final long[] bare;

    /// For each type the people of it in all panels.
    final int[] total;

    /// @param panels valid ones; they are changed
    Herd(Shape shape, int[][] panels) {
        this.shape = shape;
        this.panels = panels;
        inRow = new int[panels.length][shape.rows()];
        full = new long[panels.length * shape.words];
        bare = new long[panels.length * shape.words];
        total = new int[shape.types];
        for (int j = 0; j < panels.length; j++) {
            for (int type : panels[j]) {
                total[type]++;
            }
            recount(j);
        }
    }

    private void recount(int panel) {
        java.util.Arrays.fill(inRow[panel], 0);
        for (int type : panels[panel]) {
            for (int row : shape.rowsOf[type]) {
                inRow[panel][row]++;
            }
        }
        for (int row = 0; row < shape.rows(); row++) {
            mark(panel, row);
        }
    }

    private void mark(int panel, int row) {
        int word = panel * shape.words + (row >> 6);
        long bit = 1L << row;
        int people = inRow[panel][row];
        full[word] = people >= shape.high[row] ? full[word] | bit : full[word] & ~bit;
        bare[word] = people <= shape.low[row] ? bare[word] | bit : bare[word] & ~bit;
    }

    int size() {
        return panels.length;
    }

    /// The types in the seats of a panel; not a copy.
    int[] panel(int panel) {
        return panels[panel];
    }

    int[][] panels() {
        return panels;
    }

    /// Whether a panel stays valid when somebody of one type goes and somebody of another comes;
    /// the cap of the type that comes is asked last, since it costs most.
    boolean allows(int panel, int gone, int come) {
        int words = shape.words;
        long blocked = 0;
        for (int w = 0; w < words; w++) {
            long out = shape.masks[gone * words + w];
            long in = shape.masks[come * words + w];
            blocked |=
                    (in & ~out & full[panel * words + w]) | (out & ~in & bare[panel * words + w]);
        }
        return blocked == 0 && shape.base[gone] == 0 && count(panel, come) < shape.caps[come];
    }

    /// The rows of a panel that have no room, as bits.
    long full(int panel, int word) {
        return full[panel * shape.words + word];
    }

    /// The rows of a panel that have nobody to spare, as bits.
    long bare(int panel, int word) {
        return bare[panel * shape.words + word];
    }

    /// A seat of somebody of a type, or -1.
    int placeOf(int type, int panel) {
        int[] seats = panels[panel];
        for (int place = 0; place < seats.length; place++) {
            if (seats[place] == type) {
                return place;
            }
        }
        return -1;
    }

    int count(int panel, int type) {
        int count = 0;
        for (int seated : panels[panel]) {
            count += seated == type ? 1 : 0;
        }
        return count;
    }

    /// Lets whoever sits in a seat go, for somebody of another type.
    void exchange(int panel, int place, int come) {
        int gone = panels[panel][place];
        panels[panel][place] = come;
        total[gone]--;
        total[come]++;
        for (int row : shape.rowsOf[gone]) {
            inRow[panel][row]--;
            mark(panel, row);
        }
        for (int row : shape.rowsOf[come]) {
            inRow[panel][row]++;
            mark(panel, row);
        }
    }

    /// Puts another valid panel in the place of one.
    void replace(int panel, int[] other) {
        for (int type : panels[panel]) {
            total[type]--;
        }
        for (int type : other) {
            total[type]++;
        }
        panels[panel] = other.clone();
        recount(panel);
    }
}
