package org.plenary.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen reads where a seat became free and was drawn again.
final class FurtherDrawPageTest {
    private static final String FURTHER =
            """
            ---
            card: draw
            day: 10
            title: The draw for a free seat
            lottery: Dice on the kitchen table, twenty throws.
            panel: Three balls out of a hat.
            ---
            ---
            card: vacancy
            day: 2
            ground: NEVER_CAME
            ---
            Nobody answered the door.
            """;

    @TempDir static Path folder;
    private static Pressed site;

    @BeforeAll
    static void play() throws IOException {
        Path tiny = SiteTest.tinyFolder();
        try (Stream<Path> all = Files.walk(tiny)) {
            for (Path path : all.toList()) {
                Path to = folder.resolve(tiny.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
        Files.writeString(folder.resolve("draw/further.md"), FURTHER);
        site = Pressed.of(new RehearsedEdition(SiteTest.rehearsal(folder).whole()));
    }

    @Test
    void bothDrawsStandOnOnePageAndTheSecondSaysWhatItsQuotasAre() {
        String page = site.text("draw.html");
        String sentence = "This draw was for free seats only.";

        assertThat(page)
                .contains("Draw 1: 12 seats")
                .contains("Draw 2: one seat")
                .contains("For a free seat: whoever is drawn gets the number 13.")
                .containsOnlyOnce(sentence);
        assertThat(page.indexOf(sentence)).isGreaterThan(page.indexOf("Draw 2: one seat"));
    }

    @Test
    void theRollSaysWhoLeftAndThatTheSeatWasGivenUnderAnotherNumber() {
        assertThat(site.text("people.html"))
                .contains(
                        "So far 13 seats were given; one of them was left, so 12 are filled now.");
    }
}
