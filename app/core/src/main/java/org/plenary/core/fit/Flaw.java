package org.plenary.core.fit;

import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// What is wrong with commitments or with a proof of fit: where, and a sentence that says it.
public sealed interface Flaw {
    /// A sentence for whoever checks.
    String sentence();

    /// A commitment that is told by its volunteer and value.
    ///
    /// @param volunteer from 0
    record At(Quotas quotas, int volunteer, int feature, int value) {
        String words() {
            var of = quotas.features().get(feature);
            return "V-"
                    + (volunteer + 1)
                    + ", "
                    + of.name()
                    + ": "
                    + of.values().get(value).value();
        }
    }

    /// Something that is no commitment or no proof.
    record Unreadable(At at, String why) implements Flaw {
        @Override
        public String sentence() {
            return "The commitment of " + at.words() + " cannot be read: " + why + ".";
        }
    }

    /// A commitment that is not proven to be to 0 or 1.
    record NotOneOrNone(At at) implements Flaw {
        @Override
        public String sentence() {
            return "The commitment of " + at.words() + " is not proven to be to one or none.";
        }
    }

    /// Commitments of one feature that do not add up to one.
    ///
    /// @param volunteer from 0
    record NotJustOne(Quotas quotas, int volunteer, int feature) implements Flaw {
        @Override
        public String sentence() {
            return "The commitments of V-"
                    + (volunteer + 1)
                    + ", "
                    + quotas.features().get(feature).name()
                    + ", do not add up to just one value.";
        }
    }

    /// A quota that the panel is not proven to meet.
    record QuotaNotProven(Quotas quotas, int feature, int value) implements Flaw {
        @Override
        public String sentence() {
            Quota quota = quotas.features().get(feature).values().get(value);
            return "It is not proven that the panel has "
                    + quota.min()
                    + " to "
                    + quota.max()
                    + " of "
                    + quotas.features().get(feature).name()
                    + ": "
                    + quota.value()
                    + ".";
        }
    }

    /// A proof of another panel, or of other commitments.
    record OfAnother(String sentence) implements Flaw {}
}
