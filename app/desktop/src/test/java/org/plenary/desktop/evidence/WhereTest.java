package org.plenary.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;

class WhereTest {
    private static final EntryId ITEM = new EntryId(Hash.sha256());

    @Test
    void everyPlaceIsFoundAgainByItsName() {
        for (Where where :
                List.of(
                        new Where.Shelf(),
                        new Where.Entry(ITEM, ""),
                        new Where.Entry(ITEM, "two\nlines"),
                        new Where.Version(ITEM, 3),
                        new Where.Pages(ITEM, 2, 14, ""),
                        new Where.Pages(ITEM, 1, 3, "some words"),
                        new Where.Notes(),
                        new Where.Requests(),
                        new Where.Marks())) {
            assertThat(Where.parse(where.thing())).isEqualTo(where);
        }
    }

    @Test
    void aNameThatSaysNothingLeadsToTheShelf() {
        for (String thing :
                List.of("", "nowhere", "abc", ITEM.hex().toUpperCase(java.util.Locale.ROOT))) {
            assertThat(Where.parse(thing)).isEqualTo(new Where.Shelf());
        }
    }
}
