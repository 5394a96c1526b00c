package org.plenary.core.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;
import org.plenary.core.ledger.Hash;

/// What opens the commitments to one volunteer's values: the secret scalars, which follow from the
/// salt of their line. Whoever has the line, the volunteer or an auditor, can make them again.
///
/// For each value but the last of a feature the scalar is the SHA-512, modulo the group's order, of
/// the lines `plenary-blinding/v1`, QUOTAS, SALT (both in hexadecimal) and `FEATURE VALUE`, counted
/// from 0. Those of one feature add up to nothing, which gives the last.
public final class Opening {
    private final List<List<Scalar>> blindings;
    private final List<Integer> values;

    private Opening(List<List<Scalar>> blindings, List<Integer> values) {
        this.blindings = List.copyOf(blindings);
        this.values = List.copyOf(values);
    }

    /// The opening of a volunteer's line; an [IllegalArgumentException] if it is of other quotas.
    public static Opening of(Quotas quotas, VolunteerLine line) {
        if (line.values().size() != quotas.features().size()) {
            throw new IllegalArgumentException("the line has a value for each feature");
        }
        Hash hash = quotas.hash();
        List<List<Scalar>> blindings = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            var of = quotas.features().get(feature);
            int value = of.indexOf(line.values().get(feature));
            if (value < 0) {
                throw new IllegalArgumentException(
                        "the quotas know no " + of.name() + ": " + line.values().get(feature));
            }
            blindings.add(feature(hash, line.salt(), feature, of.values().size()));
            values.add(value);
        }
        return new Opening(blindings, values);
    }

    private static List<Scalar> feature(Hash quotas, Hash salt, int feature, int values) {
        List<Scalar> blindings = new ArrayList<>();
        Scalar last = Scalar.ZERO;
        for (int value = 0; value < values - 1; value++) {
            String text =
                    String.join(
                                    "\n",
                                    "plenary-blinding/v1",
                                    quotas.hex(),
                                    salt.hex(),
                                    feature + " " + value)
                            + "\n";
            Scalar blinding = Scalar.hash(text.getBytes(UTF_8));
            blindings.add(blinding);
            last = last.minus(blinding);
        }
        blindings.add(last);
        return blindings;
    }

    /// The secret scalar of a commitment.
    public Scalar blinding(int feature, int value) {
        return blindings.get(feature).get(value);
    }

    /// 1 if the volunteer has that value, otherwise 0.
    public int number(int feature, int value) {
        return values.get(feature) == value ? 1 : 0;
    }

    /// The commitment, made again.
    public Point commitment(int feature, int value) {
        return Point.base(blinding(feature, value))
                .plus(number(feature, value) == 1 ? Point.SECOND : Point.NONE);
    }

    /// Whether a file commits to just this for the volunteer with a public number.
    public boolean opens(Commitments file, int volunteer) {
        for (int feature = 0; feature < blindings.size(); feature++) {
            for (int value = 0; value < blindings.get(feature).size(); value++) {
                if (!file.at(volunteer, feature, value).isFor(commitment(feature, value))) {
                    return false;
                }
            }
        }
        return true;
    }
}
