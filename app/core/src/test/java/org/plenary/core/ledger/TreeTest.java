package org.plenary.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TreeTest {
    @Test
    void leavesAndNodesAreThoseOfTheVectors() {
        Hash first = Tree.leaf(Vectors.entry(0));
        assertThat(first.hex()).isEqualTo(Vectors.TLOG.get("leaf_hash_entry_0").asString());
        assertThat(Tree.leaf(new byte[0]).hex())
                .isEqualTo(Vectors.TLOG.get("leaf_hash_of_empty_entry").asString());
        assertThat(Tree.node(first, Tree.leaf(Vectors.entry(1))).hex())
                .isEqualTo(Vectors.TLOG.get("node_hash_0_1").asString());
    }

    @Test
    void aGrowingTreeHasTheRootsOfTheVectorsOnItsWay() {
        var roots = Vectors.TLOG.get("roots_base64");
        Frontier tree = Frontier.EMPTY;
        for (long size = 0; size <= 70_000; size++) {
            var expected = roots.get(Long.toString(size));
            if (expected != null) {
                assertThat(tree.root().base64()).isEqualTo(expected.asString());
            }
            assertThat(tree.subtrees()).hasSize(Long.bitCount(size));
            tree = tree.plus(Tree.leaf(Vectors.entry(size)));
        }
    }

    @Test
    void aTreeIsAValueAndGoesOnFromItsSubtrees() {
        Frontier five = Frontier.EMPTY;
        for (int i = 0; i < 5; i++) {
            five = five.plus(Tree.leaf(Vectors.entry(i)));
        }
        Hash root = five.root();
        five.plus(Tree.leaf(Vectors.entry(5)));
        assertThat(five.root()).isEqualTo(root);
        assertThat(Frontier.of(5, five.subtrees())).isEqualTo(five);
        Frontier whole = five;
        assertThatThrownBy(() -> Frontier.of(6, Collections.nCopies(3, root)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.of(-1, whole.subtrees()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBundleGivesBackItsEntriesAndNothingElse() throws MalformedNote {
        List<byte[]> entries = List.of(Vectors.entry(0), new byte[0], new byte[65_535]);
        byte[] bundle = EntryBundle.encode(entries);
        assertThat(bundle).startsWith(0, entries.getFirst().length).hasSize(6 + 19 + 65_535);
        assertThat(EntryBundle.decode(bundle, 3)).containsExactlyElementsOf(entries);
        for (int width : new int[] {1, 2, 4}) {
            assertThatThrownBy(() -> EntryBundle.decode(bundle, width))
                    .isInstanceOf(MalformedNote.class);
        }
        byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);
        assertThatThrownBy(() -> EntryBundle.decode(cut, 3)).isInstanceOf(MalformedNote.class);
        byte[] longer = Arrays.copyOf(bundle, bundle.length + 1);
        assertThatThrownBy(() -> EntryBundle.decode(longer, 3)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.encode(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
