package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.List;

/// Panels with a weight each: a lottery in which not every panel is as likely.
///
/// @param panels each as the types of its seats
/// @param weights above 0, together 1
@SuppressWarnings("ArrayRecordComponent") // stays within the engine, and is never changed
record Mixture(List<int[]> panels, double[] weights) {
    /// No panel.
    static final Mixture NONE = new Mixture(new ArrayList<>(), new double[0]);

    /// For each type, the chance that it gives to one person.
    double[] chances(Shape shape) {
        double[] chances = new double[shape.types];
        for (int i = 0; i < weights.length; i++) {
            for (int type : panels.get(i)) {
                chances[type] += weights[i];
            }
        }
        for (int t = 0; t < chances.length; t++) {
            chances[t] /= shape.sizes[t];
        }
        return chances;
    }

    /// By how much the chance that falls short most of what was aimed at does so.
    double shortfall(Shape shape, double[] aim) {
        double[] chances = chances(shape);
        double worst = weights.length == 0 ? 1 : 0;
        for (int t = 0; t < aim.length; t++) {
            worst = Math.max(worst, aim[t] - chances[t]);
        }
        return worst;
    }
}
