package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.Receipt;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.Opening;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Known;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;

/// How the seats were drawn: told from the record, and compared with the files that the record
/// names. Whether each seat went to whom the number picked is judged with every other entry.
final class DrawCheck {
    private static final int LONGEST_RECEIPT = 64_000;

    private final DrawFiles files;
    private final Assembly assembly;
    private final List<String> said = new ArrayList<>();

    DrawCheck(Place trail, Assembly assembly) {
        files = new DrawFiles(trail);
        this.assembly = assembly;
    }

    /// Sentences on every draw; [Broken] where a file is not the one that was committed.
    List<String> check() throws Broken, IOException {
        for (Draw draw : assembly.draws().all()) {
            draw(draw);
        }
        return said;
    }

    /// What a volunteer's receipt comes to; [Broken] where the pool says something else of them.
    String receipt(Path file) throws Broken, IOException {
        byte[] bytes =
                new FolderPlace(Path.of(""))
                        .read(file.toString(), LONGEST_RECEIPT)
                        .orElseThrow(() -> new Unreadable("There is no receipt at " + file + "."));
        Receipt receipt =
                DrawFiles.parsed(
                        () -> Receipt.parse(new String(bytes, UTF_8)), "receipt (" + file + ")");
        Optional<Draw> draw = assembly.draws().draw(new EntryId(receipt.draw()));
        if (draw.flatMap(Draw::frozen).isEmpty()) {
            throw new Broken("The receipt is of no draw of this record that was frozen.");
        }
        String who = "V-" + receipt.line().number();
        if (!receipt.holds(draw.get().frozen().get().freeze())) {
            throw new Broken(
                    "The receipt does not fit the frozen pool: "
                            + who
                            + " does not stand in it like this.");
        }
        return "The receipt holds: "
                + who
                + " stands in the frozen pool as "
                + String.join(", ", receipt.line().values())
                + "."
                + opened(draw.get(), receipt)
                + chance(draw.get(), receipt.line().number() - 1, who);
    }

    /// Whether what was committed to for them is what their line says.
    private String opened(Draw draw, Receipt receipt) throws Broken, IOException {
        Optional<Quotas> quotas = files.quotas(draw);
        Optional<Commitments> commitments =
                quotas.isEmpty() ? Optional.empty() : files.commitments(draw, quotas.get());
        if (commitments.isEmpty()) {
            return "";
        }
        VolunteerLine line = receipt.line();
        Opening opening = DrawFiles.parsed(() -> Opening.of(quotas.get(), line), "receipt's line");
        if (!opening.opens(commitments.get(), line.number() - 1)) {
            throw new Broken(
                    "The commitments of V-"
                            + line.number()
                            + " are to other values than stand in the frozen pool.");
        }
        return " What was committed to for V-" + line.number() + " is just that.";
    }

    private String chance(Draw draw, int volunteer, String who) throws Broken, IOException {
        Optional<Lottery> lottery = files.lottery(draw);
        if (lottery.isEmpty()) {
            return "";
        }
        int panels = lottery.get().panels();
        String times =
                " "
                        + who
                        + " stands in "
                        + Texts.number(lottery.get().times()[volunteer])
                        + " of its "
                        + Texts.count(panels, "panel", "panels")
                        + ", each as likely as any other.";
        return Drawn.of(assembly, draw.id())
                .proof()
                .map(drawn -> {
                    int[] panel = lottery.get().panel(drawn.panel());
                    boolean there = Arrays.binarySearch(panel, volunteer) >= 0;
                    return times + " " + who + (there ? " was drawn." : " was not drawn.");
                })
                .orElse(times);
    }

    private void draw(Draw draw) throws Broken, IOException {
        said.add(
                "A draw for "
                        + Texts.count(draw.announced().seats(), "seat", "seats")
                        + " was announced on "
                        + Texts.time(draw.mark().at())
                        + ".");
        if (draw.frozen().isPresent()) {
            said.add(
                    "  Pool and quotas were frozen on "
                            + Texts.time(draw.frozen().get().mark().at())
                            + ": "
                            + Texts.count(
                                    draw.frozen().get().freeze().volunteers(),
                                    "volunteer",
                                    "volunteers")
                            + ".");
            quotas(draw);
        }
        number(draw, NumberFor.LOTTERY);
        lottery(draw);
        number(draw, NumberFor.PANEL);
        Optional<Drawn> drawn = Drawn.of(assembly, draw.id()).proof();
        if (drawn.isPresent()) {
            said.add(
                    "  It picks panel "
                            + drawn.get().panel()
                            + " of the "
                            + Texts.number(drawn.get().freeze().panels())
                            + " from 0 on; everybody who was given a seat stands in that panel.");
        }
        said.addAll(new FitCheck(files, draw, drawn).check());
        draw.abandoned()
                .ifPresent(mark -> said.add("  It was given up on " + Texts.time(mark.at()) + "."));
    }

    private void number(Draw draw, NumberFor purpose) {
        Optional<Known> known = draw.number(purpose);
        if (known.isEmpty()) {
            return;
        }
        boolean sealed = draw.source(purpose).source() == NumberSource.SEALED;
        said.add(
                "  The number that "
                        + (purpose == NumberFor.LOTTERY ? "seeds the lottery" : "picks the panel")
                        + ", due from "
                        + Texts.time(draw.source(purpose).at())
                        + " and known on "
                        + Texts.time(known.get().mark().at())
                        + ": "
                        + known.get().number().text()
                        + (sealed
                                ? ", from numbers that "
                                        + Texts.count(
                                                draw.sealings(purpose).size(), "person", "people")
                                        + " had sealed before the freeze."
                                : ", written down by the registrar and confirmed by "
                                        + Texts.holder(known.get().mark().by())
                                        + "."));
    }

    private void quotas(Draw draw) throws Broken, IOException {
        Optional<Quotas> found = files.quotas(draw);
        if (found.isEmpty()) {
            said.add("  The quotas' file is not published here.");
            return;
        }
        said.add(
                "  The published quotas are those that were frozen: "
                        + Texts.count(found.get().features().size(), "feature", "features")
                        + ".");
    }

    private void lottery(Draw draw) throws Broken, IOException {
        if (draw.lottery().isEmpty()) {
            return;
        }
        var committed = draw.lottery().get();
        Optional<Lottery> found = files.lottery(draw);
        if (found.isEmpty()) {
            said.add("  The lottery's file is not published here, so no chance was recomputed.");
            return;
        }
        Lottery lottery = found.get();
        int[] times = lottery.times();
        said.add(
                "  The published lottery is the one that was fixed on "
                        + Texts.time(committed.mark().at())
                        + ": "
                        + Texts.count(lottery.panels(), "panel", "panels")
                        + "; each volunteer is in at least "
                        + Texts.number(Arrays.stream(times).min().orElseThrow())
                        + " and at most "
                        + Texts.number(Arrays.stream(times).max().orElseThrow())
                        + " of them.");
    }
}
