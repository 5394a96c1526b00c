package org.plenary.desktop.facilitate;

import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;

/// The facilitators' screen; its places are named in `Where`.
public final class FacilitateScreen implements Screen {
    private final Counter counter;
    private final FileChoice files;
    private final StackPane node = new StackPane();
    private Optional<Sheet> shown = Optional.empty();

    /// The screen at this desk, in this chamber.
    public FacilitateScreen(Desk desk, Chamber chamber) {
        this(desk, chamber, InstantSource.system(), Optional.empty());
    }

    FacilitateScreen(Desk desk, Chamber chamber, InstantSource now, Optional<FileChoice> files) {
        counter = new Counter(desk, chamber, now);
        this.files = files.orElseGet(() -> FileChoice.of(node));
        chamber.standing()
                .subscribe(() -> {
                    if (node.getScene() != null) {
                        shown.ifPresent(Sheet::refresh);
                    }
                });
    }

    @Override
    public ScreenId id() {
        return ScreenId.FACILITATE;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown(Place place) {
        shown.ifPresent(Sheet::leave);
        Sheet sheet = sheet(Where.parse(place.thing()));
        shown = Optional.of(sheet);
        sheet.refresh();
        // Were the focus in what goes away, JavaFX would give it to any control of what comes, and
        // scroll there.
        node.requestFocus();
        node.getChildren().setAll(sheet.node());
    }

    private Sheet sheet(Where where) {
        return switch (where) {
            case Where.Part part -> sheet(part);
            case Where.Replan replan -> new PlanSheet(counter, Optional.of(replan.session()));
            case Where.OpenBallot open -> new OpenBallotSheet(counter, open.recommendation());
            case Where.Correct correct -> {
                var model = new CorrectionsModel(counter.words(), counter.chamber());
                yield model.item(correct.item())
                        .<Sheet>map(item -> new CorrectSheet(counter, model, item))
                        .orElseGet(() -> new CorrectionsSheet(counter));
            }
        };
    }

    private Sheet sheet(Where.Part part) {
        return switch (part) {
            case OVERVIEW -> new OverviewSheet(counter);
            case SESSIONS -> new SessionsSheet(counter);
            case NEW_SESSION -> new PlanSheet(counter, Optional.empty());
            case STAGES -> new StagesSheet(counter);
            case PUBLISH -> new PublishSheet(counter, files);
            case CORRECTIONS -> new CorrectionsSheet(counter);
            case REQUESTS -> new DecisionsSheet(counter);
            case BALLOTS -> new BallotsSheet(counter);
            case PARTICIPATION -> new ParticipationSheet(counter, files);
        };
    }
}
