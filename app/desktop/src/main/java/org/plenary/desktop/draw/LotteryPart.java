package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.plenary.core.draw.Lottery;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.lottery.Cancelled;
import org.plenary.sortition.lottery.CannotBeMet;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.MadeLottery;
import org.plenary.sortition.lottery.Progress;
import org.plenary.sortition.lottery.Stage;
import org.plenary.sortition.lottery.TimeLeft;

/// Making the lottery, looking at everybody's chances, and publishing it. It follows from the
/// freeze and the first number alone: whoever closes the window makes the same one again.
final class LotteryPart implements Part {
    private final Tools tools;
    private final Words words;
    private final Draw draw;
    private final ChancesModel model;
    private final Column place = Column.of(Gap.NORMAL);
    private final Card node;
    private Optional<String> mayNot;

    LotteryPart(Tools tools, DrawLook now, Draw draw, Optional<Frozen> frozen) {
        this.tools = tools;
        this.draw = draw;
        words = tools.words();
        model = new ChancesModel(words);
        mayNot = now.mayNot();
        node =
                new Card(
                        Type.subheading(words.text("draw.lottery")),
                        Type.body(words.text("draw.lottery.what")),
                        place);
        frozen.ifPresentOrElse(
                this::offer,
                () ->
                        place.getChildren()
                                .setAll(PreparePart.problem(words.text("draw.elsewhere"))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(DrawLook now) {
        mayNot = now.mayNot();
    }

    private void offer(Frozen frozen, Node... above) {
        List<Node> parts = new ArrayList<>(List.of(above));
        parts.add(
                Named.as(
                        "draw-make",
                        Buttons.primary(words.text("draw.lottery.make"), () -> make(frozen))));
        place.getChildren().setAll(parts);
    }

    /// Watches a lottery being made, from a thread of its own.
    private final class Making implements Progress {
        private static final List<Stage> STAGES = List.of(Stage.values());

        private final Background background = tools.desk().background();
        private final ProgressBar bar = new ProgressBar(0);
        private final Label stage = Type.body(words.text("draw.making"));
        private final Label left = Type.soft("");
        private final TimeLeft time = new TimeLeft();
        private final Instant begun = tools.clock().instant();
        private volatile boolean cancelled;
        private int shown = -1;

        @Override
        public void at(Stage at, double share) {
            double done = (STAGES.indexOf(at) + Math.clamp(share, 0, 1)) / STAGES.size();
            Optional<Duration> known =
                    time.at(at, share, Duration.between(begun, tools.clock().instant()));
            int percent = (int) (100 * done);
            if (percent != shown) {
                shown = percent;
                String more = left(known);
                background.show(() -> {
                    bar.setProgress(done);
                    stage.setText(words.each("draw.making", at));
                    left.setText(more);
                });
            }
        }

        /// Rounded up, so that it is never over before it was said to be.
        private String left(Optional<Duration> known) {
            return known.map(
                            more -> words.text("draw.making.left", "minutes", more.toMinutes() + 1))
                    .orElse("");
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    /// What came of making it.
    private sealed interface Result {
        record Made(MadeLottery made) implements Result {}

        record Not(CannotBeMet.Reason why) implements Result {}

        record Stopped() implements Result {}
    }

    private void make(Frozen frozen) {
        Making making = new Making();
        making.bar.setAccessibleText(words.text("draw.making"));
        place.getChildren()
                .setAll(
                        making.stage,
                        making.bar,
                        making.left,
                        Named.as(
                                "draw-cancel",
                                Buttons.plain(
                                        words.text("draw.cancel"), () -> making.cancelled = true)));
        Hash seed =
                draw.lotteryNumber()
                        .orElseThrow()
                        .number()
                        .seed(draw.frozen().orElseThrow().freeze());
        tools.desk()
                .background()
                .run(
                        () -> making.cancelled = true,
                        () -> result(frozen, seed, making),
                        result -> show(frozen, result));
    }

    private static Result result(Frozen frozen, Hash seed, Progress progress) {
        try {
            return new Result.Made(
                    LotteryMaker.make(
                            frozen.quotas(),
                            frozen.respondents().pool(),
                            seed,
                            Frozen.OBJECTIVE,
                            Frozen.PANELS,
                            progress));
        } catch (CannotBeMet not) {
            return new Result.Not(not.reason());
        } catch (Cancelled stopped) {
            return new Result.Stopped();
        }
    }

    private void show(Frozen frozen, Result result) {
        switch (result) {
            case Result.Made(MadeLottery made) -> chances(frozen, made);
            case Result.Not(CannotBeMet.Reason why) ->
                    offer(
                            frozen,
                            PreparePart.problem(words.each("draw.cannot", why)),
                            Type.body(words.text("draw.cannot.do")));
            case Result.Stopped() -> offer(frozen, Type.body(words.text("draw.cancelled")));
        }
    }

    private void chances(Frozen frozen, MadeLottery made) {
        Lottery lottery = made.lottery();
        String why = model.why(frozen.quotas(), made.certificate());
        List<Node> parts = new ArrayList<>();
        parts.addAll(new ChancesPart(words).of(lottery, Optional.of(frozen), Type.body(why)));
        if (mayNot.isPresent()) {
            parts.add(PreparePart.problem(mayNot.get()));
        } else {
            parts.add(Type.body(words.text("draw.publish.what")));
            parts.add(
                    Named.as(
                            "draw-publish",
                            Buttons.primary(
                                    words.text("draw.publish"), () -> publish(lottery, why))));
        }
        place.getChildren().setAll(parts);
    }

    /// Where the sentence of a draw's certificate lies in the strongbox.
    static String why(Draw draw) {
        return "draw/" + draw.id().hex() + "/why";
    }

    private void publish(Lottery lottery, String why) {
        tools.desk()
                .background()
                .run(
                        () -> {
                            tools.chamber().strongbox().keep(why(draw), why.getBytes(UTF_8));
                            Attachment file = tools.chamber().attachments().take(lottery.text());
                            try {
                                tools.chamber()
                                        .sign(
                                                new LotteryCommitted(
                                                        draw.id(), file, lottery.tree().root()));
                                return Optional.<Refusal>empty();
                            } catch (Refused refused) {
                                return Optional.of(refused.why());
                            }
                        },
                        refusal ->
                                tools.desk()
                                        .notices()
                                        .say(
                                                refusal.map(Refusal::sentence)
                                                        .orElseGet(() ->
                                                                words.text(
                                                                        "draw.published.news"))));
    }
}
