package org.plenary.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plenary.verifier.Verify.BROKEN;
import static org.plenary.verifier.Verify.UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.OpenData;
import org.plenary.core.trail.SignedTrail;

final class VerifyTest {
    private static final String WORDS = EightWords.of(Sample.ENTRIES.getFirst().id()).text();

    @TempDir Path folder;

    @Test
    void theFastEngineChecksWhereItsLibraryFits() {
        boolean fits =
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64");
        assumeTrue(fits, "Corretto's provider comes for Linux on x86-64");
        Sample.site().write(folder);
        Run.of(folder.toString()).holds().says("(AmazonCorrettoCryptoProvider checked");
    }

    @Test
    void anHonestRecordHoldsAndIsSaidInSentences() {
        Sample.site().write(folder);
        Run run = Run.of(folder.toString()).holds();
        assertThat(run.lines().getFirst()).startsWith("This is a rehearsal");
        run.says("The record of plenary.example/trail/test")
                .says("Its eight words, which stand on every letter: " + WORDS)
                .says("promises 300 entries")
                .says("Both signatures of the log hold")
                .says("299 entries count and 1 does not")
                .says("1 entry (position " + late() + "): Your vote arrived after the ballot had")
                .says("those of 1 entry were erased")
                .says("Carried. 4 yes, 2 no, 0 abstained, 0 preferred not to state, 0 never opened")
                .says("6 of 7 seats cast a vote (quorum: at least 1/2)")
                .says("Yes is 66.7 % of the 6 who said yes or no (needed: more than 1/2)")
                .says("Adopted; answered in time")
                .says("No results are published as data");
    }

    @Test
    void theFolderOfARecordTheSiteAndTheServersFolderAreAllFound() {
        Sample.site().write(folder.resolve("public"));
        Run.of(folder.toString()).holds();
        Run.of(folder.resolve("public").toString()).holds();
        Run.of(folder.resolve("public/trail/test").toString()).holds();
    }

    @Test
    void aCopyOfARecordsFolderUnderAnotherNameIsFound() throws IOException {
        Sample.site().write(folder);
        Files.move(folder.resolve("trail/test"), folder.resolve("copy"));
        Run.of(folder.resolve("copy").toString()).holds();
    }

    @Test
    void partialFilesMayBeGoneOnceTheFullOnesAreThere() {
        Site site = Sample.site();
        List<byte[]> entries = Sample.bytes(Sample.ENTRIES);
        site.sign(SignedTrail.log(), TestTrail.ORIGIN, 200, Site.root(entries.subList(0, 200)));
        site.write(folder);
        Run.of(folder.toString()).holds().says("promises 200 entries");
    }

    @Test
    void severalRecordsUnderOneFolderAreAllChecked() {
        Sample.site().write(folder);
        Site damaged = Sample.site();
        damaged.remove("tile/0/000");
        damaged.write(folder.resolve("second"));
        assertThat(
                        folder.resolve("second/trail/test")
                                .toFile()
                                .renameTo(folder.resolve("trail/another").toFile()))
                .isTrue();
        Run run = Run.of(folder.toString());
        assertThat(run.code()).isEqualTo(BROKEN);
        run.says("The tile tile/0/000 is missing.").says("Everything holds.");
        assertThat(run.lines()).filteredOn(l -> l.startsWith("The record of")).hasSize(2);
        Run.of(folder.toString(), "--origin", "plenary.example/trail/test").holds();
    }

    @Test
    void theWordsOfALetterTellWhoseRecordItIs() {
        Sample.site().write(folder);
        Run.of(folder.toString(), "--words", WORDS).holds().says("the ones that the letter says");
        String other = EightWords.of(Hash.sha256()).text();
        Run.of(folder.toString(), "--words", other)
                .ends(BROKEN, "this is not the assembly that the letter came from");
        Run.of(folder.toString(), "--words", "one two").says("these are").says("--help");
    }

    @Test
    void anotherRecordThanTheOneThatIsAskedForIsRefused() throws IOException {
        Sample.site().write(folder);
        Files.move(folder.resolve("trail/test"), folder.resolve("trail/values"));
        Run.of(folder.toString(), "--origin", "plenary.example/trail/values")
                .ends(BROKEN, "This is the record of plenary.example/trail/test and not of");
    }

