package org.plenary.core.draw;

/// Everybody who volunteered, as numbers only: which value of each feature they have, and who
/// shares a household. Names and addresses stay in the organiser's file.
///
/// Volunteers are counted from 0 here and called `V-1`, `V-2` … in public, in the same order.
public final class Pool {
    /// The most volunteers of one draw.
    public static final int MOST = 1_000_000;

    private final int[][] values;
    private final int[] households;

    private Pool(int[][] values, int[] households) {
        this.values = values;
        this.households = households;
    }

    /// A pool.
    ///
    /// @param values for each volunteer and each feature of the quotas, the place of the value in
    ///   [Feature#values]
    /// @param households for each volunteer a number that everybody of the household shares, or -1
    ///   for whoever lives alone or where it was not asked
    public static Pool of(int[][] values, int[] households) {
        if (values.length != households.length || values.length > MOST) {
            throw new IllegalArgumentException(
                    "a pool has up to 1,000,000 volunteers, each with a household or none");
        }
        int[][] copy = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i].clone();
        }
        return new Pool(copy, households.clone());
    }

    /// How many people volunteered.
    public int size() {
        return values.length;
    }

    /// Which value of a feature a volunteer has.
    public int value(int volunteer, int feature) {
        return values[volunteer][feature];
    }

    /// A volunteer's values, one for each feature; a copy.
    public int[] values(int volunteer) {
        return values[volunteer].clone();
    }

    /// The number that a volunteer's household shares, or -1.
    public int household(int volunteer) {
        return households[volunteer];
    }
}
