package org.plenary.desktop.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.SealedNumber;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.desktop.draw.DrawLook.Seal;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// A public number that is made of what several offices seal: each seals one before the pool is
/// frozen, and shows it when its moment has come.
///
/// A number is made by chance and kept in the strongbox before it is sealed in the record, so that
/// it can always be shown; pressed again after a power cut, it is the same one.
final class SealPart {
    private static final String NAME = "draw/number/";

    private final Tools tools;
    private final Words words;

    SealPart(Tools tools) {
        this.tools = tools;
        words = tools.words();
    }

    List<Node> draw(List<Seal> all) {
        return all.stream().<Node>map(this::card).toList();
    }

    private Card card(Seal seal) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(words.each("draw.seal", seal.purpose())));
        parts.add(Type.body(words.text("draw.seal.what")));
        if (seal.people().isEmpty()) {
            parts.add(Type.body(words.text("draw.seal.none")));
        }
        seal.people().forEach(person -> parts.add(Type.body(person)));
        String id = "draw-seal-" + seal.purpose().wire();
        switch (seal.next()) {
            case SEAL -> {
                parts.add(Type.body(words.text("draw.seal.how")));
                parts.add(
                        Named.as(
                                id,
                                Buttons.primary(words.text("draw.seal.sign"), () -> seal(seal))));
            }
            case WAIT -> parts.add(Type.body(words.text("draw.seal.wait", "when", seal.when())));
            case SHOW -> {
                parts.add(Type.body(words.text("draw.seal.show.how")));
                parts.add(
                        Named.as(
                                id,
                                Buttons.primary(words.text("draw.seal.show"), () -> show(seal))));
            }
            case OTHERS -> parts.add(Type.body(words.text("draw.seal.others")));
        }
        return new Card(parts.toArray(Node[]::new));
    }

    private void seal(Seal seal) {
        tools.desk()
                .background()
                .run(
                        () -> made(seal.draw(), seal.purpose()),
                        number ->
                                tools.sending()
                                        .send(
                                                new NumberSealed(
                                                        seal.draw(),
                                                        seal.purpose(),
                                                        SealedNumber.commitment(
                                                                seal.draw(),
                                                                seal.purpose(),
                                                                number)),
                                                words.text("draw.seal.news"),
                                                tools.desk().notices()::say));
    }

    /// A number of this laptop's own, kept before anybody hears of it.
    private Hash made(EntryId draw, NumberFor purpose) throws IOException {
        Optional<Hash> kept = kept(draw, purpose);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] number = new byte[Hash.LENGTH];
        tools.random().nextBytes(number);
        tools.chamber().strongbox().keep(name(draw, purpose), number);
        return Hash.of(number);
    }

    private Optional<Hash> kept(EntryId draw, NumberFor purpose) throws IOException {
        return tools.chamber().strongbox().find(name(draw, purpose)).map(Hash::of);
    }

    private static String name(EntryId draw, NumberFor purpose) {
        return NAME + draw.hex() + "/" + purpose.wire();
    }

    private void show(Seal seal) {
        tools.desk()
                .background()
                .run(
                        () -> kept(seal.draw(), seal.purpose()),
                        number ->
                                number.ifPresentOrElse(
                                        each -> show(seal.own().orElseThrow(), each),
                                        () ->
                                                tools.desk()
                                                        .notices()
                                                        .say(words.text("draw.seal.lost"))));
    }

    private void show(EntryId sealing, Hash number) {
        tools.sending()
                .send(
                        new NumberShown(sealing, number),
                        words.text("draw.seal.showed.news"),
                        tools.desk().notices()::say);
    }
}
