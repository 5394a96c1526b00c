package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What the steps of writing a statement say.
final class WriteModel {
    /// The longest display name, in characters.
    static final int LONGEST_NAME = 60;

    private final Words words;
    private final Chamber chamber;
    private final PositionsModel model;
    private final int question;

    WriteModel(Words words, Chamber chamber, PositionsModel model, int question) {
        this.words = words;
        this.chamber = chamber;
        this.model = model;
        this.question = question;
    }

    Ask askReasons() {
        return new Ask(
                words.text("positions.write.reasons"),
                words.text("positions.write.reasons.label"),
                words.text("positions.write.reasons.hint"),
                words.text("positions.write.reasons.missing"));
    }

    /// The reasons that a statement gives, as far as they are to be had.
    String said(Statement statement) {
        return chamber.texts().words(statement.mark()).get("reasons");
    }

    /// The last look before signing.
    Review review(PositionDraft draft, Optional<Statement> standing) {
        return new Review(
                answers(draft, standing.isPresent()),
                words.text("positions.write.review.seen", "who", who(draft.name())),
                standing.flatMap(s -> unchanged(draft, s)).stream().toList());
    }

    String proposition() {
        return Remit.proposition(assembly(), chamber.texts(), question);
    }

    /// The items of evidence on this question, in the order of their packets.
    List<Picker.Option> items() {
        return assembly().evidence().items().values().stream()
                .filter(item -> item.question() == question)
                .map(item -> new Picker.Option(item.mark().id(), title(item)))
                .toList();
    }

    /// Everybody else's statements that stand now.
    List<Picker.Option> statements() {
        int own = chamber.standing().get().seat().orElse(0);
        return assembly()
                .positions()
                .standing(question)
                .filter(s -> s.mark().seat() != own)
                .sorted((a, b) -> Integer.compare(a.mark().seat(), b.mark().seat()))
                .map(s ->
                        new Picker.Option(
                                s.mark().id(),
                                words.text(
                                        "positions.write.statement",
                                        "who",
                                        model.cards().who(s),
                                        "stance",
                                        model.stance(s.stance()),
                                        "beginning",
                                        Said.of(words, chamber.texts().of(s.mark()), "reasons")
                                                .beginning(90))))
                .toList();
    }

    /// How others will see the author.
    String who(String name) {
        return People.called(words, chamber.standing().get().seat().orElse(0), name);
    }

    /// Every answer so far, in the order of the steps.
    private List<Answer> answers(PositionDraft draft, boolean revises) {
        List<Answer> answers = new ArrayList<>();
        answers.add(
                new Answer(
                        words.text("positions.write.stance"),
                        draft.stance().map(model::stance).orElse(""),
                        0));
        answers.add(new Answer(words.text("positions.write.reasons"), draft.reasons(), 1));
        answers.add(new Answer(words.text("positions.write.cites"), names(draft.cites()), 2));
        if (revises) {
            answers.add(new Answer(words.text("positions.write.moved"), moved(draft), 3));
        }
        answers.add(
                new Answer(words.text("positions.write.name"), who(draft.name()), revises ? 4 : 3));
        return List.copyOf(answers);
    }

    private String names(List<EntryId> items) {
        List<String> names =
                items.stream()
                        .flatMap(id -> assembly().evidence().item(id).stream())
                        .map(this::title)
                        .toList();
        return names.isEmpty()
                ? words.text("positions.write.cites.none")
                : String.join("\n", names);
    }

    private String moved(PositionDraft draft) {
        List<String> lines = new ArrayList<>();
        draft.moved().forEach(m -> lines.add(model.cards().moved(m).text()));
        if (!draft.movedWords().isBlank()) {
            lines.add(draft.movedWords().strip());
        }
        return String.join("\n", lines);
    }

    /// What a revision changes at all; empty when it would say the same again.
    private Optional<String> unchanged(PositionDraft draft, Statement before) {
        boolean same =
                draft.stance().filter(s -> s == before.stance()).isPresent()
                        && draft.reasons()
                                .strip()
                                .equals(chamber.texts().words(before.mark()).get("reasons").strip())
                        && draft.cites().equals(before.cites());
        return same ? Optional.of(words.text("positions.write.unchanged")) : Optional.empty();
    }

    private String title(Item item) {
        return Titles.item(words, chamber.texts(), item);
    }

    private Assembly assembly() {
        return chamber.standing().get().expected();
    }
}
