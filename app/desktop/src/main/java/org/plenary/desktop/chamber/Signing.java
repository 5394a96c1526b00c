package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.core.event.Event;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Words;
import org.plenary.desktop.ui.Background;

/// How a screen signs: off the JavaFX thread, and back on it with what came of it. A disk that is
/// full is a problem of the window; what the procedure refuses is the screen's to say.
public final class Signing {
    private final Background background;
    private final Chamber chamber;

    /// Signs in this chamber.
    public Signing(Background background, Chamber chamber) {
        this.background = background;
        this.chamber = chamber;
    }

    /// One thing to sign.
    ///
    /// @param words empty for an event without words
    /// @param about the draft that ends with it
    public record Act(Event event, Optional<Words> words, String about) {
        /// An event without words.
        public static Act of(Event event) {
            return new Act(event, Optional.empty(), "");
        }

        /// An event with words that were no draft.
        public static Act of(Event event, Words words) {
            return new Act(event, Optional.of(words), "");
        }
    }

    private sealed interface Result {
        record Signed(List<EntryId> ids) implements Result {}

        record Not(Refusal why) implements Result {}
    }

    /// Signs these in order, and hands their ids to `done`; what is refused stops the rest and goes
    /// to `refused`.
    public void sign(List<Act> acts, Consumer<List<EntryId>> done, Consumer<Refusal> refused) {
        background.run(() -> signed(acts), result -> hand(result, done, refused));
    }

    /// Signs one event.
    public void sign(Act act, Consumer<EntryId> done, Consumer<Refusal> refused) {
        sign(List.of(act), ids -> done.accept(ids.getFirst()), refused);
    }

    /// Signs what somebody drafted; the draft ends in the same step, and goes on if it is refused
    /// or cannot be written.
    public void sign(
            Event event,
            Words words,
            DraftKeeper draft,
            Consumer<EntryId> done,
            Consumer<Refusal> refused) {
        var act = new Act(event, Optional.of(words), draft.about());
        background.run(
                () -> {
                    draft.end();
                    boolean signed = false;
                    try {
                        Result result = signed(List.of(act));
                        signed = result instanceof Result.Signed;
                        return result;
                    } finally {
                        if (!signed) {
                            draft.goOn();
                        }
                    }
                },
                result -> hand(result, ids -> done.accept(ids.getFirst()), refused));
    }

    private Result signed(List<Act> acts) throws IOException {
        var ids = new ArrayList<EntryId>();
        try {
            for (Act act : acts) {
                ids.add(
                        act.words().isPresent()
                                ? chamber.sign(act.event(), act.words().get(), act.about())
                                : chamber.sign(act.event()));
            }
        } catch (Refused refusal) {
            return new Result.Not(refusal.why());
        }
        return new Result.Signed(List.copyOf(ids));
    }

    private static void hand(
            Result result, Consumer<List<EntryId>> done, Consumer<Refusal> refused) {
        switch (result) {
            case Result.Signed signed -> done.accept(signed.ids());
            case Result.Not not -> refused.accept(not.why());
        }
    }
}
