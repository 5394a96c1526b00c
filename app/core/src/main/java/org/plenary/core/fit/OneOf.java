package org.plenary.core.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;

/// A proof that a commitment is to one of several numbers in a row, which does not tell to which.
///
/// A commitment C to v is v · [Point#SECOND] + r · [Point#BASE] with a secret r (Pedersen 1991).
/// For each number n whoever made it shows that C − n · SECOND is a multiple of BASE that they know
/// (Schnorr), honestly for the true one and simulated for the others, whose challenges were chosen
/// beforehand; all challenges add up to the hash of everything (Cramer, Damgård and Schoenmakers
/// 1994, made non-interactive by Fiat and Shamir with the whole statement in the hash).
///
/// It is written as challenge and answer for each number, least first: 64 bytes a number.
public final class OneOf {
    /// Bytes for each number that it may be.
    public static final int BRANCH = 2 * Scalar.LENGTH;

    private static final byte[] BASE = Point.BASE.bytes();
    private static final byte[] SECOND = Point.SECOND.bytes();

    private final List<Scalar> challenges;
    private final List<Scalar> answers;

    private OneOf(List<Scalar> challenges, List<Scalar> answers) {
        this.challenges = List.copyOf(challenges);
        this.answers = List.copyOf(answers);
    }

    /// A proof of these parts, a challenge and an answer for each number.
    public static OneOf of(List<Scalar> challenges, List<Scalar> answers) {
        if (challenges.isEmpty() || challenges.size() != answers.size()) {
            throw new IllegalArgumentException("a proof has an answer to each challenge");
        }
        return new OneOf(challenges, answers);
    }

    /// Reads a proof; an [IllegalArgumentException] says why something is none.
    public static OneOf parse(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % BRANCH != 0) {
            throw new IllegalArgumentException("a proof has 64 bytes for each number");
        }
        List<Scalar> challenges = new ArrayList<>();
        List<Scalar> answers = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += BRANCH) {
            int middle = from + Scalar.LENGTH;
            challenges.add(Scalar.parse(Arrays.copyOfRange(bytes, from, middle)));
            answers.add(Scalar.parse(Arrays.copyOfRange(bytes, middle, from + BRANCH)));
        }
        return new OneOf(challenges, answers);
    }

    /// The proof, byte for byte.
    public byte[] bytes() {
        byte[] bytes = new byte[challenges.size() * BRANCH];
        for (int i = 0; i < challenges.size(); i++) {
            int from = i * BRANCH;
            System.arraycopy(challenges.get(i).bytes(), 0, bytes, from, Scalar.LENGTH);
            System.arraycopy(answers.get(i).bytes(), 0, bytes, from + Scalar.LENGTH, Scalar.LENGTH);
        }
        return bytes;
    }

    /// Among how many numbers it leaves the choice.
    public int numbers() {
        return challenges.size();
    }

    /// Whether it proves that a commitment is to `least` or one of the numbers after it, as many as
    /// [#numbers].
    ///
    /// @param statement what is proven and of whom, so that the proof is of no use elsewhere
    public boolean holds(String statement, Point commitment, int least) {
        List<Point> first = new ArrayList<>();
        Scalar sum = Scalar.ZERO;
        Point rest = commitment.minus(Point.SECOND.times(least));
        for (int i = 0; i < challenges.size(); i++) {
            first.add(announced(rest, challenges.get(i), answers.get(i)));
            sum = sum.plus(challenges.get(i));
            rest = rest.minus(Point.SECOND);
        }
        return challenge(statement, commitment, least, first).equals(sum);
    }

    /// The point that a challenge and its answer are about: what was announced before the challenge
    /// was known, or made up afterwards.
    ///
    /// @param rest the commitment without the number
    public static Point announced(Point rest, Scalar challenge, Scalar answer) {
        return rest.timesPlusBase(Scalar.ZERO.minus(challenge), answer);
    }

    /// What the challenges have to add up to: the SHA-512, modulo the order, of the statement, the
    /// line `numbers LEAST COUNT`, and the 32 bytes each of BASE, SECOND, the commitment and what
    /// was announced for each number.
    public static Scalar challenge(
            String statement, Point commitment, int least, List<Point> announced) {
        byte[][] parts = new byte[4 + announced.size()][];
        String numbers = "numbers " + least + " " + announced.size() + "\n";
        parts[0] = (statement + numbers).getBytes(UTF_8);
        parts[1] = BASE;
        parts[2] = SECOND;
        parts[3] = commitment.bytes();
        for (int i = 0; i < announced.size(); i++) {
            parts[4 + i] = announced.get(i).bytes();
        }
        return Scalar.hash(parts);
    }
}
