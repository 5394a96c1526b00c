package org.plenary.desktop.parts;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.ui.Answers;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// The last look: every answer with a way to change it, what others will see, and, if it could not
/// be signed, why.
public final class ReviewStep implements Steps.Step {
    private final Desk desk;
    private final String title;
    private final Supplier<Review> review;
    private final IntConsumer go;
    private final Label refused = Type.body("");
    private final Column place = Column.of(Gap.NORMAL);
    private final Column node = Column.of(Gap.NORMAL, refused, place);

    /// One answer: what was asked, what was answered, and the step that changes it.
    public record Answer(String question, String answer, int step) {}

    /// All of it.
    ///
    /// @param seen what others will see, in a sentence
    /// @param notes what the person should know before signing, each a sentence
    public record Review(List<Answer> answers, String seen, List<String> notes) {
        /// The lists are copied.
        public Review {
            answers = List.copyOf(answers);
            notes = List.copyOf(notes);
        }
    }

    /// Looks over `review`; `go` leads to a step.
    public ReviewStep(Desk desk, String title, Supplier<Review> review, IntConsumer go) {
        this.desk = desk;
        this.title = title;
        this.review = review;
        this.go = go;
        refused.setGraphic(Symbol.PROBLEM.picture());
        refused.getStyleClass().add("form-message");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void entered() {
        refused.setVisible(false);
        Review now = review.get();
        var answers = new Answers(desk.words());
        now.answers()
                .forEach(each ->
                        answers.add(each.question(), each.answer(), () -> go.accept(each.step())));
        place.getChildren().clear();
        for (String note : now.notes()) {
            place.getChildren().add(sentence(Symbol.INFO, note));
        }
        place.getChildren().addAll(answers, sentence(Symbol.PUBLIC, now.seen()));
    }

    private static Label sentence(Symbol symbol, String text) {
        Label label = Type.body(text);
        label.setGraphic(symbol.picture());
        return label;
    }

    /// Says why it was not signed; what was written is still there.
    public void refused(String why) {
        refused.setText(desk.words().text("parts.refused", "why", why));
        refused.setVisible(true);
    }
}
