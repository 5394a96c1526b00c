package org.plenary.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Lottery;

final class DrawTest {
    @TempDir Path folder;

    private String categories = "";
    private String people = "";
    private String lottery = "";

    @BeforeEach
    void files() throws IOException {
        categories =
                write(
                        "categories.csv",
                        "category,feature,min,max",
                        "gender,Female,1,1",
                        "gender,Male,1,1");
        people =
                write(
                        "people.csv",
                        "id,name,gender,address",
                        "a,Ann,Female,x",
                        "b,Bo,Male,x",
                        "c,Cy,Male,y",
                        "d,Di,female,z");
        lottery =
                Files.writeString(
                                folder.resolve("lottery.txt"),
                                Lottery.of(4, new int[][] {{0, 2}, {1, 3}, {0, 1}}).text())
                        .toString();
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    @Test
    void helpIsThePageItself() {
        Run.of("--help").ends(Draw.DONE).says("java -jar plenary-draw.jar check");
        Run.of("check", "--help").ends(Draw.DONE).says("--seats");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInOneSentence() {
        Run.of().refuses("Please say what to do: check, lottery, pick, export or audit.");
        Run.of("draw")
                .refuses(
                        "The draw has no command “draw”: it has check, lottery, pick, export and audit.");
        Run.of("check", categories, people, "--seat", "2")
                .refuses("The command check has no option --seat.");
        Run.of("check", categories, people, "--seats")
                .refuses("The option --seats needs a value after it.");
        Run.of("check", categories, "--seats", "2")
                .refuses("The command check takes 2 names besides options, and one was given.");
        Run.of("check", categories, people).refuses("The command check needs the option --seats.");
        Run.of("check", categories, people, "--seats", "2", "--seats", "3")
                .refuses("The option --seats is given twice.");
        for (String seats : List.of("0", "2001", "two", "1e3", "", "+2", "٢")) {
            Run.of("check", categories, people, "--seats", seats)
                    .refuses("--seats is a whole number from 1 to 2,000, not “" + seats + "”.");
        }
        Run.of("pick", lottery, "3").refuses("NUMBER is a whole number from 0 to 2, not “3”.");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        String nowhere = folder.resolve("nowhere").toString();
        Run.of("check", nowhere, people, "--seats", "2")
                .refuses("There is no file " + nowhere + ".");
        Run.of("check", categories, folder.toString(), "--seats", "2")
                .refuses("There is no file " + folder + ".");
        Run.of("pick", people, "0")
                .refuses(
                        people
                                + " is no lottery: the file does not begin with plenary-lottery/v1.");
    }

    @Test
    void aCheckSaysWhatItReadAndThatAPanelCanBeDrawn() {
        Run.of("check", categories, people, "--seats", "2", "--id", "ID", "--address", "address")
                .ends(Draw.DONE)
                .says("  The column “gender” has “female” in line 5; it was read as “Female”.")
                .says("4 people volunteered for 2 seats.")
                .says("  Male: 2 people (50.00 %), exactly one seat")
                .says("Panels can be drawn that meet every quota.")
                .says("Nobody needs to have a chance below 50.00 %");
    }

    @Test
    void aCheckSaysWhatMustBeMended() throws IOException {
        String untidy = write("untidy.csv", "id,gender", "a,Femal", "a,Male");
        Run.of("check", categories, untidy, "--seats", "2", "--id", "id")
                .ends(Draw.NOT_SO)
                .says("In " + untidy + ", to be mended:")
                .says("Is “Female” meant?")
                .says("Two people need two ids")
                .says("Please mend this first");
    }

    @Test
    void aCheckSaysWhyNoPanelCanBeDrawnAndWhatWouldDo() {
        Run.of("check", categories, people, "--seats", "3")
                .ends(Draw.NOT_SO)
                .says("No panel meets these quotas.")
                .says("gender: together its values may have at most 2 seats, and the panel has 3.")
                .says("The smallest change that admits a panel:")
                .says("at most 1 → 2")
                .says("These people would meet the quotas then (an example, not a draw): V-");
    }

    @Test
    void aPanelIsPickedByItsNumberHoweverManyNoughtsItHas() {
        Run run = Run.of("pick", lottery, "001").ends(Draw.DONE);
        assertThat(run.lines())
                .containsExactly("Panel 1 of 3 (they are counted from 0) has 2 people:", "V-2 V-4");
    }

    @Test
    void listsAreWrittenAndNeverWrittenOver() throws IOException {
        Run.of("export", categories, people, lottery, "0", "--out", out()).ends(Draw.DONE);
        assertThat(Files.readString(folder.resolve("out/selected.csv")))
                .isEqualTo("id,name,gender,address\r\na,Ann,Female,x\r\nc,Cy,Male,y\r\n");
        assertThat(Files.readString(folder.resolve("out/remaining.csv")))
                .isEqualTo("id,name,gender,address\r\nb,Bo,Male,x\r\nd,Di,female,z\r\n");
        assertThat(Files.readString(folder.resolve("out/volunteers.csv")))
                .startsWith("volunteer,id,name,gender,address\r\nV-1,a,");
        Run.of("export", categories, people, lottery, "1", "--out", out())
                .refuses(
                        folder.resolve("out/remaining.csv")
                                + " is already there, and nothing is written over. Please say another"
                                + " folder after --out.");
        assertThat(Files.readString(folder.resolve("out/selected.csv"))).contains("Ann");
    }

    @Test
    void aPanelThatIsNotOfTheseFilesIsNotExported() throws IOException {
        // Ann and Bo share an address, so no lottery that was told so has panel 2.
        Run.of("export", categories, people, lottery, "2", "--out", out(), "--address", "address")
                .refuses(
                        "Panel 2 does not fit these files. Are they the ones that the lottery was made"
                                + " from, with the same --address?");
        String fewer = write("fewer.csv", "gender", "Female", "Male", "Male");
        Run.of("export", categories, fewer, lottery, "0", "--out", out())
                .refuses(
                        "Panel 0 does not fit these files. Are they the ones that the lottery was made"
                                + " from, with the same --address?");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }
}
