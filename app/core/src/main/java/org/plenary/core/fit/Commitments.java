package org.plenary.core.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.Quotas;
import org.plenary.core.group.Point;
import org.plenary.core.ledger.Hash;

/// The commitments to every volunteer's values: for each value of each feature whether they have
/// it. Each is proven to be to 0 or 1, and those of one feature add up to [Point#SECOND], so that
/// everybody has just one of its values.
///
/// Its file is the line `plenary-commitments/v1`, the line `quotas HASH`, the line `volunteers N`,
/// then for each volunteer and each feature one line, in base64: for each value the commitment (32
/// bytes) and its proof ([OneOf], 128 bytes).
public final class Commitments {
    /// The most commitments of one file. A larger pool goes without: its freeze names no file.
    public static final int MOST = 150_000;

    private static final String HEADING = "plenary-commitments/v1";
    private static final String QUOTAS = "quotas ";
    private static final String VOLUNTEERS = "volunteers ";

    private final Quotas quotas;
    private final List<byte[]> rows;

    private Commitments(Quotas quotas, List<byte[]> rows) {
        this.quotas = quotas;
        this.rows = rows;
    }

    /// Whether a pool of so many volunteers is small enough.
    public static boolean admits(Quotas quotas, int volunteers) {
        return (long) values(quotas) * volunteers <= MOST;
    }

    private static int values(Quotas quotas) {
        return quotas.features().stream().mapToInt(feature -> feature.values().size()).sum();
    }

    /// Commitments of a pool: for each volunteer, each feature and each value, in that order.
    public static Commitments of(Quotas quotas, int volunteers, List<Committed> all) {
        if (!admits(quotas, volunteers) || all.size() != values(quotas) * volunteers) {
            throw new IllegalArgumentException(
                    "there are at most 150,000 commitments, one for each value of each volunteer");
        }
        List<byte[]> rows = new ArrayList<>();
        int next = 0;
        for (int volunteer = 0; volunteer < volunteers; volunteer++) {
            for (var feature : quotas.features()) {
                byte[] row = new byte[feature.values().size() * Committed.LENGTH];
                for (int value = 0; value < feature.values().size(); value++) {
                    all.get(next++).into(row, value * Committed.LENGTH);
                }
                rows.add(row);
            }
        }
        return new Commitments(quotas, rows);
    }

    /// The quotas whose values they speak of.
    public Quotas quotas() {
        return quotas;
    }

    /// How many people volunteered.
    public int volunteers() {
        return rows.size() / quotas.features().size();
    }

    /// One commitment, whose volunteer is counted from 0.
    public Committed at(int volunteer, int feature, int value) {
        byte[] row = rows.get(volunteer * quotas.features().size() + feature);
        return Committed.at(row, value * Committed.LENGTH);
    }

    /// What the proof of one commitment is about, a part of its challenge: the lines
    /// `plenary-value-proof/v1`, `quotas HASH`, `volunteer N` (from 1) and `value FEATURE VALUE`
    /// (from 0).
    public static String statement(Hash quotas, int volunteer, int feature, int value) {
        return "plenary-value-proof/v1\n"
                + (QUOTAS + quotas.hex() + "\n")
                + ("volunteer " + (volunteer + 1) + "\n")
                + ("value " + feature + " " + value + "\n");
    }

    /// What is wrong with them, if something is: the first flaw, in the order of the file.
    public Optional<Flaw> flaw() {
        Hash hash = quotas.hash();
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(row -> flaw(hash, row / features(), row % features()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// What is wrong with those of some volunteers, counted from 0.
    public Optional<Flaw> flaw(int[] some) {
        Hash hash = quotas.hash();
        return IntStream.range(0, some.length * features())
                .parallel()
                .mapToObj(i -> flaw(hash, some[i / features()], i % features()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int features() {
        return quotas.features().size();
    }

    private Optional<Flaw> flaw(Hash hash, int volunteer, int feature) {
        Point sum = Point.NONE;
        for (int value = 0; value < quotas.features().get(feature).values().size(); value++) {
            Flaw.At at = new Flaw.At(quotas, volunteer, feature, value);
            try {
                Committed committed = at(volunteer, feature, value);
                Point point = committed.point();
                String statement = statement(hash, volunteer, feature, value);
                if (!committed.proof().holds(statement, point, 0)) {
                    return Optional.of(new Flaw.NotOneOrNone(at));
                }
                sum = sum.plus(point);
            } catch (IllegalArgumentException malformed) {
                return Optional.of(new Flaw.Unreadable(at, String.valueOf(malformed.getMessage())));
            }
        }
        return sum.equals(Point.SECOND)
                ? Optional.empty()
                : Optional.of(new Flaw.NotJustOne(quotas, volunteer, feature));
    }

    /// The file, byte for byte.
    public String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        text.append(QUOTAS).append(quotas.hash().hex()).append('\n');
        text.append(VOLUNTEERS).append(volunteers()).append('\n');
        for (byte[] row : rows) {
            text.append(Rows.base64(row)).append('\n');
        }
        return text.toString();
    }

    /// The SHA-256 of the file.
    public Hash hash() {
        return Hash.sha256(text().getBytes(UTF_8));
    }

    /// Reads the file; an [IllegalArgumentException] says what is wrong with its form. Whether the
    /// commitments hold is asked by [#flaw].
    ///
    /// @param quotas the quotas that they have to be of
    public static Commitments parse(Quotas quotas, String text) {
        Rows lines = Rows.of(HEADING, text);
        if (!lines.after(QUOTAS).equals(quotas.hash().hex())) {
            throw new IllegalArgumentException("the commitments are of other quotas");
        }
        int volunteers = lines.number(VOLUNTEERS);
        if (volunteers < 1 || !admits(quotas, volunteers)) {
            throw new IllegalArgumentException("there are 1 to 150,000 commitments");
        }
        List<byte[]> rows = new ArrayList<>();
        for (int volunteer = 0; volunteer < volunteers; volunteer++) {
            for (var feature : quotas.features()) {
                rows.add(lines.bytes(feature.values().size() * Committed.LENGTH));
            }
        }
        lines.end();
        return new Commitments(quotas, rows);
    }
}
