package org.plenary.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {
    private static final Path LEAFLET =
            SampleEvidence.FOLDER.resolve(
                    Path.of("3-checking-and-who-bears-the-cost", "checking-a-record-by-hand.pdf"));

    @Test
    void aPageIsAPictureAndItsWords() throws IOException {
        PdfPages.Shown page = PdfPages.page(LEAFLET, 1);
        assertThat(page.width()).isBetween(1_000, 1_300);
        assertThat(page.pixels().remaining()).isEqualTo(page.width() * page.height());
        assertThat(page.text()).containsIgnoringCase("record");
        assertThat(page.pixels().get(0) >>> 24).isEqualTo(0xFF);
    }

    @Test
    void aNumberOutsideTheFileIsItsFirstOrLastPage() throws IOException {
        int of = PdfPages.page(LEAFLET, 1).of();
        assertThat(PdfPages.page(LEAFLET, -3).number()).isEqualTo(1);
        assertThat(PdfPages.page(LEAFLET, 999).number()).isEqualTo(of);
    }

    @Test
    void whatIsNoPdfIsNotShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("no.pdf"), "%PDF-1.7 but nothing else");
        assertThatThrownBy(() -> PdfPages.page(file, 1)).isInstanceOf(IOException.class);
    }
}
