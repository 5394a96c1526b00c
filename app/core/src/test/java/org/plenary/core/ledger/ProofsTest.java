package org.plenary.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ProofsTest {
    private static final long LARGE = 70_000;
    private static final int ALL_SIZES = 1_100;

    @Test
    void inclusionProofsAreThoseOfTheVectors() throws IOException {
        TileReader tiles = Vectors.tiles(LARGE);
        for (JsonNode vector : Vectors.TLOG.get("inclusion")) {
            long index = vector.get("index").asLong();
            long size = vector.get("size").asLong();
            List<Hash> proof = Proofs.inclusion(index, size, tiles);
            assertThat(proof).isEqualTo(hashes(vector.get("proof")));
            assertThat(Proofs.verifyInclusion(index, size, leaf(index), proof, root(size, tiles)))
                    .isTrue();
        }
    }

    @Test
    void consistencyProofsAreThoseOfTheVectors() throws IOException {
        TileReader tiles = Vectors.tiles(LARGE);
        for (JsonNode vector : Vectors.TLOG.get("consistency")) {
            long older = vector.get("old").asLong();
            long size = vector.get("new").asLong();
            List<Hash> proof = Proofs.consistency(older, size, tiles);
            assertThat(proof).isEqualTo(hashes(vector.get("proof")));
            assertThat(
                            Proofs.verifyConsistency(
                                    older, root(older, tiles), size, root(size, tiles), proof))
                    .isTrue();
        }
    }

    @Test
    void rootsAreThoseOfTheVectors() throws IOException {
        TileReader tiles = Vectors.tiles(LARGE);
        for (var vector : Vectors.TLOG.get("roots_base64").properties()) {
            long size = Long.parseLong(vector.getKey());
            assertThat(root(size, tiles).base64()).isEqualTo(vector.getValue().asString());
        }
    }

    @Test
    void everyEntryOfEverySmallTreeHasAProofThatHoldsThereAndNowhereElse() throws IOException {
        TileReader tiles = Vectors.tiles(ALL_SIZES);
        for (int size = 1; size <= ALL_SIZES; size += 1 + size / 40) {
            Hash root = root(size, tiles);
            for (int index = 0; index < size; index += 1 + size / 90) {
                List<Hash> proof = Proofs.inclusion(index, size, tiles);
                assertThat(Proofs.verifyInclusion(index, size, leaf(index), proof, root)).isTrue();
                assertThat(Proofs.verifyInclusion(index + 1, size, leaf(index), proof, root))
                        .isFalse();
                assertThat(Proofs.verifyInclusion(index, size, leaf(index + 1), proof, root))
                        .isFalse();
                assertThat(Proofs.verifyInclusion(index, size, leaf(index), proof, leaf(0)))
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everySmallTreeContinuesEverySmallerOneAndNoOther() throws IOException {
        TileReader tiles = Vectors.tiles(ALL_SIZES);
        for (int size = 1; size <= ALL_SIZES; size += 1 + size / 40) {
            Hash root = root(size, tiles);
            for (int older = 0; older <= size; older += 1 + size / 60) {
                List<Hash> proof = Proofs.consistency(older, size, tiles);
                Hash oldRoot = root(older, tiles);
                assertThat(Proofs.verifyConsistency(older, oldRoot, size, root, proof)).isTrue();
                Hash other = Tree.leaf(new byte[] {1});
                assertThat(Proofs.verifyConsistency(older, other, size, root, proof)).isFalse();
                if (older > 0) {
                    assertThat(Proofs.verifyConsistency(older, oldRoot, size, other, proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void anyChangeToAProofMakesItFail() throws IOException {
        TileReader tiles = Vectors.tiles(600);
        Hash root = root(600, tiles);
        List<Hash> proof = Proofs.inclusion(511, 600, tiles);
        for (List<Hash> bad : damaged(proof)) {
            assertThat(Proofs.verifyInclusion(511, 600, leaf(511), bad, root)).isFalse();
        }
        for (int older : new int[] {1, 255, 256, 257, 511, 512, 599}) {
            List<Hash> good = Proofs.consistency(older, 600, tiles);
            for (List<Hash> bad : damaged(good)) {
                assertThat(Proofs.verifyConsistency(older, root(older, tiles), 600, root, bad))
                        .isFalse();
            }
        }
    }

    @Test
    void sizesAndIndexesThatNoTreeHasAreNotProven() throws IOException {
        TileReader tiles = Vectors.tiles(600);
        Hash root = root(600, tiles);
        assertThat(Proofs.verifyInclusion(-1, 600, leaf(0), List.of(), root)).isFalse();
        assertThat(Proofs.verifyInclusion(600, 600, leaf(0), List.of(), root)).isFalse();
        assertThat(Proofs.verifyInclusion(0, 0, leaf(0), List.of(), Tree.EMPTY_ROOT)).isFalse();
        assertThat(Proofs.verifyConsistency(601, root, 600, root, List.of())).isFalse();
        assertThat(Proofs.verifyConsistency(-1, root, 600, root, List.of())).isFalse();
        assertThat(Proofs.verifyConsistency(0, root, 600, root, List.of())).isFalse();
        assertThatThrownBy(() -> Proofs.inclusion(600, 600, tiles))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(601, 600, tiles))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTileThatIsTooShortIsNoSourceOfProofs() {
        TileReader shortened = at -> Tile.of(List.of(Tree.EMPTY_ROOT));
        assertThatThrownBy(() -> Proofs.inclusion(5, 600, shortened))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theFullTileServesWherePartialOnesAreDeleted() throws IOException {
        TileReader whole = Vectors.tiles(1_024);
        TileReader onlyFull = at -> whole.read(at.level() == 0 ? at.full() : at);
        assertThat(Proofs.inclusion(3, 600, onlyFull)).isEqualTo(Proofs.inclusion(3, 600, whole));
    }

    @Test
    void aTreeReadFromTilesGoesOnAsOneThatGrew() throws IOException {
        TileReader tiles = Vectors.tiles(700);
        Frontier grown = Frontier.EMPTY;
        for (int i = 0; i < 600; i++) {
            grown = grown.plus(leaf(i));
        }
        Frontier read = Proofs.frontier(600, tiles);
        assertThat(read).isEqualTo(grown);
        assertThat(read.plus(leaf(600)).root()).isEqualTo(root(601, tiles));
    }

    private static List<List<Hash>> damaged(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> missing = new ArrayList<>(proof);
            missing.remove(i);
            all.add(missing);
            List<Hash> changed = new ArrayList<>(proof);
            byte[] bytes = proof.get(i).bytes();
            bytes[i % 32] ^= 1;
            changed.set(i, Hash.of(bytes));
            all.add(changed);
            List<Hash> doubled = new ArrayList<>(proof);
            doubled.add(i, proof.get(i));
            all.add(doubled);
            if (i > 0) {
                List<Hash> swapped = new ArrayList<>(proof);
                swapped.set(i, proof.get(i - 1));
                swapped.set(i - 1, proof.get(i));
                all.add(swapped);
            }
        }
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Tree.EMPTY_ROOT);
        all.add(longer);
        return all;
    }

    private static Hash leaf(long index) {
        return Tree.leaf(Vectors.entry(index));
    }

    private static Hash root(long size, TileReader tiles) throws IOException {
        return Proofs.frontier(size, tiles).root();
    }

    private static List<Hash> hashes(JsonNode array) {
        List<Hash> hashes = new ArrayList<>();
        array.forEach(node -> hashes.add(Hash.of(Base64.getDecoder().decode(node.asString()))));
        return hashes;
    }
}
