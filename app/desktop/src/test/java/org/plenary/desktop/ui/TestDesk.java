package org.plenary.desktop.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// A desk for tests: work runs at once on the calling thread, and what a screen asks of the rest of
/// the program is noted down.
public final class TestDesk {
    /// Places a screen asked to go to; `back` is noted as the empty optional.
    public final List<Optional<Place>> opened = new ArrayList<>();

    /// Notices said.
    public final List<String> said = new ArrayList<>();

    /// Addresses handed to the browser.
    public final List<String> browsed = new ArrayList<>();

    /// Problems nobody took.
    public final List<Problem> problems = new ArrayList<>();

    /// Choices kept.
    public final Map<String, String> kept = new HashMap<>();

    /// The words, in English.
    public final Words words = Words.in(Locale.UK);

    /// The desk itself. Made on the JavaFX thread.
    public final Desk desk;

    private TestDesk() {
        Preferences preferences =
                new Preferences() {
                    @Override
                    public Optional<String> find(String name) {
                        return Optional.ofNullable(kept.get(name));
                    }

                    @Override
                    public void keep(String name, String value) {
                        kept.put(name, value);
                    }
                };
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void open(Place place) {
                        opened.add(Optional.of(place));
                    }

                    @Override
                    public void back() {
                        opened.add(Optional.empty());
                    }
                };
        Notices notices =
                new Notices() {
                    @Override
                    public void say(String sentence) {
                        said.add(sentence);
                    }

                    @Override
                    public void say(String sentence, String offer, Runnable takeBack) {
                        said.add(sentence + " [" + offer + "]");
                    }
                };
        desk =
                new Desk(
                        words,
                        new Moments(Locale.UK, ZoneId.of("Europe/Dublin")),
                        new Background(Runnable::run, Runnable::run, problems::add),
                        navigator,
                        notices,
                        new Links(uri -> browsed.add(uri.toString())),
                        Look.start(preferences),
                        preferences);
    }

    /// A new desk; starts JavaFX when it has to.
    public static TestDesk make() {
        return Fx.get(TestDesk::new);
    }
}
