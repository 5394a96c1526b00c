package org.plenary.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Keys;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;

final class EnvelopeTest {
    private static final EntryId BEFORE = new EntryId(Hash.sha256(new byte[] {1}));

    @Test
    void onlyADevicesFirstEntryHasNoPredecessor() {
        assertThat(envelope(0, Optional.empty(), List.of()).prev()).isEmpty();
        assertThatThrownBy(() -> envelope(0, Optional.of(BEFORE), List.of()))
                .hasMessage("prev is empty exactly for a device's first entry");
        assertThatThrownBy(() -> envelope(1, Optional.empty(), List.of()))
                .hasMessage("prev is empty exactly for a device's first entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vote", "a b", "-x", "x-", "<b>", "caf\u00e9", "a\nb"})
    void theNameOfAKindOrAFeatureIsNoPlaceForWords(String name) {
        assertThatThrownBy(() -> new Facts.Unknown(name, "{}", List.of()))
                .hasMessage("a kind is named in lower-case letters, digits and hyphens");
        assertThatThrownBy(() -> envelope(0, Optional.empty(), List.of(name)))
                .hasMessage("a feature is named in lower-case letters, digits and hyphens");
    }

    @Test
    void aTreesSizeIsNeverNegative() {
        assertThatThrownBy(() -> new Seen(-1, Hash.sha256()))
                .hasMessage("a tree's size is never negative");
    }

    @Test
    void aSeqFitsWhatEveryReaderOfJsonUnderstands() {
        assertThat(envelope((1L << 53) - 1, Optional.of(BEFORE), List.of()).seq())
                .isEqualTo(9_007_199_254_740_991L);
        assertThatThrownBy(() -> envelope(1L << 53, Optional.of(BEFORE), List.of()))
                .hasMessageStartingWith("seq must lie between");
    }

    private static Envelope envelope(long seq, Optional<EntryId> prev, List<String> crit) {
        return new Envelope(
                new Origin("plenary.example/trail/test"),
                Keys.named("device").device(),
                seq,
                prev,
                Seen.NOTHING,
                new DraftId("0".repeat(32)),
                Facts.of(new ClockTicked(Instant.EPOCH)),
                Optional.empty(),
                crit);
    }
}
