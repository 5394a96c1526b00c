package org.plenary.rehearsal.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.core.ledger.Hash;

/// Chance that comes from a seed and a name only, so that it falls the same way on every machine:
/// whole numbers (SplitMix64, Steele, Lea and Flood 2014) and plain arithmetic, no library's
/// generator.
///
/// Each person and purpose has its own, by name, so that one more throw in one place changes none
/// elsewhere.
final class Chance {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final String path;
    private long state;

    private Chance(String path) {
        this.path = path;
        state = ByteBuffer.wrap(hash(path).bytes()).getLong();
    }

    /// The chance of a whole rehearsal.
    static Chance of(long seed) {
        return new Chance("plenary-rehearsal/v1\n" + seed);
    }

    /// An own chance for a person or a purpose.
    Chance of(String name) {
        return new Chance(path + "\n" + name);
    }

    /// 256 bits for a name: a key, a seed, a number of a draft. The same name gives the same bits.
    Hash secret(String name) {
        return hash(path + "\nsecret\n" + name);
    }

    private static Hash hash(String text) {
        return Hash.sha256(text.getBytes(UTF_8));
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /// A whole number from 0 to one less than `bound`.
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /// A whole number from `least` to `most`, both included.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /// A number from 0 to less than 1, in steps of 2^-53.
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    /// Whether something happens that happens in this share of all cases.
    boolean happens(double share) {
        return share() < share;
    }

    /// A number between -1 and 1, most often near 0: three throws added up.
    double around() {
        return (share() + share() + share()) * 2 / 3 - 1;
    }

    /// One of several.
    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /// The same things in another order (Fisher and Yates).
    <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, below(last + 1));
        }
        return shuffled;
    }
}
