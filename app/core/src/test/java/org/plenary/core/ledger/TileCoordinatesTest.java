package org.plenary.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class TileCoordinatesTest {
    @Test
    void pathsAreThoseOfTheVectors() throws MalformedNote {
        for (var vector : Vectors.TLOG.get("paths_level_0").properties()) {
            String[] words = vector.getKey().split(" width ", -1);
            int width = words.length == 1 ? 256 : Integer.parseInt(words[1]);
            TileCoordinates tile = new TileCoordinates(0, Long.parseLong(words[0]), width);
            assertThat(tile.path()).isEqualTo(vector.getValue().asString());
            assertThat(TileCoordinates.parse(tile.path())).isEqualTo(tile);
        }
    }

    @Test
    void tilesAreThoseOfTheVectors() throws MalformedNote, IOException {
        TileReader tiles = Vectors.tiles(70_000);
        for (JsonNode vector : Vectors.TLOG.get("tiles")) {
            String path = vector.get("path").asString();
            boolean entries = path.startsWith("tile/entries/");
            TileCoordinates at = TileCoordinates.parse(path.replace("tile/entries/", "tile/0/"));
            assertThat(entries ? at.entriesPath() : at.path()).isEqualTo(path);
            byte[] bytes = entries ? bundle(at) : tiles.read(at).bytes();
            assertThat(bytes).hasSize(vector.get("bytes").asInt());
            assertThat(Hash.sha256(bytes).hex()).isEqualTo(vector.get("sha256").asString());
            assertThat(TileCoordinates.newTiles(0, vector.get("tree_size").asLong())).contains(at);
        }
    }

    private static byte[] bundle(TileCoordinates at) {
        return EntryBundle.encode(
                LongStream.range(at.index() * 256, at.index() * 256 + at.width())
                        .mapToObj(Vectors::entry)
                        .toList());
    }

    @Test
    void aPathIsTheSameWhateverTheLanguageOfTheReader() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("ar-EG", "fa-IR", "hi-IN-u-nu-deva", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(new TileCoordinates(1, 1_234_067, 7).path())
                        .isEqualTo("tile/1/x001/x234/067.p/7");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theEntriesBelowATileLieBesideItUnderTheSameIndex() {
        assertThat(new TileCoordinates(0, 1_000, 17).entriesPath())
                .isEqualTo("tile/entries/x001/000.p/17");
        assertThatThrownBy(() -> new TileCoordinates(1, 0, 1).entriesPath())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/x001/1",
                "tile/0/001/234",
                "tile/8/000",
                "tile/00/000",
                "tile/-1/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/+1",
                "tile/0/000.p/",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/../000",
                "tile/0/٠٠١",
                "tile/0/000\n",
                "tile/entries/000",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999"
            })
    void aPathThatNoTileHasIsMalformed(String path) {
        assertThatThrownBy(() -> TileCoordinates.parse(path)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aSizeHasTheTilesThatItsWidthsSay() {
        assertThat(TileCoordinates.newTiles(69_999, 70_000))
                .extracting(TileCoordinates::path)
                .containsExactly("tile/0/273.p/112");
        assertThat(TileCoordinates.newTiles(0, 256))
                .extracting(TileCoordinates::path)
                .containsExactly("tile/0/000", "tile/1/000.p/1");
        assertThat(TileCoordinates.newTiles(0, 0)).isEmpty();
        assertThat(TileCoordinates.newTiles(300, 300)).isEmpty();
        assertThat(TileCoordinates.newTiles(0, 70_000)).hasSize(274 + 2 + 1);
    }

    @Test
    void aTreeThatGrewGainsTheTilesThatItEndsWithAndTheFullOnesBetween() {
        assertThat(TileCoordinates.newTiles(255, 520))
                .extracting(TileCoordinates::path)
                .containsExactly("tile/0/000", "tile/0/001", "tile/0/002.p/8", "tile/1/000.p/2");
    }

    @Test
    void aTileIsExactlyItsHashes() throws MalformedNote {
        byte[] bytes = HexFormat.of().parseHex("00".repeat(31) + "01" + "02".repeat(32));
        Tile tile = Tile.parse(bytes, 2);
        assertThat(tile.bytes()).isEqualTo(bytes);
        assertThat(tile.hash(1)).isEqualTo(Hash.ofHex("02".repeat(32)));
        assertThat(tile.first(1)).isEqualTo(Tile.of(List.of(tile.hash(0))));
        assertThatThrownBy(() -> Tile.parse(bytes, 1)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> Tile.parse(bytes, 3)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> Tile.parse(new byte[0], 0)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> Tile.parse(new byte[257 * 32], 257))
                .isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> tile.first(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tile.hash(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
