package org.plenary.sortition.doctor;

import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// What the doctor says.
final class DoctorWords {
    private DoctorWords() {}

    static String sentence(Reason reason) {
        return switch (reason) {
            case Reason.TooFewVolunteers(int volunteers, int seats) ->
                    Words.of("reason.too-few-volunteers", "volunteers", volunteers, "seats", seats);
            case Reason.TooFewHouseholds(int households, int seats) ->
                    Words.of("reason.too-few-households", "households", households, "seats", seats);
            case Reason.LeastAboveSeats(String feature, int least, int seats) ->
                    Words.of(
                            "reason.least-above-seats",
                            "feature",
                            Shown.cell(feature),
                            "least",
                            least,
                            "seats",
                            seats);
            case Reason.MostBelowSeats(String feature, int most, int seats) ->
                    Words.of(
                            "reason.most-below-seats",
                            "feature",
                            Shown.cell(feature),
                            "most",
                            most,
                            "seats",
                            seats);
            case Reason.TooFewOfValue(String feature, String value, int volunteers, int least) ->
                    Words.of(
                            "reason.too-few-of-value",
                            "feature",
                            Shown.cell(feature),
                            "value",
                            Shown.cell(value),
                            "volunteers",
                            volunteers,
                            "least",
                            least);
            case Reason.TooFewForFeature(String feature, int most, int seats) ->
                    Words.of(
                            "reason.too-few-for-feature",
                            "feature",
                            Shown.cell(feature),
                            "most",
                            most,
                            "seats",
                            seats);
        };
    }

    static String sentence(Change change, Quotas quotas) {
        Feature feature = quotas.features().get(change.feature());
        String key =
                switch (change.bound()) {
                    case LEAST -> "change.least";
                    case MOST -> "change.most";
                };
        return Words.of(
                key,
                "feature",
                Shown.cell(feature.name()),
                "value",
                Shown.cell(feature.values().get(change.value()).value()),
                "from",
                change.from(),
                "to",
                change.to());
    }
}
