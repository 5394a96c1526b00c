package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.Receipt;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Committed;
import org.plenary.core.fit.Flaw;
import org.plenary.core.fit.OneOf;
import org.plenary.core.fit.Opening;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.sortition.fit.Prover;

/// Commitments and a proof as a registrar publishes them, and every way to cheat with them that a
/// browser has to find.
record FitFiles(String commitments, String proof) {
    static final Quotas QUOTAS =
            new Quotas(
                    FitEdition.SEATS,
                    List.of(
                            new Feature(
                                    "group", List.of(new Quota("a", 3, 4), new Quota("b", 3, 7))),
                            new Feature(
                                    "place",
                                    List.of(
                                            new Quota("here", 2, 3),
                                            new Quota("there", 1, 3),
                                            new Quota("elsewhere", 0, 7)))));

    /// The people of the panel that is drawn, from 0.
    static final int[] PANEL = FitEdition.lottery().panel(41);

    private static final int VALUES = 5;

    private static final List<Hash> SALTS =
            IntStream.range(0, FitEdition.VOLUNTEERS)
                    .mapToObj(i -> Hash.sha256(("salt " + i).getBytes(UTF_8)))
                    .toList();

    /// The panel meets every quota.
    private static final Pool POOL =
            Pool.of(
                    IntStream.range(0, FitEdition.VOLUNTEERS)
                            .mapToObj(i -> new int[] {rank(i) % 2, rank(i) % 3})
                            .toArray(int[][]::new),
                    alone());

    private static final HashTree TREE = VolunteerLine.tree(QUOTAS, POOL, SALTS);
    private static final Prover PROVER = new Prover(QUOTAS, POOL, SALTS);
    private static final Commitments HONEST = PROVER.commitments();

    /// Another panel that meets the quotas.
    private static final int[] OTHER =
            IntStream.range(0, 1_000)
                    .mapToObj(FitEdition.lottery()::panel)
                    .filter(panel -> !Arrays.equals(panel, PANEL))
                    .filter(panel -> PROVER.fit(HONEST.hash(), panel).isPresent())
                    .findFirst()
                    .orElseThrow();

    private static int rank(int volunteer) {
        int place = Arrays.binarySearch(PANEL, volunteer);
        return place >= 0 ? place : -place - 1 + volunteer;
    }

    private static int[] alone() {
        return IntStream.range(0, FitEdition.VOLUNTEERS).map(_ -> -1).toArray();
    }

    static FitFiles honest() {
        return of(HONEST);
    }

    /// These commitments, with the proof that an honest registrar would have made.
    private static FitFiles of(Commitments commitments) {
        QuotaFit fit = PROVER.fit(commitments.hash(), PANEL).orElseThrow();
        return new FitFiles(commitments.text(), fit.text());
    }

    Pressed site() {
        return site(FitEdition.lottery().text());
    }

    /// The site of whoever publishes this as the lottery.
    Pressed site(String lottery) {
        return Pressed.of(FitEdition.of(TREE.root(), QUOTAS.text(), commitments, lottery, proof));
    }

    /// What a volunteer was given, who is counted from 0.
    static Receipt receipt(int volunteer) {
        VolunteerLine line = VolunteerLine.of(QUOTAS, POOL, volunteer, SALTS.get(volunteer));
        return new Receipt(FitEdition.id(), line, TREE.path(volunteer));
    }

    /// What is wrong with them, as the Java says it; nothing if they hold.
    Optional<String> flaw() {
        Commitments read = Commitments.parse(QUOTAS, commitments);
        return read.flaw(PANEL)
                .or(() -> QuotaFit.parse(QUOTAS, proof).flaw(read, read.hash(), PANEL))
                .map(Flaw::sentence);
    }

    /// A commitment to two, with a proof that lies.
    static FitFiles two(int volunteer) {
        Scalar blinding = Scalar.hash(new byte[] {2});
        return of(with(volunteer, 0, committed(volunteer, 0, blinding, 2, 1)));
    }

    /// Somebody who is in both groups, each with an honest proof.
    static FitFiles both(int volunteer) {
        Scalar blinding = Scalar.hash(new byte[] {3});
        int other = 1 - POOL.value(volunteer, 0);
        return of(with(volunteer, other, committed(volunteer, other, blinding, 1, 1)));
    }

    /// The commitment of one volunteer with the proof of another.
    static FitFiles swapped() {
        return of(with(PANEL[2], 0, HONEST.at(PANEL[3], 0, 0)));
    }

