package org.plenary.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Steps;

/// Something to fill in and sign: one question a step, everything kept as a draft, and all of it
/// looked over before it is signed.
public final class Form extends VBox {
    private final DraftKeeper keeper;
    private final Runnable home;
    private final ReviewStep review;
    private final Steps steps;

    /// What is said on it.
    ///
    /// @param review the title of the last look
    /// @param sign what the last button says
    public record Says(String review, String sign) {}

    /// Asks `questions`, shows `review`, and does `sign`; whoever leaves comes to `home`.
    public Form(
            Desk desk,
            DraftKeeper keeper,
            Says says,
            List<? extends Steps.Step> questions,
            Supplier<Review> review,
            Runnable sign,
            Supplier<Place> home) {
        this(desk, keeper, says, questions, review, sign, () -> desk.navigator().open(home.get()));
    }

    /// The same on a screen that has no place of its own for whoever leaves: it does `home`.
    public Form(
            Desk desk,
            DraftKeeper keeper,
            Says says,
            List<? extends Steps.Step> questions,
            Supplier<Review> review,
            Runnable sign,
            Runnable home) {
        this.keeper = keeper;
        this.home = home;
        this.review = new ReviewStep(desk, says.review(), review, this::go);
        List<Steps.Step> all = new ArrayList<>(questions);
        all.add(this.review);
        steps = new Steps(desk.words(), all, says.sign(), sign, this::leave);
        getStyleClass().addAll("column", Gap.WIDE.styleClass());
        getChildren().addAll(steps, DraftLine.of(desk, keeper));
        focusWithinProperty()
                .subscribe(within -> {
                    if (!within) {
                        keeper.keepNow();
                    }
                });
    }

    /// One step back: true when there was one.
    public boolean back() {
        if (steps.at() == 0) {
            keeper.keepNow();
            return false;
        }
        steps.back();
        return true;
    }

    /// Goes to a step, counted from 0.
    public void go(int step) {
        steps.go(step);
    }

    /// The step shown now, counted from 0.
    public int at() {
        return steps.at();
    }

    /// Says why it was not signed; what was written is still there.
    public void refused(String why) {
        review.refused(why);
    }

    /// Keeps what was typed and goes home.
    public void leave() {
        keeper.keepNow();
        home.run();
    }
}
