package org.plenary.sortition.comparison;

import java.util.Arrays;
import org.plenary.sortition.lottery.SeedStream;

/// So many names out of a hat: every group of people is as likely, whether it meets the quotas or
/// not and whoever lives together.
final class HatDraw {
    private HatDraw() {}

    /// The people drawn, in no order.
    static int[] draw(int volunteers, int seats, SeedStream chance) {
        return Arrays.copyOf(chance.order(volunteers), seats);
    }
}
