package org.plenary.sortition.invitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.file.Strata;
import org.plenary.sortition.lottery.SeedStream;

/// Whose addresses were drawn: within a stratum each as likely as any other.
///
/// The addresses of a stratum, in the order of the file, are put in the order of [SeedStream#order]
/// for the purpose `invitation ` and the stratum's place from 0; the first as many as there are
/// letters are invited.
///
/// @param rows the addresses drawn, ascending; the first of the file is 0
public record Invitation(List<Integer> rows) {
    /// The list is copied.
    public Invitation {
        rows = List.copyOf(rows);
    }

    /// Draws.
    ///
    /// @param stratumOf for each address the place of its stratum
    /// @throws IllegalArgumentException if a stratum has fewer addresses than letters
    public static Invitation draw(Strata strata, int[] stratumOf, Hash seed) {
        List<Integer> rows = new ArrayList<>();
        for (int stratum = 0; stratum < strata.all().size(); stratum++) {
            int place = stratum;
            int[] here =
                    IntStream.range(0, stratumOf.length)
                            .filter(row -> stratumOf[row] == place)
                            .toArray();
            int letters = strata.all().get(stratum).letters();
            if (letters > here.length) {
                throw new IllegalArgumentException("more letters than addresses");
            }
            int[] order = new SeedStream(seed, "invitation " + stratum).order(here.length);
            Arrays.stream(order, 0, letters).forEach(i -> rows.add(here[i]));
        }
        rows.sort(null);
        return new Invitation(rows);
    }

    /// The public file: `plenary-invitation/v1`, the SHA-256 of the file of addresses and of the
    /// file of strata, the seed, and the addresses drawn by their number in the file, from 1.
    public String text(Hash addresses, Hash strata, Hash seed) {
        String numbers =
                rows.stream()
                        .map(row -> Integer.toString(row + 1))
                        .collect(Collectors.joining(" "));
        return String.join(
                "\n",
                "plenary-invitation/v1",
                "addresses " + addresses.hex(),
                "strata " + strata.hex(),
                "seed " + seed.hex(),
                "drawn " + rows.size(),
                numbers,
                "");
    }
}
