package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Freeze;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.sortition.file.Mapping;

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
        assertThat(found.line(12).values()).containsExactly("Female", "old");
        Freeze other = freeze().freeze(Optional.empty());
        assertThat(other).isNotEqualTo(frozen.freeze(Optional.empty()));
        assertThat(Frozen.find(box, DRAW, other)).isEmpty();
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

    private Frozen freeze() {
        Mapping mended = Mapping.plain().withSpelling("Gender", "Femal", "Female");
        return Frozen.of(Checked.of(prepared.with(mended), 4), new SecureRandom());
    }

    @Test
    void digitsAreReadHoweverTheyAreGrouped() {
        assertThat(NumberPart.digits(" 314 15-92\u00a06 ")).isEqualTo(Optional.of("31415926"));
        assertThat(NumberPart.digits("31b4")).isEmpty();
        assertThat(NumberPart.digits("")).isEmpty();
        assertThat(DrawModel.grouped("31415926535")).isEqualTo("31415\u00a092653\u00a05");
    }
}
