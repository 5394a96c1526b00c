package org.plenary.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Lottery;

final class DrawTest {
    private static final String SEED = "a".repeat(64);

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
        Run.of()
                .refuses(
                        "Please say what to do: check, lottery, pick, export, audit, compare, reserve, commit, prove, confirm or invite.");
        Run.of("draw")
                .refuses(
                        "The draw has no command “draw”: it has check, lottery, pick, export, audit, compare, reserve, commit, prove, confirm and invite.");
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

    @Test
    void aLotteryIsMadeAndAnAuditMakesItAgain() throws IOException {
        make(out())
                .ends(Draw.DONE)
                .says(
                        "The lottery has 12 panels of 2 people, each as likely as any other; 4 people")
                .says("Everybody is in at least 6 and at most 6 of the 12 panels.")
                .says("No lottery can give everybody a higher chance than 1/2 (50.00 %).")
                .says("That is because");
        assertThat(Files.readString(folder.resolve("out/quotas.txt")))
                .startsWith("plenary-quotas/v1\nseats 2\n");
        assertThat(Files.readString(folder.resolve("out/certificate.txt")))
                .contains("they prove the bound")
                .contains("Seed: " + SEED);
        audit(SEED)
                .ends(Draw.DONE)
                .says("All 12 panels meet every quota, and no household sits in one twice.")
                .says("Made again, the lottery is the same, sign by sign");
        audit(SEED.replace('a', 'b'))
                .ends(Draw.NOT_SO)
                .says("THIS DOES NOT HOLD. Made again, the lottery is another one");
    }

    @Test
    void anAuditFindsAPanelThatWasExchanged() throws IOException {
        make(out()).ends(Draw.DONE);
        Path file = folder.resolve("out/lottery.txt");
        String made = Files.readString(file);
        int last = made.lastIndexOf('\n', made.length() - 2) + 1;
        // Ann and Di are both women.
        Files.writeString(file, made.substring(0, last) + "1 4\n");
        audit(SEED)
                .ends(Draw.NOT_SO)
                .says("THIS DOES NOT HOLD. Panel 11 does not meet the quotas")
                .says("panel 11 is the first that differs");
        String fewer = write("fewer.csv", "gender", "Female", "Male");
        Run.of("audit", categories, fewer, file.toString(), "--seed", SEED)
                .ends(Draw.NOT_SO)
                .says("The lottery is of 4 volunteers, and the file has 2.");
    }

    @Test
    void aLotteryIsNotMadeWhereItCannotBeOrWhereFilesAre() throws IOException {
        Run.of("lottery", categories, people, "--seats", "3", "--seed", SEED, "--out", out())
                .ends(Draw.NOT_SO)
                .says("No panel meets these quotas. The command check says why");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
        Files.createDirectories(folder.resolve("out"));
        write("out/quotas.txt", "mine");
        make(out()).ends(Draw.REFUSED).says("quotas.txt is already there");
        assertThat(Files.exists(folder.resolve("out/lottery.txt"))).isFalse();
        Run.of("lottery", categories, people, "--seats", "2", "--seed", "abc", "--out", out())
                .refuses("A seed has 64 hexadecimal digits, which “abc” has not.");
        Run.of("audit", categories, people, lottery, "--seed", SEED, "--objective", "fair")
                .refuses(
                        "There is no objective “fair”: there are leximin, maximin, nash and goldilocks.");
    }

    @Test
    void aDrawForFreeSeatsNeedsAsManyFewerAsAlreadySit() throws IOException {
        String kept = write("kept.csv", "seat,Gender", "1,female");
        Run.of("check", categories, people, "--seats", "2", "--kept", kept)
                .ends(Draw.DONE)
                .says("One person keeps their seat; the draw is for one seat that is free")
                .says("Male");
        Run.of(
                        "lottery",
                        categories,
                        people,
                        "--seats",
                        "2",
                        "--kept",
                        kept,
                        "--panels",
                        "12",
                        "--seed",
                        SEED,
                        "--out",
                        out())
                .ends(Draw.DONE);
        assertThat(Files.readString(folder.resolve("out/quotas.txt")))
                .isEqualTo("plenary-quotas/v1\nseats 1\nfeature gender\n0 0 Female\n1 1 Male\n");
        String made = folder.resolve("out/lottery.txt").toString();
        Run.of("audit", categories, people, made, "--seed", SEED, "--kept", kept)
                .ends(Draw.DONE)
                .says("All 12 panels meet every quota");
    }

