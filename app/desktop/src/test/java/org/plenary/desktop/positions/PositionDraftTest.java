package org.plenary.desktop.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;

class PositionDraftTest {
    private static final EntryId ITEM = id("an item");
    private static final EntryId STATEMENT = id("a statement");

    private static EntryId id(String name) {
        return new EntryId(Hash.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static PositionDraft of(Map<String, String> fields) {
        return PositionDraft.of(field -> fields.getOrDefault(field, ""));
    }

    @Test
    void whatIsWrittenIntoTheFieldsIsReadFromThem() {
        var moved =
                List.of(
                        new Moved(MovedBy.ITEM, Optional.of(ITEM)),
                        new Moved(MovedBy.STATEMENT, Optional.of(STATEMENT)),
                        new Moved(MovedBy.DISCUSSION, Optional.empty()),
                        new Moved(MovedBy.OWN_THOUGHT, Optional.empty()));
        var draft =
                of(
                        Map.of(
                                "stance",
                                "STRONGLY_FOR",
                                "cites",
                                PositionDraft.cites(List.of(ITEM)),
                                "moved.by",
                                PositionDraft.moved(moved)));
        assertThat(draft.stance()).contains(Stance.STRONGLY_FOR);
        assertThat(draft.cites()).containsExactly(ITEM);
        assertThat(draft.moved()).isEqualTo(moved);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndNothingElseIsLost() {
        var draft =
                of(
                        Map.of(
                                "stance",
                                "for",
                                "reasons",
                                "So it is.",
                                "cites",
                                "nonsense, " + ITEM.hex() + "\n" + ITEM.hex(),
                                "moved.by",
                                "ITEM:12 DISCUSSION:x LUCK DISCUSSION"));
        assertThat(draft.stance()).contains(Stance.FOR);
        assertThat(draft.reasons()).isEqualTo("So it is.");
        assertThat(draft.cites()).containsExactly(ITEM);
        assertThat(draft.moved()).containsExactly(new Moved(MovedBy.DISCUSSION, Optional.empty()));
    }

    @Test
    void noMoreIsCitedThanTheRecordTakes() {
        String many =
                IntStream.range(0, 40)
                        .mapToObj(i -> id("item " + i).hex())
                        .collect(Collectors.joining(" "));
        assertThat(of(Map.of("cites", many)).cites()).hasSize(12);
    }

    @Test
    void aFirstStatementWasMovedByNothingAndSaysNoneOfIt() {
        var draft = of(Map.of("reasons", " So. ", "moved", "a talk", "name", " Ada "));
        assertThat(draft.words(false).byName()).isEqualTo(Map.of("reasons", "So.", "name", "Ada"));
        assertThat(draft.words(true).get("moved")).isEqualTo("a talk");
    }
}
