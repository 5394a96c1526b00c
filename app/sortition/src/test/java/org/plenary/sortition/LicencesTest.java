package org.plenary.sortition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.plenary.sortition.command.Draw;

/// What the one jar of the draw takes over from libraries comes with their licences.
final class LicencesTest {
    @Test
    void theLicenceOfTheLibraryOfTablesIsTheOneThatItsOwnJarHas() throws Exception {
        Path library =
                Path.of(
                        CsvReader.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (JarFile jar = new JarFile(library.toFile());
                InputStream its = jar.getInputStream(jar.getJarEntry("META-INF/LICENSE"))) {
            String text = new String(its.readAllBytes(), UTF_8);
            assertThat(text).startsWith("MIT License");
            assertThat(ours("/META-INF/licences/fastcsv.txt")).isEqualTo(text);
        }
    }

    private static String ours(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Draw.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