    @Test
    void whereTheFreeSeatsCannotBeFilledTheDoctorSaysWhatWouldHelp() throws IOException {
        String kept = write("kept.csv", "gender", "Female");
        String women = write("women.csv", "id,gender", "a,Female", "d,Female");
        Run.of("check", categories, women, "--seats", "2", "--kept", kept)
                .ends(Draw.NOT_SO)
                .says("gender, Male: at least 1 → 0");
        String all = write("all.csv", "gender", "Female", "Male");
        Run.of("check", categories, people, "--seats", "2", "--kept", all)
                .refuses(
                        "2 people keep their seats in "
                                + all
                                + ", so no seat is free. Are there more seats than --seats says, or"
                                + " people in it who left?");
    }

    @Test
    void aReserveListIsAdviceAndSaysSo() {
        Run.of(reserve("--rate-of", "Gender: female=90"))
                .refuses(
                        "“Gender: female=90” does not say how many leave of one value of the"
                                + " categories; an example is age:18-29=25.");
        Run.of(reserve("--rate-of", "gender:female=90", "--rate", "0"))
                .ends(Draw.DONE)
                .says("One person to ask first.")
                .says("\nV-4\n")
                .says("This is advice on whom to ask to volunteer");
        Run.of(reserve("--rate-of", "gender:male=90", "--rate", "0")).says("\nV-2\n");
        Run.of(reserve("--rate", "101"))
                .refuses("--rate is a whole number from 0 to 100, not “101”.");
    }

    /// A list of one for the panel of Ann and Cy.
    private String[] reserve(String... more) {
        String[] first = {
            "reserve", categories, people, lottery, "0", "--seed", SEED, "--size", "1"
        };
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    private Run make(String out) {
        return Run.of(
                "lottery",
                categories,
                people,
                "--seats",
                "2",
                "--panels",
                "12",
                "--seed",
                SEED,
                "--address",
                "address",
                "--out",
                out);
    }

    private Run audit(String seed) {
        return Run.of(
                "audit",
                categories,
                people,
                folder.resolve("out/lottery.txt").toString(),
                "--seed",
                seed,
                "--address",
                "address");
    }

    @Test
    void lettersAreDrawnByStratumAndCanBeDrawnAgain() throws IOException {
        String addresses =
                write(
                        "addresses.csv",
                        "street,district",
                        "1 High Street,North",
                        "2 High Street,north",
                        "3 High Street,North",
                        "1 Low Street,South",
                        "2 Low Street,South");
        String strata = write("strata.csv", "district,letters", "North,2", "South,1");

        Run.of("invite", addresses, strata, "--seed", SEED, "--out", out())
                .ends(Draw.DONE)
                .says("North: 2 letters for 3 addresses")
                .says("invited.csv with the 3 addresses of 5 that were drawn, which is private");
        String drawn = folder.resolve("out/invitation.txt").toString();
        assertThat(Files.readAllLines(folder.resolve("out/invited.csv"))).hasSize(4);
        Run.of("invite", addresses, strata, "--seed", SEED, "--compare", drawn)
                .ends(Draw.DONE)
                .says("are those that the seed draws");
        Run.of("invite", addresses, strata, "--seed", "b".repeat(64), "--compare", drawn)
                .ends(Draw.NOT_SO)
                .says("are not those that the seed draws");
        String many = write("many.csv", "district,letters", "North,4", "South,1");
        Run.of("invite", addresses, many, "--seed", SEED, "--out", out() + "2")
                .ends(Draw.NOT_SO)
                .says("North: 4 letters, and there are only 3 addresses.");
        String odd = write("odd.csv", "district,letters", "North,some");
        Run.of("invite", addresses, odd, "--seed", SEED, "--out", out() + "2")
                .ends(Draw.NOT_SO)
                .says("Write a whole number from 0 to 1,000,000, in digits.");
    }
}
