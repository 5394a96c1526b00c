package org.plenary.sortition.fit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;

/// How long commitments and proofs take: a pool of 500 with seven features of four values, a panel
/// of 99. Each is done once, by a program that has just started.
public final class FitBench {
    private static final int VOLUNTEERS = 500;
    private static final int SEATS = 99;

    private FitBench() {}

    /// Prints one line a figure.
    public static void main(String[] arguments) throws Exception {
        Quotas quotas = quotas();
        int[][] values =
                IntStream.range(0, VOLUNTEERS)
                        .mapToObj(i -> IntStream.range(0, 7).map(f -> (i >> f) % 4).toArray())
                        .toArray(int[][]::new);
        int[] alone = IntStream.range(0, VOLUNTEERS).map(_ -> -1).toArray();
        List<Hash> salts =
                IntStream.range(0, VOLUNTEERS)
                        .mapToObj(i -> Hash.sha256(bytes("salt " + i)))
                        .toList();
        Prover prover = new Prover(quotas, Pool.of(values, alone), salts);
        int[] panel = IntStream.range(0, SEATS).map(i -> i * 5).toArray();

        Commitments made = timed("commitments of a pool of 500, made", "", prover::commitments);
        String text = made.text();
        Hash hash = made.hash();
        QuotaFit fit =
                timed(
                        "proof of a panel of 99, made",
                        "5 s",
                        () -> prover.fit(hash, panel).orElseThrow());
        Commitments read = Commitments.parse(quotas, text);
        timed(
                "proof of a panel of 99, checked",
                "2 s",
                () ->
                        QuotaFit.parse(quotas, fit.text())
                                .flaw(read, hash, panel)
                                .map(flaw -> must(flaw.sentence())));
        timed(
                "commitments of a pool of 500, checked",
                "10 s",
                () -> Commitments.parse(quotas, text).flaw().map(flaw -> must(flaw.sentence())));
        System.out.println(
                "files: commitments "
                        + text.length() / 1_000
                        + " kB, proof "
                        + fit.text().length() / 1_000
                        + " kB");
    }

    private static Quotas quotas() {
        List<Feature> features =
                IntStream.range(0, 7)
                        .mapToObj(f ->
                                new Feature(
                                        "f" + f,
                                        IntStream.range(0, 4)
                                                .mapToObj(v -> new Quota("v" + v, 15, 35))
                                                .toList()))
                        .toList();
        return new Quotas(SEATS, features);
    }

    private static Void must(String flaw) {
        throw new IllegalStateException(flaw);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T timed(String what, String most, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println(
                what
                        + ": "
                        + milliseconds
                        + " ms"
                        + (most.isEmpty() ? "" : " (at most " + most + ")"));
        return result;
    }
}
