package org.plenary.sortition.comparison;

import java.util.Arrays;

/// How chances are spread over everybody when a way of drawing is used many times.
public final class Chances {
    private final int panels;
    private final int fitting;
    private final int[] sorted;

    /// @param panels how many panels were drawn
    /// @param fitting how many of them meet every quota and have nobody's housemate
    /// @param times for each volunteer in how many of them they are
    Chances(int panels, int fitting, int[] times) {
        this.panels = panels;
        this.fitting = fitting;
        sorted = times.clone();
        Arrays.sort(sorted);
    }

    /// How many panels were drawn: fewer than were asked for where some draws failed.
    public int panels() {
        return panels;
    }

    /// How many of them meet every quota and have nobody's housemate.
    public int fitting() {
        return fitting;
    }

    /// The lowest chance (0 quarters), the chance below which a quarter, two or three quarters of
    /// the people are, or the highest (4): a share of the panels, 0 where there is none.
    public double after(int quarters) {
        int place = (int) ((sorted.length - 1) * (long) quarters / 4);
        return panels == 0 ? 0 : sorted[place] / (double) panels;
    }

    /// How many people were in no panel at all.
    public int never() {
        return (int) Arrays.stream(sorted).filter(times -> times == 0).count();
    }
}
