package org.plenary.desktop.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.laptop.Laptop.Opened;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Fx;

/// A program of its own with a real laptop in it, whose holder types and signs without a pause. It
/// says what is kept once that is so, and ends only when somebody ends it.
///
/// It says `open`, then `kept N` for the draft that says N, and `signed N` for the request for
/// evidence that says N.
final class Typist {
    /// What the draft is about.
    static final String DRAFT = "positions/1";

    /// The field that is typed in.
    static final String FIELD = "reasons";

    private static final int SIGN_EACH = 3;

    private final Background background;
    private final Chamber chamber;

    private Typist(Background background, Chamber chamber) {
        this.background = background;
        this.chamber = chamber;
    }

    /// What is typed at the N-th time. A text of some size, so that a write of it takes a moment.
    static String draft(int n) {
        return n + " " + "because it is ours to say. ".repeat(500);
    }

    /// What is asked for at the N-th time.
    static String request(int n) {
        return "Question " + n + "?";
    }

    /// @param args the profile's folder, the time by the laptop's clock, and the number to begin
    ///   with
    static void main(String[] args) throws Exception {
        Alone.endsWithItsFirstFailure();
        Path folder = Path.of(args[0]);
        Instant begin = Instant.parse(args[1]);
        Fx.start();
        Background background =
                Background.started(problem -> {
                    throw new IllegalStateException(problem.toString());
                });
        Opened opened =
                Laptop.open(
                        folder,
                        folder.resolveSibling(folder.getFileName() + ".outside"),
                        background,
                        since(begin),
                        () -> {});
        if (!(opened instanceof Opened.Ready(Laptop laptop))) {
            throw new IllegalStateException("not ready: " + opened);
        }
        Chamber chamber = laptop.chamber().orElseThrow();
        say("open");
        new Typist(background, chamber).type(Integer.parseInt(args[2]));
    }

    /// A clock that goes as this machine's does, from a moment on.
    private static InstantSource since(Instant begin) {
        Instant started = Instant.now();
        return () -> begin.plus(Duration.between(started, Instant.now()));
    }

    private void type(int first) throws IOException, Refused {
        DraftKeeper keeper = Fx.get(() -> new DraftKeeper(background, chamber.drafts(), DRAFT));
        for (int n = first; ; n++) {
            keep(keeper, draft(n));
            say("kept " + n);
            if (n % SIGN_EACH == 0) {
                EntryId id =
                        chamber.sign(
                                new EvidenceRequested(1),
                                Words.of("what", request(n)),
                                "evidence/ask");
                say("signed " + n + " " + id);
                chamber.sendNow();
            }
        }
    }

    /// Types, leaves the field, and waits until the line below it says that it is kept.
    private static void keep(DraftKeeper keeper, String text) {
        CompletableFuture<Optional<Instant>> saved = new CompletableFuture<>();
        Fx.run(() -> {
            keeper.savedProperty().subscribe((_, at) -> saved.complete(at));
            keeper.put(FIELD, text);
            keeper.keepNow();
        });
        saved.join();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
