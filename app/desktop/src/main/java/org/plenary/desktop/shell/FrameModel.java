package org.plenary.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;

/// What the lines around the screens say. Changed on the JavaFX thread only.
public final class FrameModel {
    private final StringProperty assembly = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final ObjectProperty<Optional<SyncLine>> sync =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Recorded>> recorded =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty rehearsal = new SimpleBooleanProperty();
    private final BooleanProperty facilitator = new SimpleBooleanProperty();
    private final BooleanProperty office = new SimpleBooleanProperty();
    private final ObservableMap<ScreenId, Integer> waiting = FXCollections.observableHashMap();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /// The latest checkpoint this laptop has checked.
    ///
    /// @param entries how many entries it covers
    /// @param eightWords the words it is read out as
    public record Recorded(long entries, List<String> eightWords) {}

    /// The assembly's question or name.
    public StringProperty assemblyProperty() {
        return assembly;
    }

    /// Where the assembly is: "weekend 2 of 5".
    public StringProperty whereProperty() {
        return where;
    }

    /// How this laptop stands with the server.
    public ObjectProperty<Optional<SyncLine>> syncProperty() {
        return sync;
    }

    /// How far the record is known here.
    public ObjectProperty<Optional<Recorded>> recordedProperty() {
        return recorded;
    }

    /// Whether the assembly is a rehearsal, whose keys are nobody's secret.
    public BooleanProperty rehearsalProperty() {
        return rehearsal;
    }

    /// Whether the person facilitates.
    public BooleanProperty facilitatorProperty() {
        return facilitator;
    }

    /// Whether the person holds an office: facilitates, keeps the roll, or acts for the authority.
    public BooleanProperty officeProperty() {
        return office;
    }

    /// How many things wait on a screen; absent or 0 for none.
    public ObservableMap<ScreenId, Integer> waiting() {
        return waiting;
    }

    /// What stands in the way now; the person may put a banner away, and whoever added a problem
    /// takes it out when it is over.
    public ObservableList<Problem> problems() {
        return problems;
    }
}
