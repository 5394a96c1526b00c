package org.plenary.desktop.ui.look;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.plenary.desktop.ui.Preferences;

/// Dresses every window, and keeps them dressed as the person or their system changes their mind.
/// Used on the JavaFX thread only.
public final class Look {
    private final Preferences preferences;
    private final SystemLook system = new SystemLook();
    private final Tokens tokens = Tokens.load();
    private final String sheet =
            Objects.requireNonNull(Look.class.getResource("plenary.css")).toExternalForm();
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    private final ObjectProperty<ThemeChoice> themeChoice;
    private final ObjectProperty<MotionChoice> motionChoice;
    private final ObjectProperty<TextSize> textSize;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

    private Look(Preferences preferences) {
        this.preferences = preferences;
        themeChoice = remembered("look.theme", ThemeChoice.SYSTEM, ThemeChoice.values());
        motionChoice = remembered("look.motion", MotionChoice.SYSTEM, MotionChoice.values());
        textSize = remembered("look.text-size", TextSize.PERCENT_100, TextSize.values());
    }

    /// Loads the typefaces and the style sheets, and takes up the choices kept in `preferences`.
    public static Look start(Preferences preferences) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        var look = new Look(preferences);
        look.refresh();
        look.system.onChange(look::refresh);
        return look;
    }

    /// Dresses a scene from now on, in the place of a look that did before; windows other than the
    /// frame (dialogs) are handed in as they open.
    public void dress(Scene scene) {
        if (scene.getProperties().put(Look.class, this) instanceof Look before) {
            before.scenes.remove(scene);
        }
        scenes.add(scene);
        apply(scene);
    }

    /// The person's own choice of colours.
    public ObjectProperty<ThemeChoice> themeChoiceProperty() {
        return themeChoice;
    }

    /// The person's own choice about movement.
    public ObjectProperty<MotionChoice> motionChoiceProperty() {
        return motionChoice;
    }

    /// The person's own choice of size.
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// The theme shown now.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// True while nothing may glide.
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    private <E extends Enum<E>> ObjectProperty<E> remembered(String name, E standard, E[] all) {
        Optional<String> kept = preferences.find(name);
        E first =
                Arrays.stream(all)
                        .filter(each -> kept.filter(each.name()::equals).isPresent())
                        .findFirst()
                        .orElse(standard);
        var property = new SimpleObjectProperty<>(first);
        property.subscribe((before, now) -> {
            preferences.keep(name, now.name());
            refresh();
        });
        return property;
    }

    private void refresh() {
        theme.set(themeChoice.get().over(system.theme()));
        still.set(motionChoice.get() == MotionChoice.STILL || system.asksForStillness());
        scenes.forEach(this::apply);
    }

    private void apply(Scene scene) {
        String css = tokens.styleSheet(theme.get(), textSize.get());
        String colours =
                "data:text/css;base64,"
                        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().setAll(List.of(sheet, colours));
    }
}
