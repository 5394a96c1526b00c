package org.plenary.desktop.enrol;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.chamber.Enrolment;
import org.plenary.desktop.chamber.Enrolment.Found;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.enrol.EnrolModel.Step;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.words.Words;

/// First run: text size, then the letter's three parts, one a step, then a look at what was found
/// under it, and only then the enrolment.
public final class EnrolScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Enrolment enrolment;
    private final Consumer<Chamber> enrolled;
    private final EnrolModel model;
    private final DraftKeeper draft;
    private final CheckStep check;
    private final Steps steps;
    private final Page page;
    private boolean busy;

    /// Hands the chamber of whoever has enrolled to `enrolled`. What was typed is kept among
    /// `drafts` until then.
    public EnrolScreen(Desk desk, Enrolment enrolment, Drafts drafts, Consumer<Chamber> enrolled) {
        this.desk = desk;
        this.enrolment = enrolment;
        this.enrolled = enrolled;
        words = desk.words();
        draft = new DraftKeeper(desk.background(), drafts, "enrol");
        model = new EnrolModel(words);
        check = new CheckStep(desk, model, enrolment, draft, this::go);
        steps =
                new Steps(
                        words,
                        List.of(
                                new WelcomeStep(desk),
                                AnswerStep.address(words, model, draft),
                                AnswerStep.code(words, model, draft),
                                AnswerStep.words(words, model, draft),
                                check),
                        words.text("enrol.button"),
                        this::enrol);
        page = Page.titled(words.text("enrol.title")).with(steps);
        resume();
    }

    @Override
    public ScreenId id() {
        return ScreenId.ENROL;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void onShown(Place place) {
        page.toTop();
    }

    /// One step back, as the button does.
    @Override
    public boolean back() {
        if (steps.at() == 0 || busy) {
            return false;
        }
        steps.back();
        return true;
    }

    private void go(Step step) {
        steps.go(place(step));
        page.toTop();
    }

    /// Where a step stands among those of this screen, from 0.
    private static int place(Step step) {
        return switch (step) {
            case WELCOME -> 0;
            case ADDRESS -> 1;
            case CODE -> 2;
            case WORDS -> 3;
            case CHECK -> 4;
        };
    }

    /// A program that was closed half-way goes on at the first part of the letter that is missing
    /// or not whole; an enrolment that was begun is looked at again.
    private void resume() {
        desk.background().run(enrolment::begun, begun -> begun.ifPresent(this::goOn));
        if (!draft.fields().isEmpty()) {
            go(model.first(draft.get("address"), draft.get("code"), draft.get("words")));
        }
    }

    private void goOn(Letter letter) {
        draft.put("address", letter.address().toString());
        draft.put("code", letter.code().printed());
        draft.put("words", letter.founding().text());
        go(Step.CHECK);
    }

    private void enrol() {
        Optional<Found> found = check.found();
        if (busy || found.isEmpty()) {
            return;
        }
        busy = true;
        check.enrolling();
        desk.background()
                .run(
                        () -> {
                            Chamber chamber = enrolment.enrol(found.get());
                            draft.drop();
                            return chamber;
                        },
                        chamber -> {
                            busy = false;
                            enrolled.accept(chamber);
                        },
                        (Problem problem) -> {
                            busy = false;
                            check.failed(problem);
                        });
    }
}
