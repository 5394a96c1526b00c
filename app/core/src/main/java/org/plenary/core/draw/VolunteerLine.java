package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.Tree;

/// One volunteer's line in the frozen pool: a leaf of the pool's tree. Only the volunteer and an
/// auditor ever see it; the salt keeps everybody else from guessing it from its hash.
///
/// @param number the volunteer's public number, from 1
/// @param salt 32 random bytes
/// @param household a number that the household shares, or -1
/// @param values the value of each of the quotas' features, in their order
public record VolunteerLine(int number, Hash salt, int household, List<String> values) {
    /// Values are written as in the quotas.
    public VolunteerLine {
        values = List.copyOf(values);
        values.forEach(Lines::name);
        if (number < 1 || number > Pool.MOST || household < -1) {
            throw new IllegalArgumentException("volunteers and households are counted");
        }
    }

    /// The line of one volunteer of a pool, who is counted from 0.
    public static VolunteerLine of(Quotas quotas, Pool pool, int volunteer, Hash salt) {
        List<String> values = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            int value = pool.value(volunteer, feature);
            values.add(quotas.features().get(feature).values().get(value).value());
        }
        return new VolunteerLine(volunteer + 1, salt, pool.household(volunteer), values);
    }

    /// `plenary-volunteer/v1`, the number, the salt in hexadecimal, the household and each value,
    /// each on a line of its own.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("plenary-volunteer/v1");
        lines.add(Integer.toString(number));
        lines.add(salt.hex());
        lines.add(Integer.toString(household));
        lines.addAll(values);
        return Lines.text(lines.toArray(String[]::new));
    }

    /// The leaf of the pool's tree.
    public Hash leaf() {
        return Tree.leaf(text().getBytes(UTF_8));
    }

    /// The tree of a pool; its root is what the freeze commits to.
    ///
    /// @param salts 32 random bytes for each volunteer
    public static HashTree tree(Quotas quotas, Pool pool, List<Hash> salts) {
        if (salts.size() != pool.size()) {
            throw new IllegalArgumentException("each volunteer has a salt");
        }
        List<Hash> leaves = new ArrayList<>(pool.size());
        for (int i = 0; i < pool.size(); i++) {
            leaves.add(of(quotas, pool, i, salts.get(i)).leaf());
        }
        return new HashTree(leaves);
    }

    /// Whether a path shows that this line stands in a frozen pool, at its number.
    public boolean standsIn(Freeze freeze, List<Hash> path) {
        return Proofs.verifyInclusion(
                number - 1L, freeze.volunteers(), leaf(), path, freeze.pool());
    }
}
