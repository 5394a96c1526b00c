package org.plenary.desktop.ui.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places any number of seats in a half circle, evenly, and in the order of their angle from left
/// to right.
///
/// @param spots the centres, in that order
/// @param dot the diameter of a dot
/// @param height the height of the picture
public record HemicycleLayout(List<Spot> spots, double dot, double height) {
    // Inside, the outermost row's radius is 1; only the result is in shares of the picture's width.
    private static final double INNER = 0.36;
    private static final double AIR = 0.78;
    private static final double LARGEST_DOT = 0.24;
    private static final int MOST_ROWS = 60;

    /// The centre of a dot; all lengths are shares of the picture's width, `y` counted downwards
    /// from its top.
    public record Spot(double x, double y) {}

    /// The layout with the largest dots that fit.
    public static HemicycleLayout of(int seats) {
        if (seats < 0) {
            throw new IllegalArgumentException("seats: " + seats);
        }
        if (seats == 0) {
            return new HemicycleLayout(List.of(), 0, 0.5);
        }
        int rows = 1;
        double pitch = pitch(seats, 1);
        for (int tried = 2; tried <= Math.min(seats, MOST_ROWS); tried++) {
            double wider = pitch(seats, tried);
            if (wider > pitch) {
                rows = tried;
                pitch = wider;
            }
        }
        return placed(seats, rows, pitch);
    }

    /// The room a seat gets with this many rows: the lesser of the way to the next row and the way
    /// along its arc.
    private static double pitch(int seats, int rows) {
        double least = rows == 1 ? 1 : radius(1, rows) - radius(0, rows);
        int[] perRow = shares(seats, rows);
        for (int row = 0; row < rows; row++) {
            if (perRow[row] > 1) {
                least = Math.min(least, Math.PI * radius(row, rows) / (perRow[row] - 1));
            }
        }
        return least;
    }

    /// Rows from the inside out.
    private static double radius(int row, int rows) {
        return rows == 1 ? (1 + INNER) / 2 : INNER + (1 - INNER) * row / (rows - 1);
    }

    /// Seats per row in proportion to its length (largest remainders), so that all rows are equally
    /// dense.
    private static int[] shares(int seats, int rows) {
        double all = 0;
        for (int row = 0; row < rows; row++) {
            all += radius(row, rows);
        }
        int[] share = new int[rows];
        var remainders = new ArrayList<double[]>();
        int given = 0;
        for (int row = 0; row < rows; row++) {
            double exact = seats * radius(row, rows) / all;
            share[row] = (int) exact;
            given += share[row];
            remainders.add(new double[] {exact - share[row], row});
        }
        remainders.sort(Comparator.comparingDouble((double[] each) -> -each[0]));
        for (int i = 0; i < seats - given; i++) {
            share[(int) remainders.get(i)[1]]++;
        }
        return share;
    }

    private static HemicycleLayout placed(int seats, int rows, double pitch) {
        record Seat(double angle, int row, Spot spot) {}
        double dot = Math.min(pitch * AIR, LARGEST_DOT);
        double width = 2 + dot;
        int[] share = shares(seats, rows);
        var placed = new ArrayList<Seat>();
        for (int row = 0; row < rows; row++) {
            double radius = radius(row, rows);
            for (int i = 0; i < share[row]; i++) {
                double angle = share[row] == 1 ? Math.PI / 2 : Math.PI * i / (share[row] - 1);
                double x = width / 2 - radius * Math.cos(angle);
                double y = 1 + dot / 2 - radius * Math.sin(angle);
                placed.add(new Seat(angle, row, new Spot(x / width, y / width)));
            }
        }
        placed.sort(Comparator.comparingDouble(Seat::angle).thenComparingInt(Seat::row));
        return new HemicycleLayout(
                placed.stream().map(Seat::spot).toList(), dot / width, (1 + dot) / width);
    }
}
