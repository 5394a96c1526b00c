package org.plenary.core.projection;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.term.Stage;

/// Which stage each question of the remit is in, and when it entered each.
public record Stages(PVector<Entered> history) {
    static final Stages EMPTY = new Stages(TreePVector.empty());

    /// A question entered a stage.
    public record Entered(Mark mark, int question, Stage stage) {}

    /// The stage that a question is in.
    public Stage of(int question) {
        return last(question).map(Entered::stage).orElse(Stage.CONVENING);
    }

    /// When a question entered the stage it is in; empty while it is still being convened.
    public Optional<Entered> last(int question) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).question() == question) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    /// When a question last entered a stage.
    public Optional<Entered> last(int question, Stage stage) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Entered entered = history.get(i);
            if (entered.question() == question && entered.stage() == stage) {
                return Optional.of(entered);
            }
        }
        return Optional.empty();
    }

    Stages with(Entered entered) {
        return new Stages(history.plus(entered));
    }
}
