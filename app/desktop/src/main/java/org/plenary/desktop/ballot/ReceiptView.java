package org.plenary.desktop.ballot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// The receipt of one's own vote: what was recorded, how far it has come, and how to check it.
final class ReceiptView {
    private static final int GROUP = 8;

    private final Desk desk;
    private final Chamber chamber;

    ReceiptView(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
    }

    Node of(OwnVote.Receipt receipt) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(text("ballot.receipt")));
        parts.addAll(List.of(FateLine.of(receipt.fate())));
        parts.add(
                receipt.revealed().isEmpty()
                        ? new Fold(
                                desk.words(),
                                text("ballot.receipt.show"),
                                () -> Type.strong(receipt.chosen()))
                        : Type.strong(receipt.revealed()));
        parts.add(Type.body(receipt.times()));
        parts.add(Type.body(receipt.where()));
        parts.add(new Fold(desk.words(), text("ballot.receipt.check"), () -> check(receipt)));
        return new Card(parts.toArray(Node[]::new));
    }

    private Node check(OwnVote.Receipt receipt) {
        var column =
                Column.of(
                        Gap.SMALL,
                        Type.body(text("ballot.receipt.how")),
                        Type.strong(text("ballot.receipt.sealed")),
                        Type.soft(grouped(receipt.sealed().hex())));
        var buttons =
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "trail",
                                Buttons.quiet(
                                        text("ballot.receipt.trail"),
                                        () ->
                                                desk.navigator()
                                                        .open(
                                                                Place.at(
                                                                        ScreenId.TRAIL,
                                                                        receipt.vote().hex())))));
        if (receipt.proof()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "copy-proof",
                                    Buttons.plain(
                                            Symbol.COPY,
                                            text("ballot.receipt.copy"),
                                            () -> copy(receipt.vote()))));
        } else {
            column.getChildren().add(Type.soft(text("ballot.receipt.no-proof")));
        }
        column.getChildren().add(buttons);
        return column;
    }

    private void copy(EntryId vote) {
        chamber.proofs()
                .of(vote)
                .ifPresent(proof -> {
                    var content = new ClipboardContent();
                    content.putString(proof);
                    Clipboard.getSystemClipboard().setContent(content);
                    desk.notices().say(text("ballot.receipt.copied"));
                });
    }

    /// A long number in groups, so that two people can compare it.
    private static String grouped(String hex) {
        var grouped = new StringBuilder();
        for (int at = 0; at < hex.length(); at += GROUP) {
            grouped.append(at == 0 ? "" : " ").append(hex, at, Math.min(hex.length(), at + GROUP));
        }
        return grouped.toString();
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
