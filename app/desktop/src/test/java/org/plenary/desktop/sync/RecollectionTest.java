package org.plenary.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.DraftId;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Script;

class RecollectionTest {
    private static final Rehearsed REHEARSED =
            Rehearsal.of(Script.sample(), 7, LocalDate.of(2026, 3, 7)).withMembers(9).whole();
    private static final Assembly ASSEMBLY = REHEARSED.assembly();

    private final Recollection recollection = new Recollection();

    @Test
    void aWholeAssemblyIsRecollectedAsItWas() {
        List<DraftId> all =
                REHEARSED.entries().stream().map(entry -> entry.envelope().draft()).toList();
        byte[] bytes = recollection.write(ASSEMBLY, all);
        assertThat(recollection.read(bytes)).contains(ASSEMBLY);
    }

    @Test
    void ofTheDraftsThatCountedOnlyThisLaptopsAreRecollected() {
        DraftId own = REHEARSED.entries().getLast().envelope().draft();
        DraftId unsent = new DraftId("0".repeat(32));
        byte[] bytes = recollection.write(ASSEMBLY, List.of(own, unsent));
        Assembly read = recollection.read(bytes).orElseThrow();
        assertThat(read.chains().counted().all()).containsExactly(own);
        assertThat(read.chains().heads()).isEqualTo(ASSEMBLY.chains().heads());
    }

    @Test
    void bytesInWhichABitFlippedAreNotRead() {
        byte[] bytes = recollection.write(ASSEMBLY, List.of());
        for (int at = 0; at < bytes.length; at += bytes.length / 40) {
            bytes[at] ^= 4;
            assertThat(recollection.read(bytes)).as("byte " + at).isEmpty();
            bytes[at] ^= 4;
        }
        assertThat(recollection.read(new byte[3])).isEmpty();
        assertThat(recollection.read(bytes)).isPresent();
    }
}
