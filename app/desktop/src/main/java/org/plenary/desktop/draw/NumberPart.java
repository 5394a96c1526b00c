package org.plenary.desktop.draw;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.NumberFor;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// Writing down a public number as it fell.
final class NumberPart implements Part {
    private final Tools tools;
    private final Words words;
    private final NumberFor purpose;
    private final Draw draw;
    private final TextField typed;
    private final FormField field;
    private final Slot<Optional<String>> slot;
    private final Card node;

    NumberPart(Tools tools, DrawLook now, Draw draw, NumberFor purpose) {
        this.tools = tools;
        this.draw = draw;
        this.purpose = purpose;
        words = tools.words();
        int digits = draw.source(purpose).digits();
        typed = Named.as("draw-digits", new WritingLine(words, "", 200));
        field =
                new FormField(
                        words.text("draw.digits"),
                        words.text("draw.digits.hint", "digits", digits),
                        typed);
        typed.textProperty().subscribe((_, _) -> field.accept());
        slot = new Slot<>(Gap.NORMAL, this::ask);
        node =
                new Card(
                        Type.subheading(words.each("draw.number", purpose)),
                        Type.body(words.each("draw.number.what", purpose)),
                        Type.body(tools.model().how(draw, purpose)),
                        slot);
        refresh(now);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(DrawLook now) {
        slot.show(now.mayNot());
    }

    private List<Node> ask(Optional<String> mayNot) {
        if (mayNot.isPresent()) {
            return List.of(
                    Type.strong(
                            words.text(
                                    "draw.number.wait",
                                    "when",
                                    tools.model().moments().dayAndTime(draw.source(purpose).at()))),
                    Type.soft(mayNot.get()));
        }
        return List.of(
                field,
                Named.as(
                        "draw-state", Buttons.primary(words.text("draw.digits.sign"), this::sign)));
    }

    /// The digits of what was typed: space and signs between groups do not count. Empty when there
    /// is anything else in it.
    static Optional<String> digits(String typed) {
        String plain = typed.replaceAll("[\\p{Z}\\s.,;\\-–]+", "");
        return plain.matches("[0-9]+") ? Optional.of(plain) : Optional.empty();
    }

    private void sign() {
        int wanted = draw.source(purpose).digits();
        Optional<String> digits = digits(typed.getText());
        if (digits.isEmpty() || digits.get().length() != wanted) {
            field.fail(
                    words.text(
                            "draw.digits.wrong",
                            "digits",
                            wanted,
                            "typed",
                            digits.map(String::length).orElse(0)));
            typed.requestFocus();
            return;
        }
        tools.sending()
                .send(
                        new NumberStated(draw.id(), purpose, digits.get()),
                        words.text("draw.stated.news"),
                        field::fail);
        typed.clear();
    }
}
