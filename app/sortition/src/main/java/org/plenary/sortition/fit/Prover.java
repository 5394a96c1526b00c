package org.plenary.sortition.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Committed;
import org.plenary.core.fit.OneOf;
import org.plenary.core.fit.Opening;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;
import org.plenary.core.ledger.Hash;

/// Whoever has the pool and its salts: makes the commitments of the freeze, and then for any panel
/// the proof that it meets the quotas.
public final class Prover {
    private final Quotas quotas;
    private final Pool pool;
    private final List<Hash> salts;

    /// @param salts 32 random bytes for each volunteer, used in no other draw
    public Prover(Quotas quotas, Pool pool, List<Hash> salts) {
        if (salts.size() != pool.size()) {
            throw new IllegalArgumentException("each volunteer has a salt");
        }
        this.quotas = quotas;
        this.pool = pool;
        this.salts = List.copyOf(salts);
    }

    /// Whether pool and quotas are small enough for commitments and proofs.
    public static boolean admits(Quotas quotas, int volunteers) {
        return Commitments.admits(quotas, volunteers) && QuotaFit.admits(quotas);
    }

    /// The commitments of everybody, with nobody who waits.
    public Commitments commitments() {
        return commitments(_ -> {});
    }

    /// The commitments of everybody.
    ///
    /// @param progress hears the share that is done, from 0 to 1
    public Commitments commitments(DoubleConsumer progress) {
        AtomicInteger done = new AtomicInteger();
        List<Committed> all =
                IntStream.range(0, pool.size())
                        .parallel()
                        .boxed()
                        .flatMap(volunteer -> {
                            List<Committed> theirs = committed(volunteer);
                            progress.accept((double) done.incrementAndGet() / pool.size());
                            return theirs.stream();
                        })
                        .toList();
        return Commitments.of(quotas, pool.size(), all);
    }

    private List<Committed> committed(int volunteer) {
        Opening opening = opening(volunteer);
        Hash hash = quotas.hash();
        List<Committed> all = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            for (int value = 0; value < values(feature); value++) {
                Point point = opening.commitment(feature, value);
                OneOf proof =
                        prove(
                                Commitments.statement(hash, volunteer, feature, value),
                                point,
                                opening.blinding(feature, value),
                                new Range(0, 1),
                                opening.number(feature, value));
                all.add(Committed.of(point, proof));
            }
        }
        return all;
    }

    private int values(int feature) {
        return quotas.features().get(feature).values().size();
    }

    private Opening opening(int volunteer) {
        return Opening.of(quotas, VolunteerLine.of(quotas, pool, volunteer, salts.get(volunteer)));
    }

    /// The proof that a panel meets every quota, or nothing if it misses one.
    ///
    /// @param commitments the SHA-256 of the commitments' file
    /// @param panel the volunteers, from 0, ascending
    public Optional<QuotaFit> fit(Hash commitments, int[] panel) {
        List<Opening> openings = Arrays.stream(panel).mapToObj(this::opening).toList();
        List<Sum> sums = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            for (int value = 0; value < values(feature); value++) {
                Sum sum = new Sum(feature, value, number(openings, feature, value));
                if (!quota(sum).admits(sum.number())) {
                    return Optional.empty();
                }
                sums.add(sum);
            }
        }
        List<Optional<OneOf>> proofs =
                sums.parallelStream()
                        .map(sum ->
                                Optional.of(sum)
                                        .filter(each -> QuotaFit.needed(quotas, quota(each)))
                                        .map(each -> fit(commitments, panel, openings, each)))
                        .toList();
        return Optional.of(QuotaFit.of(quotas, commitments, panel, proofs));
    }

    /// How many people of a panel have a value.
    private record Sum(int feature, int value, int number) {}

    private Quota quota(Sum sum) {
        return quotas.features().get(sum.feature()).values().get(sum.value());
    }

    private static int number(List<Opening> openings, int feature, int value) {
        return openings.stream().mapToInt(opening -> opening.number(feature, value)).sum();
    }

    private OneOf fit(Hash commitments, int[] panel, List<Opening> openings, Sum sum) {
        Point point = Point.NONE;
        Scalar blinding = Scalar.ZERO;
        for (Opening opening : openings) {
            point = point.plus(opening.commitment(sum.feature(), sum.value()));
            blinding = blinding.plus(opening.blinding(sum.feature(), sum.value()));
        }
        Quota quota = quota(sum);
        return prove(
                QuotaFit.statement(commitments, panel, sum.feature(), sum.value()),
                point,
                blinding,
                new Range(quota.min(), QuotaFit.most(quotas, quota)),
                sum.number());
    }

    /// The numbers that a commitment may be to.
    record Range(int least, int most) {}

    /// Proves that a commitment is to a number of a range. What has to be secret and different in
    /// every proof follows from the blinding and from the whole statement, as in Ed25519: the same
    /// proof is made again, and another never meets the same secret.
    static OneOf prove(
            String statement, Point commitment, Scalar blinding, Range range, int number) {
        Nonces nonces = new Nonces(statement, commitment, blinding, range);
        List<Scalar> challenges = new ArrayList<>();
        List<Scalar> answers = new ArrayList<>();
        List<Point> announced = new ArrayList<>();
        Scalar others = Scalar.ZERO;
        for (int each = range.least(); each <= range.most(); each++) {
            Scalar challenge = each == number ? Scalar.ZERO : nonces.of("challenge", each);
            Scalar answer = nonces.of("answer", each);
            announced.add(announced(challenge, answer, blinding, number - each));
            challenges.add(challenge);
            answers.add(answer);
            others = others.plus(challenge);
        }
        Scalar whole = OneOf.challenge(statement, commitment, range.least(), announced);
        Scalar mine = whole.minus(others);
        int place = number - range.least();
        challenges.set(place, mine);
        answers.set(place, answers.get(place).plus(mine.times(blinding)));
        return OneOf.of(challenges, answers);
    }

    /// [OneOf#announced] for who knows the blinding: two multiples of fixed points are made faster
    /// than one of a commitment, and in the same time whatever the number is.
    ///
    /// @param over how much the commitment's number is over the one that it is compared with
    private static Point announced(Scalar challenge, Scalar answer, Scalar blinding, int over) {
        Point base = Point.base(answer.minus(challenge.times(blinding)));
        Scalar rest = challenge.times(Scalar.of(Math.abs(over)));
        return over < 0 ? base.plus(Point.second(rest)) : base.minus(Point.second(rest));
    }
}
