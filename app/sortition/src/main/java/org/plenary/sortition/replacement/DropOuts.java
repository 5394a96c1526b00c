package org.plenary.sortition.replacement;

import java.util.Arrays;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// How likely it is that somebody who was drawn leaves: by the values of their features where rates
/// are known, and alike for everybody else. In millionths, so that every machine finds the same.
public final class DropOuts {
    private static final int WHOLE = 1_000_000;
    private static final int UNKNOWN = -1;

    private final int[][] rates;
    private final int everybody;

    private DropOuts(int[][] rates, int everybody) {
        this.rates = rates;
        this.everybody = everybody;
    }

    /// Everybody is as likely to leave.
    ///
    /// @param percent 0 to 100
    public static DropOuts alike(Quotas quotas, int percent) {
        int[][] rates =
                quotas.features().stream()
                        .map(feature -> new int[feature.values().size()])
                        .toArray(int[][]::new);
        Arrays.stream(rates).forEach(values -> Arrays.fill(values, UNKNOWN));
        return new DropOuts(rates, millionths(percent));
    }

    /// The same, but for one value of a feature.
    ///
    /// @param percent 0 to 100
    public DropOuts with(int feature, int value, int percent) {
        int[][] after = Arrays.stream(rates).map(int[]::clone).toArray(int[][]::new);
        after[feature][value] = millionths(percent);
        return new DropOuts(after, everybody);
    }

    private static int millionths(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a rate is 0 to 100 per cent");
        }
        return percent * (WHOLE / 100);
    }

    /// How likely a person is to leave, in millionths: the mean of the rates that are known of
    /// their values.
    int of(Pool pool, int person) {
        int sum = 0;
        int known = 0;
        for (int f = 0; f < rates.length; f++) {
            int rate = rates[f][pool.value(person, f)];
            if (rate != UNKNOWN) {
                sum += rate;
                known++;
            }
        }
        return known == 0 ? everybody : sum / known;
    }
}
