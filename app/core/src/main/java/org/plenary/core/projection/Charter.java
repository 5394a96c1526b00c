package org.plenary.core.projection;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterRules;
import org.plenary.core.term.PrincipleGroup;

/// The rules in force and the principles that recommendations are checked against.
public record Charter(Optional<Adopted> adopted, PVector<Principle> principles) {
    static final Charter EMPTY = new Charter(Optional.empty(), TreePVector.empty());

    /// The charter as it was adopted.
    public record Adopted(Mark mark, CharterRules rules, int principles) {}

    /// One principle.
    ///
    /// @param number from 1
    public record Principle(Mark mark, int number, PrincipleGroup group) {}

    /// Whether the charter and each of its principles are adopted.
    public boolean complete() {
        return adopted.filter(charter -> charter.principles() == principles.size()).isPresent();
    }

    /// The numbers in force; only once the charter is adopted.
    public CharterRules rules() {
        return adopted.orElseThrow(() -> new IllegalStateException("no charter yet")).rules();
    }

    Charter adopted(CharterAdopted event, Mark mark) {
        return new Charter(
                Optional.of(new Adopted(mark, event.rules(), event.principles())), principles);
    }

    Charter with(Principle principle) {
        return new Charter(adopted, principles.plus(principle));
    }
}
