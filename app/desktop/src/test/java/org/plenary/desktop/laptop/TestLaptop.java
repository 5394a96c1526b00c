package org.plenary.desktop.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.laptop.Laptop.Opened;
import org.plenary.desktop.sync.Syncing;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Problem;

/// A laptop whose loops a test turns by hand: nothing happens until the test says so.
public final class TestLaptop implements AutoCloseable {
    private final Laptop laptop;
    private final List<Problem> problems;
    private Optional<LaptopChamber> chamber = Optional.empty();

    private TestLaptop(Laptop laptop, List<Problem> problems) {
        this.laptop = laptop;
        this.problems = problems;
    }

    /// Opens the profile in a folder; background work is done at once and on the spot, but for the
    /// loops, which do not run.
    public static TestLaptop open(Path folder, InstantSource clock) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Opened opened = opened(folder, clock, problems);
        if (opened instanceof Opened.Ready(Laptop laptop)) {
            TestLaptop test = new TestLaptop(laptop, problems);
            test.chamber = laptop.open();
            return test;
        }
        throw new IllegalStateException("not ready: " + opened);
    }

    /// What comes of opening a profile.
    public static Opened opened(Path folder, InstantSource clock, List<Problem> problems)
            throws IOException {
        Background background = new Background(_ -> {}, Runnable::run, problems::add);
        return Laptop.open(
                folder,
                folder.resolveSibling(folder.getFileName() + ".outside"),
                background,
                clock,
                () -> {});
    }

    /// Enrols with a letter.
    public TestLaptop enrol(Letter letter) throws IOException {
        var enrolment = laptop.enrolment();
        enrolment.enrol(enrolment.look(letter, _ -> {}));
        chamber = laptop.open();
        return this;
    }

    /// The laptop.
    public Laptop laptop() {
        return laptop;
    }

    /// Its chamber.
    public Chamber chamber() {
        return chamber.orElseThrow();
    }

    /// Its holder says where they stand.
    public EntryId says(String reasons) throws IOException, Refused {
        return chamber()
                .sign(
                        new PositionStated(1, Stance.FOR, List.of()),
                        Words.of("reasons", reasons),
                        "positions/1");
    }

    /// What is known now.
    public Standing standing() {
        return chamber().standing().get();
    }

    /// Everything waits no longer and gets in step, once.
    public TestLaptop sync() {
        syncing().soon(true);
        syncing().round();
        return this;
    }

    /// One round as it happens by itself.
    public TestLaptop round() {
        syncing().round();
        return this;
    }

    /// The loops' work.
    public Syncing syncing() {
        return laptop.syncing().orElseThrow();
    }

    /// Problems that went to the window.
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        laptop.close();
    }
}
