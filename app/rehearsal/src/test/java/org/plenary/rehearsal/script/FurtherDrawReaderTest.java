package org.plenary.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.term.VacancyGround;

class FurtherDrawReaderTest {
    private static final String DRAW =
            "---\ncard: draw\nday: 10\ntitle: T\nlottery: L\npanel: P\n---\n";
    private static final String VACANCY =
            "---\ncard: vacancy\nday: 2\nground: IRREGULAR\n---\nNot who was drawn.\n";
    private static final String CONTESTED = "---\ncard: contested\nday: 5\n---\nI am here.\n";

    @TempDir Path folder;

    @Test
    void freeSeatsAreReadInTheirOrder() throws IOException, BadScript {
        Script.FurtherDraw draw =
                read(DRAW + VACANCY + CONTESTED + "---\ncard: left\nday: 4\n---\nI go.\n");

        assertThat(draw.day()).isEqualTo(10);
        assertThat(draw.announcement().get("panel")).isEqualTo("P");
        assertThat(draw.free())
                .extracting(Script.FreeSeat::ground)
                .containsExactly(Optional.of(VacancyGround.IRREGULAR), Optional.empty());
        assertThat(draw.free().getFirst().contested().orElseThrow().words().get("reason"))
                .isEqualTo("I am here.");
        assertThat(draw.free().getLast().words().get("reason")).isEqualTo("I go.");
    }

    @Test
    void whatNoProcedureWouldAllowIsSaidWithItsLine() {
        says(VACANCY, 1, "the first card here announces the draw: \u201ccard: draw\u201d");
        says(DRAW, 1, "a further draw is for seats that are free: tell below which are");
        says(
                DRAW + VACANCY.replace("day: 2", "day: 4"),
                8,
                "a seat is free a week after the registrar's statement at the earliest, and drawn"
                        + " again after that");
        says(
                DRAW + "---\ncard: left\nday: 10\n---\nI go.\n",
                8,
                "whoever leaves does so before their seat is drawn again");
        says(DRAW + CONTESTED, 8, "this belongs after the vacancy that somebody contests");
        says(
                DRAW + VACANCY + CONTESTED.replace("day: 5", "day: 9"),
                14,
                "whoever sits there answers within the week after the statement");
        String never = VACANCY.replace("IRREGULAR", "NEVER_CAME");
        says(DRAW + never + CONTESTED, 14, "whoever never came says nothing");
        says(DRAW + never + never, 14, "in a rehearsal one person never comes, and no more");
    }

    private Script.FurtherDraw read(String text) throws IOException, BadScript {
        Files.writeString(folder.resolve("further.md"), text);
        return new FurtherDrawReader(new Folder(folder).cards("further.md")).draw();
    }

    private void says(String text, int line, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadScript.class)
                .hasMessage("further.md, line " + line + ": " + sentence);
    }
}
