package org.plenary.core.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Hash;

/// What the panel must look like: how many seats, and for each feature how many of each value.
///
/// Its file is the line `plenary-quotas/v1`, the line `seats N`, then for each feature the line
/// `feature NAME` and for each of its values the line `MIN MAX VALUE`.
///
/// @param seats how many people are drawn (1 to 2,000)
public record Quotas(int seats, List<Feature> features) {
    /// The most people a panel has.
    public static final int MOST_SEATS = 2_000;

    private static final String HEADING = "plenary-quotas/v1";
    private static final String SEATS = "seats ";
    private static final String FEATURE = "feature ";

    /// 1 to 100 features, each named once.
    public Quotas {
        features = List.copyOf(features);
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("a panel has 1 to 2,000 seats, not " + seats);
        }
        if (features.isEmpty() || features.size() > 100) {
            throw new IllegalArgumentException("quotas speak of 1 to 100 features");
        }
        if (features.stream().map(Feature::name).distinct().count() != features.size()) {
            throw new IllegalArgumentException("quotas name each feature once");
        }
    }

    /// The file, byte for byte.
    public String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        text.append(SEATS).append(seats).append('\n');
        for (Feature feature : features) {
            text.append(FEATURE).append(feature.name()).append('\n');
            for (Quota quota : feature.values()) {
                text.append(quota.min()).append(' ').append(quota.max());
                text.append(' ').append(quota.value()).append('\n');
            }
        }
        return text.toString();
    }

    /// The SHA-256 of the file.
    public Hash hash() {
        return Hash.sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the file; an [IllegalArgumentException] says what is wrong with it.
    public static Quotas parse(String text) {
        List<String> lines = Lines.of(HEADING, text);
        if (lines.isEmpty() || !lines.getFirst().startsWith(SEATS)) {
            throw new IllegalArgumentException("the quotas do not say how many seats there are");
        }
        int seats = Lines.number(lines.getFirst().substring(SEATS.length()));
        List<Feature> features = new ArrayList<>();
        String name = "";
        List<Quota> values = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(FEATURE)) {
                if (!name.isEmpty()) {
                    features.add(new Feature(name, values));
                }
                name = line.substring(FEATURE.length());
                values = new ArrayList<>();
            } else if (name.isEmpty()) {
                throw new IllegalArgumentException("a quota of no feature: " + line);
            } else {
                values.add(quota(line));
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the quotas name no feature");
        }
        features.add(new Feature(name, values));
        return new Quotas(seats, features);
    }

    private static Quota quota(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a quota, which is MIN MAX VALUE: " + line);
        }
        return new Quota(parts[2], Lines.number(parts[0]), Lines.number(parts[1]));
    }
}
