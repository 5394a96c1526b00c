package org.plenary.desktop.evidence;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.plenary.core.term.Side;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// How many items of a packet speak for, against and to neither side: bars, each with its word and
/// number, over the sentence that says the same.
final class BalanceBars {
    private static final double LONGEST_EM = 9;

    private BalanceBars() {}

    static Column of(Words words, Shelf.Packet packet) {
        Shelf.Balance balance = packet.balance();
        var grid = new GridPane();
        grid.getStyleClass().add("balance");
        grid.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        grid.setAccessibleText(balance.sentence());
        line(words, grid, 0, Side.FOR, balance.pro(), balance.most());
        line(words, grid, 1, Side.AGAINST, balance.con(), balance.most());
        line(words, grid, 2, Side.CONTEXT, balance.context(), balance.most());
        return Column.of(
                Gap.SMALL,
                Type.kicker(words.text("evidence.balance.title")),
                grid,
                Type.soft(balance.sentence()));
    }

    private static void line(Words words, GridPane grid, int row, Side side, int count, int most) {
        var word = new Label(words.each("evidence.side", side), SideMark.of(side));
        var bar = new Region();
        bar.getStyleClass().addAll("balance-bar", "side-" + side.name().toLowerCase(Locale.ROOT));
        double length = LONGEST_EM * count / most;
        bar.setStyle("-fx-pref-width: " + length + "em; -fx-min-width: " + length + "em;");
        bar.setVisible(count > 0);
        grid.addRow(row, word, bar, new Label(words.number(count)));
    }
}
