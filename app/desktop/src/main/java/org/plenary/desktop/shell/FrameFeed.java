package org.plenary.desktop.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.projection.Founding;
import org.plenary.core.term.Role;
import org.plenary.core.trail.EightWords;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.shell.FrameModel.Recorded;
import org.plenary.desktop.today.Waiting;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.wording.Weekends;

/// Keeps the lines around the screens true: after each pull and each own act they say what is known
/// then. JavaFX thread only.
final class FrameFeed {
    private final Desk desk;
    private final FrameModel model;
    private final Chamber chamber;
    private final InstantSource clock;
    private List<Problem> told = List.of();

    private FrameFeed(Desk desk, FrameModel model, Chamber chamber, InstantSource clock) {
        this.desk = desk;
        this.model = model;
        this.chamber = chamber;
        this.clock = clock;
    }

    /// Follows a chamber from now on; `clock` tells where among the weekends today is, and nothing
    /// that counts.
    static void follow(Shell shell, Chamber chamber, InstantSource clock) {
        FrameFeed feed = new FrameFeed(shell.desk(), shell.model(), chamber, clock);
        chamber.standing().subscribe(feed::tell);
    }

    private void tell(Standing standing) {
        Optional<Founding> founding = standing.expected().founding();
        model.assemblyProperty()
                .set(
                        founding.map(f -> chamber.texts().words(f.mark()).get("title"))
                                .map(Visible::line)
                                .orElse(""));
        Instant now = standing.now(clock.instant());
        model.whereProperty().set(Weekends.of(standing.expected()).where(desk.words(), now));
        model.syncProperty().set(Optional.of(SyncWords.of(desk.words(), desk.moments(), standing)));
        model.recordedProperty()
                .set(
                        standing.checkpoint()
                                .map(known ->
                                        new Recorded(
                                                known.checkpoint().size(),
                                                EightWords.of(known.checkpoint()).words())));
        model.rehearsalProperty().set(founding.filter(f -> f.facts().rehearsal()).isPresent());
        Role role = standing.me().role();
        model.facilitatorProperty().set(role == Role.FACILITATOR);
        model.officeProperty()
                .set(role == Role.FACILITATOR || role == Role.REGISTRAR || role == Role.AUTHORITY);
        waiting(Waiting.on(desk, chamber, clock));
        problems(standing.problems());
    }

    private void waiting(Map<ScreenId, Integer> now) {
        model.waiting().keySet().removeIf(screen -> !now.containsKey(screen));
        now.forEach((screen, count) -> {
            if (!count.equals(model.waiting().get(screen))) {
                model.waiting().put(screen, count);
            }
        });
    }

    /// A problem is shown when it comes and taken out when it is over; one that the person put away
    /// meanwhile does not come back by itself.
    private void problems(List<Problem> now) {
        told.stream().filter(each -> !now.contains(each)).forEach(model.problems()::remove);
        now.stream()
                .filter(each -> !told.contains(each) && !model.problems().contains(each))
                .forEach(model.problems()::add);
        told = now;
    }
}