    @Test
    void aRecordThatGrewContinuesWhatWasKept() {
        Path keep = folder.resolve("keep");
        List<byte[]> entries = Sample.bytes(Sample.ENTRIES);
        Site earlier =
                Site.of(
                        TestTrail.ORIGIN,
                        SignedTrail.log(),
                        entries.subList(0, 270),
                        Sample.bodies(Sample.hallToGoOn()).subList(0, 270));
        earlier.write(folder.resolve("a"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .holds()
                .says("the first checkpoint that is kept");
        Sample.site().write(folder.resolve("a"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .holds()
                .says("It continues 1 checkpoint that was kept before");
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .holds()
                .says("It continues 2 checkpoints that were kept before");
    }

    @Test
    void aForkIsToldAndBothNotesAreKept() throws IOException {
        Path keep = folder.resolve("keep");
        Sample.site().write(folder.resolve("a"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString()).holds();
        TestAssembly other = Sample.hallToGoOn();
        other.hoursPass(1);
        var all = Sample.bytes(SignedTrail.of(other));
        var bodies = Sample.bodies(other);
        all.remove(299);
        bodies.remove(299);
        // The last entry follows the one that is left out, so only the fork is looked at here.
        Site fork = Site.of(TestTrail.ORIGIN, SignedTrail.log(), all, bodies);
        fork.write(folder.resolve("b"));
        Run.of(folder.resolve("b").toString(), "--keep", keep.toString())
                .ends(BROKEN, "The log told two stories: the first 300 entries");
        assertThat(kept(keep)).hasSize(2);
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .ends(BROKEN, "The log told two stories");
    }

    @Test
    void aRecordThatLostEntriesIsTold() throws IOException {
        Path keep = folder.resolve("keep");
        Sample.site().write(folder.resolve("a"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString()).holds();
        List<byte[]> entries = Sample.bytes(Sample.ENTRIES).subList(0, 280);
        Site shorter =
                Site.of(
                        TestTrail.ORIGIN,
                        SignedTrail.log(),
                        entries,
                        Sample.bodies(Sample.hallToGoOn()).subList(0, 280));
        shorter.write(folder.resolve("b"));
        Run.of(folder.resolve("b").toString(), "--keep", keep.toString())
                .ends(BROKEN, "had 300 entries once and now promises only 280");
        assertThat(kept(keep)).hasSize(2);
    }

    @Test
    void aKeptCheckpointThatWasDamagedOrIsByOtherKeysIsTold() throws IOException {
        Path keep = folder.resolve("keep");
        Sample.site().write(folder.resolve("a"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString()).holds();
        Path file = kept(keep).getFirst();
        byte[] good = Files.readAllBytes(file);
        Files.write(file, new byte[] {1});
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .ends(BROKEN, "is damaged");
        Site others = Sample.site();
        others.sign(
                new CheckpointSigner(TestTrail.ORIGIN.value(), Keys.seed("x"), Keys.seed("y")),
                TestTrail.ORIGIN,
                300,
                Hash.sha256());
        Files.write(file, others.get("checkpoint"));
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString())
                .ends(BROKEN, "signed with other keys");
        Files.write(file, good);
        Run.of(folder.resolve("a").toString(), "--keep", keep.toString()).holds();
    }

    @Test
    void publishedResultsAreComparedWithTheRecord() {
        Site site = Sample.site();
        String path = OpenData.resultsPath(TestTrail.ORIGIN);
        site.putBeside(path, OpenData.results(Sample.assembly()));
        site.write(folder);
        Run.of(folder.toString())
                .holds()
                .says("The published results (data/test/results.json, of 300");
    }

    @Test
    void theSitesOwnTableIsComparedNumberByNumber() {
        Site site = Sample.site();
        site.putBeside(SiteResults.PATH, Sample.table());
        site.write(folder);
        Run.of(folder.toString()).holds().says("The published results (data/results.json, of 300");
    }

    @Test
    void helpSaysWhatItDoesAndWrongOptionsAreNamed() {
        Run help = Run.of("--help");
        assertThat(help.code()).isZero();
        help.says("--keep").says("--words").says("ends with 0 only if everything holds");
        assertThat(Run.of().code()).isEqualTo(UNREADABLE);
        Run.of("a", "--colour").says("no option --colour");
        Run.of("a", "b").says("no option b");
        Run.of("a", "--keep").says("needs a value");
        Run.of("a", "--origin", "somewhere").says("HOST/trail/NAME");
    }

    @Test
    void aPlaceWithoutARecordIsSaid() {
        Run.of(folder.resolve("nowhere").toString()).ends(UNREADABLE, "There is no folder");
        Run.of(folder.toString()).ends(UNREADABLE, "No record is published");
    }

    private static long late() {
        return Sample.assembly().refused().get(0).index();
    }

    private static List<Path> kept(Path keep) throws IOException {
        try (Stream<Path> files = Files.walk(keep)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
