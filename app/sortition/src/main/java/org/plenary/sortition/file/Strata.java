package org.plenary.sortition.file;

import java.util.List;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// How many letters go to each stratum of a file of addresses.
///
/// @param column the column of the file of addresses that tells the stratum
/// @param all in the order of the file
public record Strata(String column, List<Stratum> all) {
    /// One stratum.
    ///
    /// @param letters 0 to 1,000,000
    public record Stratum(String name, int letters) {}

    /// The list is copied.
    public Strata {
        all = List.copyOf(all);
    }

    /// As what a file of addresses is read: a table with this one column.
    Quotas columns() {
        List<Quota> values =
                all.stream()
                        .map(stratum -> new Quota(stratum.name(), 0, Quotas.MOST_SEATS))
                        .toList();
        return new Quotas(1, List.of(new Feature(column, values)));
    }
}
