package org.plenary.desktop.evidence;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What was found, while somebody types.
final class SearchResults {
    private final Desk desk;
    private final Words words;
    private final SearchModel model;
    private final VBox node = Column.of(Gap.WIDE);
    private final AtomicLong asked = new AtomicLong();

    SearchResults(Desk desk, SearchModel model) {
        this.desk = desk;
        this.model = model;
        words = desk.words();
        node.setVisible(false);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    /// Looks for what was typed; an answer that comes after a later question is dropped.
    void find(String typed) {
        long question = asked.incrementAndGet();
        node.setVisible(!typed.isBlank());
        if (!typed.isBlank()) {
            desk.background()
                    .run(
                            () -> model.find(typed),
                            groups -> {
                                if (question == asked.get()) {
                                    show(typed, groups);
                                }
                            });
        }
    }

    private void show(String typed, List<SearchModel.Group> groups) {
        node.getChildren().clear();
        if (groups.isEmpty()) {
            node.getChildren()
                    .add(
                            new EmptyState(
                                    words.text("evidence.search.none", "typed", typed),
                                    words.text("evidence.search.none.do")));
        }
        for (SearchModel.Group group : groups) {
            node.getChildren()
                    .add(
                            Column.of(
                                    Gap.SMALL,
                                    Type.subheading(group.heading()),
                                    new Rows<>(
                                                    words,
                                                    SearchResults::row,
                                                    SearchModel.Line::spoken,
                                                    line -> desk.navigator().open(line.place()))
                                            .show(group.lines())));
        }
    }

    private static Column row(SearchModel.Line line) {
        var snippet = new TextFlow();
        snippet.getStyleClass().add("snippet");
        for (SearchModel.Piece piece : line.snippet()) {
            var text = new Text(piece.text());
            text.getStyleClass().add(piece.found() ? "snippet-found" : "snippet-text");
            snippet.getChildren().add(text);
        }
        return Column.of(Gap.TIGHT, Type.strong(line.title()), snippet);
    }
}
