package org.plenary.core.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.DraftId;

final class DraftsTest {
    private static final int MANY = 3_000;

    @Test
    void aDraftIsAmongThemOnceItWasAddedAndNotBefore() {
        Drafts drafts = Drafts.NONE;
        Set<DraftId> added = new HashSet<>();
        for (DraftId draft : random(MANY)) {
            assertThat(drafts.contains(draft)).isFalse();
            drafts = drafts.plus(draft);
            added.add(draft);
            assertThat(drafts.contains(draft)).isTrue();
        }
        assertThat(drafts.all()).containsExactlyInAnyOrderElementsOf(added);
        assertThat(drafts.size()).isEqualTo(MANY);
        assertThat(random(2 * MANY).stream().skip(MANY).filter(drafts::contains)).isEmpty();
    }

    @Test
    void addingOneLeavesTheSetBeforeAsItWas() {
        List<DraftId> two = random(2);
        Drafts one = Drafts.NONE.plus(two.getFirst());
        Drafts both = one.plus(two.getLast());
        assertThat(one.contains(two.getLast())).isFalse();
        assertThat(one.size()).isEqualTo(1);
        assertThat(both.plus(two.getFirst())).isSameAs(both);
    }

    @Test
    void theSameDraftsMakeEqualSetsWhateverCameFirst() {
        List<DraftId> some = new ArrayList<>(random(MANY));
        Drafts forwards = Drafts.of(some);
        Collections.reverse(some);
        assertThat(Drafts.of(some)).isEqualTo(forwards).hasSameHashCodeAs(forwards);
        assertThat(Drafts.of(some.subList(1, MANY))).isNotEqualTo(forwards);
    }

    /// Whoever chooses names that are alike gains nothing but a long way to them.
    @Test
    void namesThatDifferInTheirLastDigitAloneAreToldApart() {
        DraftId a = new DraftId("7".repeat(31) + "a");
        DraftId b = new DraftId("7".repeat(31) + "b");
        Drafts drafts = Drafts.of(List.of(a, b));
        assertThat(drafts.contains(a)).isTrue();
        assertThat(drafts.contains(b)).isTrue();
        assertThat(drafts.contains(new DraftId("7".repeat(31) + "c"))).isFalse();
        assertThat(drafts.contains(new DraftId("7".repeat(32)))).isFalse();
    }

    private static List<DraftId> random(int count) {
        Random chance = new Random(5);
        List<DraftId> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] bits = new byte[DraftId.LENGTH / 2];
            chance.nextBytes(bits);
            drafts.add(new DraftId(HexFormat.of().formatHex(bits)));
        }
        return drafts;
    }
}
