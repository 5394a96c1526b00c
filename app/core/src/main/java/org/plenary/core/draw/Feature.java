package org.plenary.core.draw;

import java.util.List;

/// Something that the panel must mirror, such as age, and the quota of each of its values.
///
/// @param values at least one, in the order of the organiser's file; everybody in the pool has
///   exactly one of them
public record Feature(String name, List<Quota> values) {
    /// 1 to 1,000 values, each named once.
    public Feature {
        Lines.name(name);
        values = List.copyOf(values);
        if (values.isEmpty() || values.size() > 1_000) {
            throw new IllegalArgumentException("a feature has 1 to 1,000 values: " + name);
        }
        if (values.stream().map(Quota::value).distinct().count() != values.size()) {
            throw new IllegalArgumentException("a feature names each value once: " + name);
        }
    }

    /// The place of a value in [#values], or -1.
    public int indexOf(String value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }
}
