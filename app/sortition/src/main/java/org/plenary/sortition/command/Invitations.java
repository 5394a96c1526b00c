package org.plenary.sortition.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plenary.core.draw.Pool;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;
import org.plenary.sortition.file.Strata;
import org.plenary.sortition.file.StrataReader;
import org.plenary.sortition.invitation.Invitation;
import org.plenary.sortition.words.Words;

/// Draws which addresses are invited, or draws them again to compare.
final class Invitations {
    private static final String PUBLIC = "invitation.txt";
    private static final String PRIVATE = "invited.csv";

    private final Options options;
    private final Consumer<String> lines;

    Invitations(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    int run() throws Refused {
        Hash seed = options.seed();
        Optional<String> compare = options.one("--compare");
        String folder = compare.isPresent() ? "" : options.needed("--out");
        if (compare.isEmpty()) {
            Disk.checkFree(folder, List.of(PUBLIC, PRIVATE));
        }
        byte[] addresses = Disk.read(options.name(0));
        byte[] counts = Disk.read(options.name(1));
        Reading<Strata> strata = StrataReader.read(counts);
        Inputs.say(options.name(1), strata, lines);
        Optional<Respondents> people = strata.result().flatMap(read -> people(addresses, read));
        if (people.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Pool pool = people.get().pool();
        int[] stratumOf = IntStream.range(0, pool.size()).map(row -> pool.value(row, 0)).toArray();
        if (!enough(strata.result().get(), stratumOf)) {
            return Draw.NOT_SO;
        }
        Invitation invited = Invitation.draw(strata.result().get(), stratumOf, seed);
        String text = invited.text(Hash.sha256(addresses), Hash.sha256(counts), seed);
        if (compare.isPresent()) {
            boolean same = text.equals(Disk.readText(compare.get()));
            lines.accept(Words.of(same ? "invite.same" : "invite.other", "file", compare.get()));
            return same ? Draw.DONE : Draw.NOT_SO;
        }
        int[] rows = invited.rows().stream().mapToInt(Integer::intValue).toArray();
        Map<String, byte[]> files = new TreeMap<>();
        files.put(PUBLIC, text.getBytes(UTF_8));
        files.put(PRIVATE, Exports.selected(people.get(), rows));
        Disk.write(folder, files);
        lines.accept(
                Words.of(
                        "invite.written",
                        "folder",
                        folder,
                        "drawn",
                        rows.length,
                        "addresses",
                        pool.size()));
        return Draw.DONE;
    }

    private Optional<Respondents> people(byte[] addresses, Strata strata) {
        Reading<Respondents> read = StrataReader.addresses(addresses, strata);
        Inputs.say(options.name(0), read, lines);
        return read.result();
    }

    private boolean enough(Strata strata, int[] stratumOf) {
        boolean enough = true;
        for (int i = 0; i < strata.all().size(); i++) {
            int place = i;
            Strata.Stratum stratum = strata.all().get(i);
            long there = IntStream.of(stratumOf).filter(of -> of == place).count();
            lines.accept(
                    Words.of(
                            there < stratum.letters() ? "invite.too-few" : "invite.stratum",
                            "name",
                            stratum.name(),
                            "letters",
                            stratum.letters(),
                            "addresses",
                            there));
            enough &= there >= stratum.letters();
        }
        return enough;
    }
}
