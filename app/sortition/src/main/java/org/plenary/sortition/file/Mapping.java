package org.plenary.sortition.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the organiser chose for a respondents file. Names of columns are found however they are
/// spelt.
///
/// @param id the column that tells people apart, if there is one
/// @param address the columns that are the same for everybody of a household; none if households
///   were not asked
/// @param features for a feature whose column has another name, that name
/// @param spellings how to read cells that the categories do not have
/// @param leftOut lines whose people do not take part
public record Mapping(
        Optional<String> id,
        List<String> address,
        Map<String, String> features,
        Map<Cell, String> spellings,
        Set<Long> leftOut) {
    /// What stands in a feature's column.
    ///
    /// @param feature its name in the quotas
    public record Cell(String feature, String read) {}

    /// Keeps copies.
    public Mapping {
        address = List.copyOf(address);
        features = Map.copyOf(features);
        spellings = Map.copyOf(spellings);
        leftOut = Set.copyOf(leftOut);
    }

    /// No id, no households, and every feature in the column of its name.
    public static Mapping plain() {
        return new Mapping(Optional.empty(), List.of(), Map.of(), Map.of(), Set.of());
    }

    /// With a column of ids.
    public Mapping withId(String column) {
        return new Mapping(Optional.of(column), address, features, spellings, leftOut);
    }

    /// With columns of the address.
    public Mapping withAddress(String... columns) {
        return new Mapping(id, List.of(columns), features, spellings, leftOut);
    }

    /// With a feature's column.
    public Mapping withFeature(String feature, String column) {
        Map<String, String> more = new HashMap<>(features);
        more.put(feature, column);
        return new Mapping(id, address, more, spellings, leftOut);
    }

    /// With what to read instead of a cell, wherever it stands in the feature's column.
    public Mapping withSpelling(String feature, String read, String value) {
        Map<Cell, String> more = new HashMap<>(spellings);
        more.put(new Cell(feature, read), value);
        return new Mapping(id, address, features, more, leftOut);
    }

    /// Without the people of these lines.
    public Mapping withoutLines(Set<Long> lines) {
        return new Mapping(id, address, features, spellings, lines);
    }
}
