package org.plenary.desktop.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Preferences;

/// Preferences in `own.db`: read once, written in the background.
final class OwnPreferences implements Preferences {
    private final Database own;
    private final Background background;
    private final Map<String, String> now = new ConcurrentHashMap<>();

    OwnPreferences(Database own, Background background) throws IOException {
        this.own = own;
        this.background = background;
        own.read(connection ->
                        Sql.list(
                                connection,
                                "select name, value from preference",
                                row -> Map.entry(Sql.text(row, "name"), Sql.text(row, "value"))))
                .forEach(each -> now.put(each.getKey(), each.getValue()));
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(now.get(name));
    }

    @Override
    public void keep(String name, String value) {
        if (!value.equals(now.put(name, value))) {
            background.run(() -> write(name));
        }
    }

    /// Writes what stands now: two changes may be written in either order.
    private void write(String name) throws IOException {
        own.write(connection ->
                Sql.run(
                        connection,
                        "insert or replace into preference (name, value) values (?, ?)",
                        name,
                        now.getOrDefault(name, "")));
    }
}
