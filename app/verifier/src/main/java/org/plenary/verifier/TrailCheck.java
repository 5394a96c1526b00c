package org.plenary.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Assembly;
import org.plenary.core.trail.EightWords;

/// Checks one record from its checkpoint to its last result, and says what it found on its way. The
/// first thing that does not hold ends it.
final class TrailCheck {
    private final Trails.Found trail;
    private final Options options;
    private final SignatureEngine engine;
    private final Report report;

    TrailCheck(Trails.Found trail, Options options, SignatureEngine engine, Report report) {
        this.trail = trail;
        this.options = options;
        this.engine = engine;
        this.report = report;
    }

    void run() throws Broken, IOException {
        Head head = Head.read(trail.folder(), engine);
        introduce(head);
        List<byte[]> entries = Bundles.entries(trail.folder(), head.checkpoint().size());
        tree(head, entries);
        Judged judged = Judged.of(entries, engine);
        entries(judged);
        words(judged);
        DrawCheck draws = new DrawCheck(trail.folder(), judged.assembly());
        draws.check().forEach(report::say);
        if (options.receipt().isPresent()) {
            report.say(draws.receipt(options.receipt().get()));
        }
        results(judged.assembly());
        PublishedResults.check(trail.site(), head.origin(), entries, judged.assembly())
                .forEach(report::say);
    }

    private void introduce(Head head) throws Broken {
        if (head.facts().rehearsal()) {
            report.say(
                    "This is a rehearsal: its people are made up, its keys are nobody's secret, and"
                            + " nothing in it was decided.");
        }
        report.say("The record of " + head.origin() + ", at " + trail.folder().name() + ".");
        if (options.origin().filter(wanted -> !wanted.equals(head.origin())).isPresent()) {
            throw new Broken(
                    "This is the record of "
                            + head.origin()
                            + " and not of "
                            + options.origin().get()
                            + ".");
        }
        EightWords founding = EightWords.of(head.founding());
        report.say("Its eight words, which stand on every letter: " + founding + ".");
        if (options.words().filter(wanted -> !wanted.equals(founding)).isPresent()) {
            throw new Broken(
                    "The letter says “"
                            + options.words().get()
                            + "”: this is not the assembly that the letter came from.");
        }
        if (options.words().isPresent()) {
            report.say("They are the ones that the letter says.");
        }
        report.say(
                "Its checkpoint promises "
                        + Texts.count(head.checkpoint().size(), "entry", "entries")
                        + ". Both signatures of the log hold, Ed25519 and ML-DSA-44; it says that it"
                        + " signed on "
                        + Texts.time(head.signed().signed())
                        + ".");
        report.say("The checkpoint's eight words: " + EightWords.of(head.checkpoint()) + ".");
    }

    private void tree(Head head, List<byte[]> entries) throws Broken, IOException {
        Optional<Path> folder = options.keep();
        Optional<Kept> kept =
                folder.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Kept.open(folder.get(), head, engine));
        Set<Long> sizes = kept.map(Kept::sizes).orElse(Set.of());
        PublishedTree tree = new PublishedTree(trail.folder(), entries, sizes);
        tree.checkRoot(head.checkpoint());
        int tiles = tree.checkTiles();
        report.say(
                "Every entry is in the promised tree, and "
                        + Texts.count(tiles, "published file", "published files")
                        + " of it agree.");
        if (kept.isEmpty()) {
            report.say(
                    "It was not compared with earlier checkpoints; --keep FOLDER does that from the"
                            + " next time on.");
            return;
        }
        kept.get().compareAndKeep(head, tree);
        report.say(
                kept.get().count() == 0
                        ? "This is the first checkpoint that is kept of it."
                        : "It continues "
                                + Texts.count(
                                        kept.get().count(),
                                        "checkpoint that was kept before",
                                        "checkpoints that were kept before")
                                + ".");
    }

    private void entries(Judged judged) {
        Assembly assembly = judged.assembly();
        report.say(
                "Every entry is signed by a device that was enrolled before it, follows an entry of"
                        + " the record, and was written by somebody who had seen this record ("
                        + engine.name()
                        + " checked the signatures).");
        int refused = assembly.refused().size();
        report.say(
                Texts.count(assembly.size() - refused, "entry counts", "entries count")
                        + " and "
                        + Texts.count(refused, "does", "do")
                        + " not, by the rules at its position.");
        ResultSentences.refused(assembly).forEach(report::say);
        report.say("The record's own clock stands at " + Texts.time(assembly.clock()) + ".");
    }

    private void words(Judged judged) throws Broken, IOException {
        WordsCheck words = new WordsCheck(trail.folder(), judged);
        words.run();
        report.say(
                "The words of "
                        + Texts.count(words.fitting(), "entry are", "entries are")
                        + " those that were signed; those of "
                        + Texts.count(words.erased(), "entry", "entries")
                        + " were erased, each time by an entry that says on what ground.");
    }

    private void results(Assembly assembly) {
        List<String> sentences = ResultSentences.ballots(assembly);
        report.say(
                sentences.isEmpty()
                        ? "No ballot has been opened, so there is no result yet."
                        : "The results, recomputed:");
        sentences.forEach(report::say);
    }
}