    /// A panel all of one group, and a proof that lies about the first quota.
    static FitFiles missed() {
        Pool pool =
                Pool.of(
                        IntStream.range(0, FitEdition.VOLUNTEERS)
                                .mapToObj(i -> new int[] {0, rank(i) % 3})
                                .toArray(int[][]::new),
                        alone());
        Commitments commitments = new Prover(QUOTAS, pool, SALTS).commitments();
        Scalar blinding = Scalar.ZERO;
        for (int volunteer : PANEL) {
            VolunteerLine line = VolunteerLine.of(QUOTAS, pool, volunteer, SALTS.get(volunteer));
            blinding = blinding.plus(Opening.of(QUOTAS, line).blinding(0, 0));
        }
        OneOf lie =
                prove(
                        QuotaFit.statement(commitments.hash(), PANEL, 0, 0),
                        QuotaFit.sum(commitments, PANEL, 0, 0),
                        blinding,
                        new int[] {3, 4},
                        4);
        String[] lines = PROVER.fit(commitments.hash(), PANEL).orElseThrow().text().split("\n", -1);
        lines[3] = Base64.getEncoder().encodeToString(lie.bytes());
        return new FitFiles(commitments.text(), String.join("\n", lines));
    }

    /// The proof of another quota in the place of one.
    static FitFiles exchanged() {
        String[] lines = honest().proof.split("\n", -1);
        String[] others = PROVER.fit(HONEST.hash(), OTHER).orElseThrow().text().split("\n", -1);
        lines[5] = others[5];
        return new FitFiles(HONEST.text(), String.join("\n", lines));
    }

    /// The proof of another panel.
    static FitFiles otherPanel() {
        return new FitFiles(HONEST.text(), PROVER.fit(HONEST.hash(), OTHER).orElseThrow().text());
    }

    /// The proof of other commitments.
    static FitFiles otherCommitments() {
        return new FitFiles(
                HONEST.text(), PROVER.fit(Hash.sha256(new byte[0]), PANEL).orElseThrow().text());
    }

    /// Other bytes in one commitment, or in its proof.
    static FitFiles written(int at, byte[] bytes) {
        String[] lines = HONEST.text().split("\n", -1);
        int line = 3 + 2 * PANEL[1];
        byte[] row = Base64.getDecoder().decode(lines[line]);
        System.arraycopy(bytes, 0, row, at, bytes.length);
        lines[line] = Base64.getEncoder().encodeToString(row);
        return new FitFiles(String.join("\n", lines), honest().proof).provenAnew();
    }

    private FitFiles provenAnew() {
        Hash hash = Hash.sha256(commitments.getBytes(UTF_8));
        return new FitFiles(commitments, PROVER.fit(hash, PANEL).orElseThrow().text());
    }

    private static Committed committed(
            int volunteer, int value, Scalar blinding, int number, int claimed) {
        Point point = Point.base(blinding).plus(Point.SECOND.times(number));
        String statement = Commitments.statement(QUOTAS.hash(), volunteer, 0, value);
        return Committed.of(point, prove(statement, point, blinding, new int[] {0, 1}, claimed));
    }

    private static Commitments with(int volunteer, int value, Committed planted) {
        List<Committed> all = new ArrayList<>();
        for (int each = 0; each < FitEdition.VOLUNTEERS; each++) {
            for (int i = 0; i < VALUES; i++) {
                all.add(HONEST.at(each, i < 2 ? 0 : 1, i < 2 ? i : i - 2));
            }
        }
        all.set(volunteer * VALUES + value, planted);
        return Commitments.of(QUOTAS, FitEdition.VOLUNTEERS, all);
    }

    /// A proof that a commitment is to one of some numbers in a row, true or not: what is to be
    /// secret is the same every time, since nobody's secret is at stake here.
    private static OneOf prove(
            String statement, Point commitment, Scalar blinding, int[] numbers, int claimed) {
        List<Scalar> challenges = new ArrayList<>();
        List<Scalar> answers = new ArrayList<>();
        List<Point> announced = new ArrayList<>();
        Scalar mine = Scalar.ZERO;
        for (int number : numbers) {
            boolean here = number == claimed;
            Scalar challenge = here ? Scalar.ZERO : Scalar.hash(bytes(number));
            Scalar answer = Scalar.hash(bytes(-1 - number));
            Point rest = commitment.minus(Point.SECOND.times(number));
            challenges.add(challenge);
            answers.add(answer);
            announced.add(here ? Point.base(answer) : OneOf.announced(rest, challenge, answer));
            mine = mine.minus(challenge);
        }
        int place = claimed - numbers[0];
        mine = mine.plus(OneOf.challenge(statement, commitment, numbers[0], announced));
        challenges.set(place, mine);
        answers.set(place, answers.get(place).plus(mine.times(blinding)));
        return OneOf.of(challenges, answers);
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
