package org.plenary.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonsTest {
    private static final String SEED = "a".repeat(64);

    @TempDir Path folder;

    private String categories = "";
    private String people = "";

    @BeforeEach
    void files() throws IOException {
        categories =
                write("c.csv", "category,feature,min,max", "gender,Female,1,1", "gender,Male,1,1");
        people = write("p.csv", "gender", "Female", "Male", "Male", "Female");
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private long there() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }

    @Test
    void everybodysChancesAreSaidByWayOfDrawingAndNothingIsWritten() throws IOException {
        long before = there();
        Run.of("compare", categories, people, "--seats", "2", "--seed", SEED, "--panels", "12")
                .ends(Draw.DONE)
                .says("Chances of 4 people for 2 seats, from 12 panels each:")
                .says("lottery (leximin)     50.00 %  50.00 %  50.00 %  50.00 %  50.00 %")
                .says("0        12/12\nnames out of a hat ")
                .says("greedy draw of old ")
                .says("Only the lottery fills seats.");
        assertThat(there()).isEqualTo(before);
    }

    @Test
    void whatHasNoLotteryIsNotCompared() throws IOException {
        Run.of("compare", categories, people, "--seats", "3", "--seed", SEED)
                .ends(Draw.NOT_SO)
                .says("No panel meets these quotas.");
        String other = write("other.csv", "gender", "Femal");
        Run.of("compare", categories, other, "--seats", "2", "--seed", SEED)
                .ends(Draw.NOT_SO)
                .says("Is “Female” meant?");
    }

    @Test
    void howOftenTheGreedyDrawFindsNoPanelIsSaid() throws IOException {
        // Only the first and the last go together, and greed seldom begins with either.
        List<String> rows = new ArrayList<>(List.of("a,b,c", "no,no,yes"));
        rows.addAll(Collections.nCopies(500, "no,yes,no"));
        rows.addAll(Collections.nCopies(501, "yes,no,no"));
        rows.addAll(Collections.nCopies(502, "yes,yes,yes"));
        rows.add("yes,yes,no");
        List<String> quotas = new ArrayList<>(List.of("category,feature,min,max"));
        for (String feature : List.of("a", "b", "c")) {
            quotas.addAll(List.of(feature + ",no,1,1", feature + ",yes,1,1"));
        }
        String pairs = write("pairs.csv", rows.toArray(String[]::new));
        String halves = write("halves.csv", quotas.toArray(String[]::new));
        Run.of("compare", halves, pairs, "--seats", "2", "--seed", SEED, "--panels", "9")
                .ends(Draw.DONE)
                .says("The greedy draw found no panel in ")
                .says(" of 9 draws, each begun 100 times.");
    }

    @Test
    void noOtherWayOfDrawingIsAnObjective() {
        for (String way : List.of("hat", "greedy", "legacy", "uniform")) {
            Run.of(
                            "lottery",
                            categories,
                            people,
                            "--seats",
                            "2",
                            "--seed",
                            SEED,
                            "--objective",
                            way,
                            "--out",
                            folder.resolve("out").toString())
                    .ends(Draw.REFUSED)
                    .says("There is no objective “" + way + "”");
        }
    }
}
