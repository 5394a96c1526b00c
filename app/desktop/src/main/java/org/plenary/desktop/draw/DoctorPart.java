package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.plenary.desktop.draw.FilesModel.Finding;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.doctor.Diagnosis;
import org.plenary.sortition.doctor.QuotaDoctor;
import org.plenary.sortition.doctor.Stopped;
import org.plenary.sortition.doctor.Watcher;

/// Whether the quotas can be met with the people who volunteered: what adding up shows at once, and
/// what the doctor finds when asked.
final class DoctorPart extends VBox {
    private final Tools tools;
    private final Words words;
    private final FilesModel model;
    private final Checked checked;
    private final Consumer<Prepared> change;
    private final Column found = Column.of(Gap.NORMAL);

    DoctorPart(Tools tools, Checked checked, Consumer<Prepared> change) {
        this.tools = tools;
        this.checked = checked;
        this.change = change;
        words = tools.words();
        model = new FilesModel(words);
        Card card =
                new Card(
                        Type.subheading(words.text("draw.doctor")),
                        Type.body(words.text("draw.doctor.what")));
        for (String reason : model.reasons(checked)) {
            Finding finding = new Finding(reason, true, List.of());
            card.getChildren().add(FilesPart.finding(words, finding, "", change));
        }
        card.getChildren().add(found);
        idle();
        getChildren().add(card);
    }

    private void idle(Node... parts) {
        List<Node> all = new ArrayList<>(List.of(parts));
        all.add(Named.as("draw-doctor", Buttons.plain(words.text("draw.doctor.ask"), this::ask)));
        found.getChildren().setAll(all);
    }

    /// Watches one examination, from a thread of its own.
    private static final class Examination implements Watcher {
        private static final List<Step> STEPS = List.of(Step.values());

        private final Background background;
        private final ProgressBar bar;
        private volatile boolean cancelled;
        private int shown = -1;

        private Examination(Background background, ProgressBar bar) {
            this.background = background;
            this.bar = bar;
        }

        @Override
        public void at(Step step, double share) {
            double done = (STEPS.indexOf(step) + share) / STEPS.size();
            int percent = (int) (100 * done);
            if (percent != shown) {
                shown = percent;
                background.show(() -> bar.setProgress(done));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private void ask() {
        QuotaDoctor doctor = checked.doctor().orElseThrow();
        ProgressBar bar = new ProgressBar(0);
        bar.setAccessibleText(words.text("draw.doctor.busy"));
        Examination watcher = new Examination(tools.desk().background(), bar);
        found.getChildren()
                .setAll(
                        Type.body(words.text("draw.doctor.busy")),
                        bar,
                        Buttons.plain(words.text("draw.cancel"), () -> watcher.cancelled = true));
        tools.desk()
                .background()
                .run(
                        () -> watcher.cancelled = true,
                        () -> {
                            try {
                                return Optional.of(doctor.examine(watcher));
                            } catch (Stopped nobodyWaits) {
                                return Optional.<Diagnosis>empty();
                            }
                        },
                        diagnosis -> diagnosis.ifPresentOrElse(this::show, this::idle));
    }

    private void show(Diagnosis diagnosis) {
        List<Node> parts = new ArrayList<>();
        for (Finding each : model.told(checked, diagnosis)) {
            parts.add(FilesPart.finding(words, each, "draw-take-" + parts.size(), change));
        }
        found.getChildren().setAll(parts);
    }
}
