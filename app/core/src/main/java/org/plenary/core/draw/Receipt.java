package org.plenary.core.draw;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Hash;

/// What a volunteer is given when the pool is frozen: their own line, and the path that proves that
/// it stands there. With it, and with the public files, they check their own place and chance.
///
/// Its file is the line `plenary-receipt/v1`, the line `draw ID` (the entry that announced it), the
/// lines `number N`, `salt HASH` and `household N`, a line `value VALUE` for each feature in the
/// order of the quotas, and a line `path HASH` for each hash of the path.
///
/// @param draw the announcement's id, 64 hexadecimal digits
public record Receipt(Hash draw, VolunteerLine line, List<Hash> path) {
    private static final String HEADING = "plenary-receipt/v1";
    private static final String VALUE = "value ";
    private static final String PATH = "path ";

    /// A path has at most 20 hashes: there are at most 1,000,000 volunteers.
    public Receipt {
        path = List.copyOf(path);
        if (path.size() > 20) {
            throw new IllegalArgumentException("a path has at most 20 hashes");
        }
    }

    /// Whether the volunteer stands in a frozen pool just as this says.
    public boolean holds(Freeze freeze) {
        return line.standsIn(freeze, path);
    }

    /// The file, byte for byte.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        lines.add("draw " + draw.hex());
        lines.add("number " + line.number());
        lines.add("salt " + line.salt().hex());
        lines.add("household " + line.household());
        line.values().forEach(value -> lines.add(VALUE + value));
        path.forEach(hash -> lines.add(PATH + hash.hex()));
        return Lines.text(lines.toArray(String[]::new));
    }

    /// Reads the file; an [IllegalArgumentException] says what is wrong with it.
    public static Receipt parse(String text) {
        List<String> lines = Lines.of(HEADING, text);
        if (lines.size() < 4) {
            throw new IllegalArgumentException("the receipt is cut short");
        }
        String household = after("household ", lines.get(3));
        List<String> values = new ArrayList<>();
        List<Hash> path = new ArrayList<>();
        for (String line : lines.subList(4, lines.size())) {
            if (line.startsWith(VALUE) && path.isEmpty()) {
                values.add(line.substring(VALUE.length()));
            } else {
                path.add(Hash.ofHex(after(PATH, line)));
            }
        }
        return new Receipt(
                Hash.ofHex(after("draw ", lines.get(0))),
                new VolunteerLine(
                        Lines.number(after("number ", lines.get(1))),
                        Hash.ofHex(after("salt ", lines.get(2))),
                        household.equals("-1") ? -1 : Lines.number(household),
                        values),
                path);
    }

    private static String after(String name, String line) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException(
                    "a line that begins with " + name.strip() + " is missing: " + line);
        }
        return line.substring(name.length());
    }
}
