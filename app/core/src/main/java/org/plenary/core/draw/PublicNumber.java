package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.core.ledger.Hash;

/// A number that nobody chose: digits thrown or drawn in public, or what several people's sealed
/// numbers give together. It makes the lottery's seed, or picks the panel.
///
/// @param text the digits as they fell, or 64 hexadecimal digits
public record PublicNumber(String text) {
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(64);

    /// 1 to 64 digits or letters a to f.
    public PublicNumber {
        if (!text.matches("[0-9a-f]{1,64}")) {
            throw new IllegalArgumentException("a public number is 1 to 64 digits");
        }
    }

    /// What several people's sealed numbers give together: the SHA-256 of `plenary-numbers/v1` and
    /// of the numbers in the order in which they were sealed, in hexadecimal, each on a line of its
    /// own. Nobody can steer it who does not know all the others when sealing.
    public static PublicNumber of(List<Hash> revealed) {
        String numbers = revealed.stream().map(Hash::hex).collect(Collectors.joining("\n"));
        return new PublicNumber(hash("plenary-numbers/v1", numbers).hex());
    }

    /// The seed of a lottery over a frozen pool: the SHA-256 of `plenary-seed/v1`, the freeze's
    /// hash and the number, each on a line of its own.
    public Hash seed(Freeze freeze) {
        return hash("plenary-seed/v1", freeze.hash().hex(), text);
    }

    /// The place of the panel that this number picks, from 0, each as likely as any other.
    ///
    /// Where the number has just as many decimal digits as it takes to name every panel (three for
    /// 1,000), it is that place. Otherwise x is the first 8 bytes of the SHA-256 of
    /// `plenary-pick/v1`, the lottery's root, the number and a counter from 0, each on a line of
    /// its own; x is passed over while it is not below the largest multiple of `panels` in 64 bits,
    /// and then its remainder is the place.
    ///
    /// @param panels how many panels the lottery has
    /// @param lottery the lottery's root
    public int pick(int panels, Hash lottery) {
        if (isPlace(panels)) {
            return Integer.parseInt(text);
        }
        BigInteger most = RANGE.subtract(RANGE.mod(BigInteger.valueOf(panels)));
        for (int counter = 0; ; counter++) {
            Hash hash = hash("plenary-pick/v1", lottery.hex(), text, Integer.toString(counter));
            BigInteger x = new BigInteger(1, Arrays.copyOf(hash.bytes(), 8));
            if (x.compareTo(most) < 0) {
                return x.mod(BigInteger.valueOf(panels)).intValueExact();
            }
        }
    }

    private boolean isPlace(int panels) {
        return text.matches("[0-9]+") && powerOfTen(text.length()) == panels;
    }

    private static long powerOfTen(int digits) {
        return digits > 9 ? -1 : Math.round(StrictMath.pow(10, digits));
    }

    private static Hash hash(String... lines) {
        return Hash.sha256(Lines.text(lines).getBytes(UTF_8));
    }
}
