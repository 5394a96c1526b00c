package org.plenary.sortition.lottery;

/// How far from the aim so many panels for a type are, in whole numbers: 0 as long as everybody of
/// the type can be in the aimed-at number of panels, rounded down or up; one for every panel beyond
/// that; more where somebody's chance would change by more than one and a half panels; and most
/// where somebody would be below the lowest chance, rounded down.
final class Evenness {
    private static final int FAR = 4;
    private static final int BELOW_ALL = 24;

    private final int[] least;
    private final int[] most;
    private final int[] farBelow;
    private final int[] farAbove;
    private final int[] bottom;

    Evenness(Shape shape, Target target, int panels) {
        int types = shape.types;
        least = new int[types];
        most = new int[types];
        farBelow = new int[types];
        farAbove = new int[types];
        bottom = new int[types];
        int floor = (int) Math.floor(panels * target.lowest() + 1e-6);
        for (int t = 0; t < types; t++) {
            double aim = panels * target.chances()[t];
            least[t] = shape.sizes[t] * (int) Math.floor(aim + 1e-6);
            most[t] = shape.sizes[t] * (int) Math.ceil(aim - 1e-6);
            farBelow[t] = shape.sizes[t] * (int) Math.ceil(aim - 1.5);
            farAbove[t] = shape.sizes[t] * (int) Math.floor(aim + 1.5);
            bottom[t] = shape.sizes[t] * floor;
        }
    }

    /// What is wrong with so many.
    int cost(int type, int total) {
        int cost = Math.max(0, Math.max(least[type] - total, total - most[type]));
        cost += FAR * Math.max(0, Math.max(farBelow[type] - total, total - farAbove[type]));
        return cost + BELOW_ALL * Math.max(0, bottom[type] - total);
    }

    /// Whether so many are farther from the aim than may be: by more than one and a half panels for
    /// somebody, or below the lowest chance.
    boolean far(int type, int total) {
        return total < farBelow[type] || total > farAbove[type] || total < bottom[type];
    }

    /// What one more would make better; below 0 where it would make it worse.
    int more(int type, int total) {
        return cost(type, total) - cost(type, total + 1);
    }

    /// What one fewer would make better; below 0 where it would make it worse.
    int fewer(int type, int total) {
        return cost(type, total) - cost(type, total - 1);
    }

    /// The middle of what is right.
    double middle(int type) {
        return (least[type] + most[type]) / 2.0;
    }
}
