package org.plenary.core.projection;

import java.util.Optional;
import org.plenary.core.term.Refusal;

/// What comes of asking for a wall's proof: the proof, or the reason why the wall stands.
public sealed interface Wall<T> {
    /// The wall is passed, and here is the proof.
    record Passed<T>(T through) implements Wall<T> {}

    /// The wall stands.
    record Stands<T>(Refusal why) implements Wall<T> {}

    /// The proof, if there is one.
    default Optional<T> proof() {
        return this instanceof Passed<T>(T through) ? Optional.of(through) : Optional.empty();
    }

    /// Why the wall stands, if it does.
    default Optional<Refusal> refusal() {
        return this instanceof Stands<T>(Refusal why) ? Optional.of(why) : Optional.empty();
    }

    /// A standing wall.
    static <T> Wall<T> stands(Refusal why) {
        return new Stands<>(why);
    }
}
