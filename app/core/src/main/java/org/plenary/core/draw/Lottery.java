package org.plenary.core.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;

/// The panels of which one is drawn, each as likely as any other. A volunteer's chance is the share
/// of the panels that they are in.
///
/// Its file is the line `plenary-lottery/v1`, the line `panels N`, the line `seats N`, the line
/// `volunteers N`, then for each panel one line of the volunteers' public numbers, ascending and
/// separated by spaces.
public final class Lottery {
    private static final String HEADING = "plenary-lottery/v1";
    private static final List<String> COUNTS = List.of("panels ", "seats ", "volunteers ");

    private final int volunteers;
    private final int[][] panels;

    private Lottery(int volunteers, int[][] panels) {
        this.volunteers = volunteers;
        this.panels = panels;
    }

    /// A lottery over a pool of so many volunteers, who are counted from 0. Every panel has the
    /// same number of different people; their order does not matter.
    public static Lottery of(int volunteers, int[][] panels) {
        if (panels.length < 1 || panels.length > 10_000) {
            throw new IllegalArgumentException("a lottery has 1 to 10,000 panels");
        }
        int[][] sorted = new int[panels.length][];
        for (int i = 0; i < panels.length; i++) {
            sorted[i] = panels[i].clone();
            Arrays.sort(sorted[i]);
            check(sorted[i], panels[0].length, volunteers);
        }
        return new Lottery(volunteers, sorted);
    }

    private static void check(int[] panel, int seats, int volunteers) {
        if (panel.length != seats || seats < 1 || seats > Quotas.MOST_SEATS) {
            throw new IllegalArgumentException(
                    "every panel has the same number of seats, 1 to 2,000");
        }
        for (int i = 0; i < seats; i++) {
            boolean known = panel[i] >= 0 && panel[i] < volunteers;
            if (!known || (i > 0 && panel[i] == panel[i - 1])) {
                throw new IllegalArgumentException("a panel names volunteers, each of them once");
            }
        }
    }

    /// How many panels there are.
    public int panels() {
        return panels.length;
    }

    /// How many people each panel has.
    public int seats() {
        return panels[0].length;
    }

    /// How many people volunteered.
    public int volunteers() {
        return volunteers;
    }

    /// The volunteers of one panel, ascending; a copy.
    ///
    /// @param panel from 0
    public int[] panel(int panel) {
        return panels[panel].clone();
    }

    /// For each volunteer, how many panels they are in. Divided by [#panels] it is their chance.
    public int[] times() {
        int[] times = new int[volunteers];
        for (int[] panel : panels) {
            for (int volunteer : panel) {
                times[volunteer]++;
            }
        }
        return times;
    }

    /// A part of one panel, by the volunteers' public numbers.
    ///
    /// @param panel from 0
    /// @param part from 0
    public PanelPart part(int panel, int part) {
        int from = part * PanelPart.SIZE;
        List<Integer> numbers =
                IntStream.range(from, from + PanelPart.size(part, seats()))
                        .mapToObj(i -> panels[panel][i] + 1)
                        .toList();
        return new PanelPart(panel, part, numbers);
    }

    /// The tree over every part of every panel; its root commits to the lottery.
    public HashTree tree() {
        List<Hash> leaves = new ArrayList<>();
        for (int panel = 0; panel < panels.length; panel++) {
            for (int part = 0; part < PanelPart.parts(seats()); part++) {
                leaves.add(part(panel, part).leaf());
            }
        }
        return new HashTree(leaves);
    }

    /// Whether this is the lottery over a frozen pool whose root was committed.
    public boolean fits(Freeze freeze, Hash root) {
        return panels() == freeze.panels()
                && seats() == freeze.seats()
                && volunteers == freeze.volunteers()
                && tree().root().equals(root);
    }

    /// The file, byte for byte.
    public String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        int[] counts = {panels(), seats(), volunteers};
        for (int i = 0; i < counts.length; i++) {
            text.append(COUNTS.get(i)).append(counts[i]).append('\n');
        }
        for (int[] panel : panels) {
            text.append(line(panel)).append('\n');
        }
        return text.toString();
    }

    private static String line(int[] panel) {
        return IntStream.of(panel)
                .mapToObj(volunteer -> Integer.toString(volunteer + 1))
                .collect(Collectors.joining(" "));
    }

    /// Reads the file; an [IllegalArgumentException] says what is wrong with it.
    public static Lottery parse(String text) {
        List<String> lines = Lines.of(HEADING, text);
        if (lines.size() < COUNTS.size()) {
            throw new IllegalArgumentException("the lottery is cut short");
        }
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < COUNTS.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith(COUNTS.get(i))) {
                throw new IllegalArgumentException("the lottery lacks the line " + COUNTS.get(i));
            }
            counts.add(Lines.number(line.substring(COUNTS.get(i).length())));
        }
        int[][] panels =
                lines.stream().skip(COUNTS.size()).map(Lottery::panel).toArray(int[][]::new);
        Lottery lottery = of(counts.get(2), panels);
        if (lottery.panels() != counts.get(0) || lottery.seats() != counts.get(1)) {
            throw new IllegalArgumentException(
                    "the lottery's panels are not what its heading says");
        }
        if (!lottery.text().equals(text)) {
            throw new IllegalArgumentException("the lottery is not written the one way it may be");
        }
        return lottery;
    }

    private static int[] panel(String line) {
        return Arrays.stream(line.split(" ", -1))
                .mapToInt(number -> Lines.number(number) - 1)
                .toArray();
    }
}
