package org.plenary.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Lottery;

/// Commitments and proofs from files that organisers have.
final class FitsTest {
    @TempDir Path folder;

    private String categories = "";
    private String people = "";
    private String lottery = "";
    private String secret = "";

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
                        "id,name,gender",
                        "a,Ann,Female",
                        "b,Bo,Male",
                        "c,Cy,Male",
                        "d,Di,Female");
        lottery =
                Files.writeString(
                                folder.resolve("lottery.txt"),
                                Lottery.of(4, new int[][] {{0, 2}, {1, 3}, {0, 3}}).text())
                        .toString();
        secret = write("secret", "0123456789abcdef0123456789abcdef");
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String in(String name) {
        return folder.resolve("out").resolve(name).toString();
    }

    private void commit() {
        Run.of("commit", categories, people, "--seats", "2", "--secret", secret, "--out", in("a"))
                .ends(Draw.DONE)
                .says("of 4 volunteers");
    }

    private Run prove(String panel, String to) {
        return Run.of(
                "prove",
                categories,
                people,
                in("a/commitments.txt"),
                lottery,
                panel,
                "--secret",
                secret,
                "--out",
                in(to));
    }

    private Run confirm(String proof) {
        return Run.of("confirm", in("a/quotas.txt"), in("a/commitments.txt"), proof);
    }

    @Test
    void aPanelIsProvenFromTheTablesAndConfirmedWithoutThem() throws IOException {
        commit();
        prove("1", "b").ends(Draw.DONE).says("the proof that panel 1 meets every quota");
        confirm(in("b/quota-fit.txt"))
                .ends(Draw.DONE)
                .says("each of 4 volunteers has just one value of each feature")
                .says("V-2 V-4");

        prove("1", "c").ends(Draw.DONE);
        assertThat(Path.of(in("b/quota-fit.txt")))
                .hasSameTextualContentAs(Path.of(in("c/quota-fit.txt")));
    }

    /// Ann keeps the seat that she has; the other one, which must go to a man, is drawn for.
    @Test
    void aReplacementGoesTheWholeWayFromTheCheckToTheProofWithWhoeverStays() throws IOException {
        String kept = write("kept.csv", "id,gender", "a,Female");
        people = write("people.csv", "id,name,gender", "b,Bo,Male", "c,Cy,Male", "d,Di,Female");
        String seed = "ab".repeat(32);
        Run.of("check", categories, people, "--seats", "2", "--kept", kept)
                .ends(Draw.DONE)
                .says("the draw is for one seat that is free");
        Run.of(with(kept, "lottery", "--seats", "2", "--seed", seed, "--out", in("l")))
                .ends(Draw.DONE);
        Run.of(with(kept, "commit", "--seats", "2", "--secret", secret, "--out", in("a")))
                .ends(Draw.DONE)
                .says("of 3 volunteers");
        assertThat(Path.of(in("a/quotas.txt")))
                .hasSameTextualContentAs(Path.of(in("l/quotas.txt")));
        lottery = in("l/lottery.txt");
        Run.of("audit", categories, people, lottery, "--seed", seed, "--kept", kept)
                .ends(Draw.DONE)
                .says("All 1,000 panels meet every quota");
        prove("7", "unkept").ends(Draw.REFUSED);
        Run.of(
                        "prove",
                        categories,
                        people,
                        in("a/commitments.txt"),
                        lottery,
                        "7",
                        "--kept",
                        kept,
                        "--secret",
                        secret,
                        "--out",
                        in("b"))
                .ends(Draw.DONE)
                .says("the proof that panel 7 meets every quota");
        confirm(in("b/quota-fit.txt")).ends(Draw.DONE).says("each of 3 volunteers");
        Run.of("export", categories, people, lottery, "7", "--kept", kept, "--out", in("e"))
                .ends(Draw.DONE);
        assertThat(Files.readString(Path.of(in("e/selected.csv")))).contains(",Male");
        assertThat(Files.readAllLines(Path.of(in("e/remaining.csv")))).hasSize(3);
    }

    private String[] with(String kept, String command, String... options) {
        return Stream.concat(
                        Stream.of(command, categories, people, "--kept", kept), Stream.of(options))
                .toArray(String[]::new);
    }

    @Test
    void nothingProvesThatAPanelFitsThatDoesNot() {
        commit();
        prove("2", "b").ends(Draw.NOT_SO).says("Panel 2 does not meet the quotas");
        assertThat(Path.of(in("b"))).doesNotExist();
    }

    @Test
    void aProofThatSomebodyChangedIsNotConfirmed() throws IOException {
        commit();
        prove("0", "b").ends(Draw.DONE);
        String proof = Files.readString(Path.of(in("b/quota-fit.txt")));
        String other = write("other.txt", proof.replace("panel 1 3", "panel 1 4").strip());
        confirm(other)
                .ends(Draw.NOT_SO)
                .says("It is not proven that the panel has 1 to 1 of gender: F");
        confirm(write("none.txt", "nothing"))
                .refuses(
                        folder
                                + "/none.txt cannot be read: the file does not begin with plenary-quota-fit/v1.");
    }

    @Test
    void anotherSecretIsRefused() throws IOException {
        commit();
        secret = write("another", "another secret of more than thirty-two signs");
        prove("0", "b")
                .refuses(
                        in("a/commitments.txt")
                                + " was not made from these tables, with the same --secret and --address.");
        secret = write("short", "short");
        prove("0", "b").refuses("The file in --secret needs at least 32 bytes that chance made.");
    }
}
