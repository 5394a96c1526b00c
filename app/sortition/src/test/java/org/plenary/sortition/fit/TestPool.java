package org.plenary.sortition.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

/// A small pool: every second volunteer is of the first group, every third of the first place.
final class TestPool {
    static final Quotas QUOTAS =
            new Quotas(
                    6,
                    List.of(
                            new Feature(
                                    "group", List.of(new Quota("a", 2, 3), new Quota("b", 3, 9))),
                            new Feature(
                                    "place",
                                    List.of(
                                            new Quota("here", 2, 2),
                                            new Quota("there", 1, 3),
                                            new Quota("elsewhere", 0, 6)))));

    static final Pool POOL =
            Pool.of(
                    IntStream.range(0, 12)
                            .mapToObj(i -> new int[] {i % 2, i % 3})
                            .toArray(int[][]::new),
                    IntStream.range(0, 12).map(_ -> -1).toArray());

    static final List<Hash> SALTS =
            IntStream.range(0, 12)
                    .mapToObj(i -> Hash.sha256(("salt " + i).getBytes(UTF_8)))
                    .toList();

    static final Prover PROVER = new Prover(QUOTAS, POOL, SALTS);

    /// Three of each group, two of each place.
    static final int[] PANEL = {0, 1, 2, 3, 4, 5};

    private TestPool() {}
}
