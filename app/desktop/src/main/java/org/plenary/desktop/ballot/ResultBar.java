package org.plenary.desktop.ballot;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.core.counting.Counts;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Picture;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Every seat entitled to vote as one bar, each part as wide as its number; under it the parts by
/// name and number, so that nothing is said by colour alone.
final class ResultBar extends VBox {
    ResultBar(Words words, Counts counts) {
        List<Part> parts =
                List.of(
                        new Part(
                                "yes",
                                words.text("ballot.bar.yes", "n", counts.yes()),
                                counts.yes()),
                        new Part("no", words.text("ballot.bar.no", "n", counts.no()), counts.no()),
                        new Part(
                                "abstain",
                                words.text("ballot.bar.abstain", "n", counts.abstain()),
                                counts.abstain()),
                        new Part(
                                "unstated",
                                words.text("ballot.bar.unstated", "n", counts.unstated()),
                                counts.unstated()),
                        new Part(
                                "unopened",
                                words.text("ballot.bar.unopened", "n", counts.unopened()),
                                counts.unopened()),
                        new Part(
                                "silent",
                                words.text(
                                        "ballot.bar.silent",
                                        "n",
                                        counts.entitled() - counts.cast()),
                                counts.entitled() - counts.cast()));
        var legend = Row.of(Gap.NORMAL);
        for (Part part : parts) {
            if (part.seats() > 0) {
                var sign = new Region();
                sign.getStyleClass().addAll("result-sign", "result-" + part.name());
                var label = Type.body(part.label());
                label.setGraphic(sign);
                legend.getChildren().add(label);
            }
        }
        getStyleClass().addAll("result", Gap.SMALL.styleClass());
        getChildren().addAll(new Bar(parts, counts.entitled()), legend);
    }

    private record Part(String name, String label, int seats) {}

    private static final class Bar extends Picture {
        private static final double WIDEST_EM = 44;
        private static final double HEIGHT_EM = 2;

        private final List<Part> parts;
        private final int all;

        Bar(List<Part> parts, int all) {
            super(WIDEST_EM);
            this.parts = parts;
            this.all = Math.max(1, all);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            getStyleClass().add("result-bar");
            for (Part part : parts) {
                var piece = new Region();
                piece.getStyleClass().addAll("result-piece", "result-" + part.name());
                getChildren().add(piece);
            }
            getChildren().add(em);
        }

        @Override
        protected double computePrefHeight(double width) {
            return em.pixels(HEIGHT_EM);
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(getWidth(), em.pixels(WIDEST_EM));
            double x = 0;
            for (int i = 0; i < parts.size(); i++) {
                double wide = width * parts.get(i).seats() / all;
                getChildren().get(i).resizeRelocate(x, 0, wide, getHeight());
                x += wide;
            }
        }
    }
}
