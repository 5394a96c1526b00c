package org.plenary.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.plenary.desktop.platform.Ending;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.KeptFocus;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.Navigator;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// The window's inside, with every screen in it. JavaFX thread only.
///
/// Made in this order: the shell, then screens with its [#desk()], then [#register], then [#open].
public final class Shell implements Navigator {
    private final Map<ScreenId, Supplier<? extends Screen>> makers = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
    private final History history = new History();
    private final FrameModel model;
    private final Navigation navigation;
    private final Frame frame;
    private final Desk desk;
    private final Look look;
    private boolean keysShown;
    private Runnable ending = Ending::now;

    /// A window's inside without screens.
    public Shell(
            FrameModel model,
            Words words,
            Moments moments,
            Background background,
            Links links,
            Look look,
            Preferences preferences) {
        this.model = model;
        navigation = new Navigation(words, model, id -> open(Place.of(id)));
        frame = new Frame(words, model, this, navigation);
        desk =
                new Desk(
                        words,
                        moments,
                        background,
                        this,
                        frame.notices(),
                        links,
                        look,
                        preferences);
        this.look = look;
    }

    /// What every screen is built with.
    public Desk desk() {
        return desk;
    }

    /// What the lines around the screens say.
    public FrameModel model() {
        return model;
    }

    /// Ends the program; everything that was typed is kept.
    void end() {
        ending.run();
    }

    /// What happens in the program's place when it is told to end.
    void endBy(Runnable instead) {
        ending = instead;
    }

    /// What a window shows; a scene of its own unless it took one over.
    public Scene scene() {
        Scene around = frame.getScene();
        return around == null ? takeOver(new Scene(new Group())) : around;
    }

    /// Comes to the front of a scene in the place of whatever was there: a window keeps its scene
    /// for as long as it is open, so that nothing flickers and a screen reader stays where it is.
    Scene takeOver(Scene scene) {
        scene.setRoot(frame);
        look.dress(scene);
        Keys.serve(scene, this, look);
        KeptFocus.in(scene);
        return scene;
    }

    /// Adds a screen to the navigation; it is made when somebody first goes there, so that starting
    /// waits for one screen only.
    public void register(ScreenId id, Supplier<? extends Screen> make) {
        makers.put(id, make);
        navigation.add(id);
    }

    /// Adds a screen that is made already.
    public void register(Screen screen) {
        register(screen.id(), () -> screen);
    }

    /// Shows a page that is no place one could come back to, until something is opened.
    void await(Screen page) {
        frame.cover(page.node());
    }

    private Screen screen(ScreenId id) {
        Screen made = screens.get(id);
        if (made == null) {
            made = Objects.requireNonNull(makers.get(id)).get();
            screens.put(id, made);
        }
        return made;
    }

    /// The place in front, if any.
    public Optional<Place> now() {
        return history.now();
    }

    @Override
    public void open(Place place) {
        if (makers.containsKey(place.screen())) {
            history.open(place);
            bring(place);
        }
    }

    @Override
    public void back() {
        if (keysShown) {
            history.now().ifPresent(this::bring);
            return;
        }
        Optional<Screen> front = history.now().map(place -> screen(place.screen()));
        if (front.filter(Screen::back).isEmpty()) {
            history.back().ifPresent(this::bring);
        }
    }

    void openAt(int digit) {
        navigation.at(digit).ifPresent(id -> open(Place.of(id)));
    }

    void nextPane() {
        frame.nextPane();
    }

    void search() {
        frame.search();
    }

    void scroll(double screens) {
        frame.scroll(screens);
    }

    boolean takeOffer() {
        return frame.takeOffer();
    }

    void showKeys() {
        var keys = new KeysPage(desk.words());
        keysShown = true;
        frame.cover(keys);
        keys.takeFocus();
    }

    private void bring(Place place) {
        keysShown = false;
        Screen screen = screen(place.screen());
        frame.show(place.screen(), screen.node());
        screen.onShown(place);
        frame.enterContent();
    }
}
