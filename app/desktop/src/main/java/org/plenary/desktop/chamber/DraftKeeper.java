package org.plenary.desktop.chamber;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.desktop.chamber.Drafts.Draft;
import org.plenary.desktop.ui.Background;

/// Keeps what somebody types as a draft: a second after the last key, and at once when it is told
/// to, as on leaving a field or a screen.
///
/// What is typed later is never overwritten by what was typed before, and a draft that has ended
/// does not come back.
public final class DraftKeeper {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Background background;
    private final Drafts drafts;
    private final String about;
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved;
    private final Object lock = new Object();
    private SortedMap<String, String> fields;
    private long typed;
    private long asked;
    private long kept;
    private boolean ended;

    /// Keeps the draft about something.
    public DraftKeeper(Background background, Drafts drafts, String about) {
        this.background = background;
        this.drafts = drafts;
        this.about = about;
        Optional<Draft> found = drafts.find(about);
        fields = found.map(Draft::fields).orElseGet(TreeMap::new);
        saved = new ReadOnlyObjectWrapper<>(found.map(Draft::saved));
    }

    /// What the draft is about.
    public String about() {
        return about;
    }

    /// What stands in a field; nothing at all is an empty text.
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /// Everything that stands in it, kept or not.
    public SortedMap<String, String> fields() {
        return new TreeMap<>(fields);
    }

    /// When it was last kept, by this laptop's clock; empty before the first time. Changes on the
    /// JavaFX thread.
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Somebody typed. On the JavaFX thread.
    public void put(String field, String text) {
        if (get(field).equals(text)) {
            return;
        }
        var after = new TreeMap<>(fields);
        if (text.isEmpty()) {
            after.remove(field);
        } else {
            after.put(field, text);
        }
        fields = after;
        typed++;
        background.afterPause(this, PAUSE, this::keepNow);
    }

    /// Keeps what was typed without waiting for the pause. On the JavaFX thread.
    public void keepNow() {
        if (typed == asked) {
            return;
        }
        asked = typed;
        long version = typed;
        SortedMap<String, String> now = fields;
        background.run(
                () -> keep(version, now), draft -> draft.map(Draft::saved).ifPresent(this::saved));
    }

    private void saved(Instant at) {
        saved.set(Optional.of(at));
    }

    private Optional<Draft> keep(long version, SortedMap<String, String> now) throws IOException {
        synchronized (lock) {
            if (ended || version <= kept) {
                return Optional.empty();
            }
            Draft draft = drafts.keep(about, now);
            kept = version;
            return Optional.of(draft);
        }
    }

    /// Drops the draft: nothing of it is kept any more, also of what was typed just now. Off the
    /// JavaFX thread.
    public void drop() throws IOException {
        end();
        drafts.drop(about);
    }

    /// Nothing is kept any more, since the draft ends in the record or is dropped. Off the JavaFX
    /// thread: waits for what is being kept.
    void end() {
        synchronized (lock) {
            ended = true;
        }
    }

    /// The draft goes on after all.
    void goOn() {
        synchronized (lock) {
            ended = false;
        }
    }
}
