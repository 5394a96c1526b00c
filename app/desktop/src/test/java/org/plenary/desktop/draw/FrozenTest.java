package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Respondents;

class FrozenTest {
    private static final EntryId DRAW = new EntryId(Hash.sha256("draw".getBytes(UTF_8)));

    private final Strongbox box =
            TestChamber.of(TestAssembly.founded(4), TestAssembly.REGISTRAR).strongbox();
    private final Prepared prepared =
            Tables.prepared(Tables.CATEGORIES, Tables.respondents("x,Femal,old"));

    @Test
    void whatWasBroughtIsKeptToTheLastColumnAndSpelling() throws IOException {
        Prepared mapped =
                prepared.with(
                        Mapping.plain()
                                .withId("nr")
                                .withAddress("street", "town")
                                .withFeature("Age", "How old?")
                                .withSpelling("Gender", "Femal", "Female")
                                .withoutLines(Set.of(3L, 9L)));
        assertThat(Prepared.decode(mapped.encode())).isEqualTo(mapped);
        assertThat(Prepared.decode(Prepared.NOTHING.encode())).isEqualTo(Prepared.NOTHING);
    }

    @Test
    void whatWasFrozenIsFoundAgainWithTheSameSaltsAndOnlyForItsOwnFreeze() throws IOException {
        Frozen frozen = freeze();
        frozen.keep(box, DRAW);
        Frozen found = Frozen.find(box, DRAW, frozen.freeze(Optional.empty())).orElseThrow();
        assertThat(found.line(12)).isEqualTo(frozen.line(12));
        assertThat(Exports.numbered(found.respondents()))
                .isEqualTo(Exports.numbered(frozen.respondents()));
        assertThat(valuesOf("x", found)).containsExactly("Female", "old");
        Freeze other = freeze().freeze(Optional.empty());
        assertThat(other).isNotEqualTo(frozen.freeze(Optional.empty()));
        assertThat(Frozen.find(box, DRAW, other)).isEmpty();
    }

    @Test
    void aPublicNumberTellsNothingOfWhereSomebodyStoodInTheFile() {
        Set<List<String>> orders = new HashSet<>();
        Set<String> first = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<String> order = ids(freeze());
            assertThat(order).hasSize(13).doesNotHaveDuplicates();
            orders.add(order);
            first.add(order.getFirst());
        }
        assertThat(orders).hasSize(200);
        assertThat(first).as("whoever is V-1, of thirteen people").hasSize(13);
    }

    @Test
    void whatWasFrozenInTheOrderOfTheFileBeforeKeepsIt() throws IOException {
        Frozen frozen = freeze();
        frozen.keep(box, DRAW);
        String name = "draw/" + DRAW.hex();
        byte[] kept = box.find(name).orElseThrow();
        box.keep(name, Arrays.copyOf(kept, kept.length - 13 * Integer.BYTES));
        // The freeze of those days: the same salts, in the order of the file.
        Respondents inFile = Checked.of(mended(), 4).pool().orElseThrow();
        List<Hash> salts = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            salts.add(frozen.line(i).salt());
        }
        Freeze before =
                new Freeze(
                        Hash.sha256(frozen.quotas().text().getBytes(UTF_8)),
                        VolunteerLine.tree(frozen.quotas(), inFile.pool(), salts).root(),
                        13,
                        4,
                        Frozen.PANELS,
                        Frozen.OBJECTIVE,
                        Optional.empty());
        Frozen found = Frozen.find(box, DRAW, before).orElseThrow();
        assertThat(Exports.numbered(found.respondents())).isEqualTo(Exports.numbered(inFile));
    }

    private static List<String> ids(Frozen frozen) {
        return IntStream.range(0, frozen.respondents().pool().size())
                .mapToObj(i -> frozen.respondents().cells(i).getFirst())
                .toList();
    }

    private static List<String> valuesOf(String id, Frozen frozen) {
        return frozen.line(ids(frozen).indexOf(id)).values();
    }

    @Test
    void everyVolunteersLineIsProvenByThePathOfTheirReceipt() {
        Frozen frozen = freeze();
        for (int volunteer = 0; volunteer < 13; volunteer++) {
            assertThat(
                            frozen.line(volunteer)
                                    .standsIn(
                                            frozen.freeze(Optional.empty()),
                                            frozen.path(volunteer)))
                    .isTrue();
        }
        assertThat(frozen.line(3).standsIn(frozen.freeze(Optional.empty()), frozen.path(4)))
                .isFalse();
    }

    private Prepared mended() {
        return prepared.with(Mapping.plain().withSpelling("Gender", "Femal", "Female"));
    }

    private Frozen freeze() {
        return Frozen.of(Checked.of(mended(), 4), new SecureRandom());
    }

    @Test
    void digitsAreReadHoweverTheyAreGrouped() {
        assertThat(NumberPart.digits(" 314 15-92\u00a06 ")).isEqualTo(Optional.of("31415926"));
        assertThat(NumberPart.digits("31b4")).isEmpty();
        assertThat(NumberPart.digits("")).isEmpty();
        assertThat(DrawModel.grouped("31415926535")).isEqualTo("31415\u00a092653\u00a05");
    }
}
