package org.plenary.desktop.ballot;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.ChoiceStep;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.ReviewStep;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Type;

/// Voting: choose, look over it, seal and send. What was chosen is never kept as a draft.
final class VotePage {
    private final Desk desk;
    private final Chamber chamber;
    private final BallotModel.One one;
    private final Sending sending;
    private final ReviewStep review;
    private final Steps steps;
    private final Page page;
    private Optional<Choice> chosen = Optional.empty();

    VotePage(Desk desk, Chamber chamber, BallotModel.One one) {
        this.desk = desk;
        this.chamber = chamber;
        this.one = one;
        sending = new Sending(desk, chamber);
        review = new ReviewStep(desk, text("ballot.review"), this::review, step -> go(step));
        steps =
                new Steps(
                        desk.words(),
                        List.of(choice(), review),
                        text("ballot.send"),
                        this::vote,
                        this::leave);
        page = Page.titled(one.title()).with(steps);
    }

    private ChoiceStep<Choice> choice() {
        return new ChoiceStep<>(
                new Ask(
                        text("ballot.ask"),
                        text("ballot.ask.label"),
                        text("ballot.ask.hint"),
                        text("ballot.ask.missing")),
                List.of(Choice.values()),
                choice -> desk.words().each("ballot.choice", choice),
                () -> chosen,
                choice -> chosen = Optional.of(choice),
                new Card(Type.kicker(one.version()), Reading.of(desk, one.text())),
                new Fold(desk.words(), text("ballot.rule"), () -> Sentences.of(one.rule())));
    }

    private Review review() {
        return new Review(
                List.of(
                        new Answer(text("ballot.review.text"), one.title(), 0),
                        new Answer(
                                text("ballot.review.choice"),
                                chosen.map(c -> desk.words().each("ballot.choice", c)).orElse(""),
                                0)),
                text("ballot.review.seen"),
                List.of(one.times().getFirst(), text("ballot.review.last")));
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        if (steps.at() == 0) {
            return false;
        }
        steps.back();
        return true;
    }

    private void go(int step) {
        steps.go(step);
    }

    private sealed interface Done {
        record Voted(EntryId vote) implements Done {}

        record Not(String why) implements Done {}
    }

    private void vote() {
        Choice choice = chosen.orElseThrow();
        desk.background().run(() -> cast(choice), this::voted);
    }

    private Done cast(Choice choice) throws java.io.IOException {
        try {
            return new Done.Voted(chamber.vote(one.id(), choice));
        } catch (Refused refused) {
            return new Done.Not(refused.why().sentence());
        }
    }

    private void voted(Done done) {
        switch (done) {
            case Done.Voted(EntryId vote) -> {
                sending.offer(text("ballot.sent"), List.of(vote), () -> {});
                leave();
            }
            case Done.Not(String why) -> review.refused(why);
        }
    }

    private void leave() {
        desk.navigator().open(Place.at(ScreenId.BALLOT, one.id().hex()));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
