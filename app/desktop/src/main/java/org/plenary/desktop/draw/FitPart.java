package org.plenary.desktop.draw;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.draw.Lottery;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// For the registrar whose laptop has what was frozen: proves to everybody that the panel meets
/// every quota. Made in the background, without a network.
final class FitPart {
    private final Tools tools;
    private final Words words;
    private final Result result;
    private final Slot<State> node;

    /// How far it has come.
    private enum State {
        OPEN,
        WORKING,
        DONE
    }

    FitPart(Tools tools, Result result) {
        this.tools = tools;
        this.result = result;
        words = tools.words();
        node = new Slot<>(Gap.NONE, this::draw);
        node.show(wanted(result) ? State.OPEN : State.DONE);
    }

    Node node() {
        return node;
    }

    private static boolean wanted(Result result) {
        return result.frozen().flatMap(Frozen::prover).isPresent()
                && commitments(result).isPresent()
                && result.people().length > 0
                && result.draw().proof().isEmpty();
    }

    private static Optional<Hash> commitments(Result result) {
        return result.draw().frozen().flatMap(frozen -> frozen.freeze().commitments());
    }

    private List<Node> draw(State state) {
        return switch (state) {
            case OPEN ->
                    List.of(
                            new Card(
                                    Type.subheading(words.text("draw.prove")),
                                    Type.body(words.text("draw.prove.how")),
                                    Named.as(
                                            "draw-prove",
                                            Buttons.primary(
                                                    words.text("draw.prove.button"),
                                                    this::prove))));
            case WORKING -> List.of(new Card(Type.strong(words.text("draw.prove.working"))));
            case DONE -> List.of();
        };
    }

    private void prove() {
        node.show(State.WORKING);
        tools.desk()
                .background()
                .run(
                        this::signed,
                        refusal -> {
                            node.show(refusal.isPresent() ? State.OPEN : State.DONE);
                            tools.desk()
                                    .notices()
                                    .say(
                                            refusal.map(Refusal::sentence)
                                                    .orElseGet(
                                                            () -> words.text("draw.proved.news")));
                        });
    }

    /// The file is taken in first: an entry that names a file nobody has helps nobody.
    private Optional<Refusal> signed() throws IOException {
        Lottery lottery = result.lottery().orElseThrow();
        int[] panel = lottery.panel(result.panel().orElseThrow());
        String text =
                result.frozen()
                        .flatMap(Frozen::prover)
                        .orElseThrow()
                        .fit(commitments(result).orElseThrow(), panel)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "a panel of the lottery meets its quotas"))
                        .text();
        Attachment file = tools.chamber().attachments().take(text);
        try {
            tools.chamber().sign(new QuotaFitProved(result.draw().id(), file));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.why());
        }
    }
}
