package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.draw.Lottery;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.PlainTable;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Everybody's chances in a lottery: in sentences, as a curve with a table of the same, and for
/// whoever has the table of volunteers, value by value. All but the last is public.
final class ChancesPart {
    private final Words words;
    private final ChancesModel model;

    ChancesPart(Words words) {
        this.words = words;
        model = new ChancesModel(words);
    }

    /// @param frozen what only the laptop of the registrar has
    /// @param why the sentence on why the lowest chance cannot be higher, or room for it
    List<Node> of(Lottery lottery, Optional<Frozen> frozen, Node why) {
        List<Node> parts = new ArrayList<>();
        model.sentences(lottery).forEach(sentence -> parts.add(Type.body(sentence)));
        parts.add(why);
        parts.add(
                Named.as(
                        "draw-curve",
                        new ChancesPicture(model.curve(lottery), model.said(lottery))));
        parts.add(Named.as("draw-bands", bands(lottery)));
        frozen.ifPresent(known -> parts.add(Named.as("draw-values", values(known, lottery))));
        return parts;
    }

    private PlainTable bands(Lottery lottery) {
        PlainTable table =
                new PlainTable(
                        words.text("draw.bands"),
                        List.of(
                                words.text("draw.bands.panels", "panels", lottery.panels()),
                                words.text("draw.bands.chance"),
                                words.text("draw.table.volunteers")));
        table.show(model.bands(lottery));
        return table;
    }

    private PlainTable values(Frozen frozen, Lottery lottery) {
        PlainTable table =
                new PlainTable(
                        words.text("draw.chances.table"),
                        List.of(
                                words.text("draw.table.who"),
                                words.text("draw.table.volunteers"),
                                words.text("draw.chances.lowest"),
                                words.text("draw.chances.mean"),
                                words.text("draw.chances.highest")));
        table.show(model.rows(frozen.quotas(), frozen.respondents().pool(), lottery));
        return table;
    }
}
