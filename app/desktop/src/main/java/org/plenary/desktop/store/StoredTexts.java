package org.plenary.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Texts;

/// Words from the copy of the record, and those of own entries that are not in it yet.
public final class StoredTexts implements Texts {
    private static final int REMEMBERED = 1_024;

    private final LogStore log;
    private final Function<Hash, Optional<Body>> own;
    private final Map<Hash, Text> lately = Collections.synchronizedMap(new Lately());

    /// @param own the words of own entries that are not in the record yet
    StoredTexts(LogStore log, Function<Hash, Optional<Body>> own) {
        this.log = log;
        this.own = own;
    }

    @Override
    public Text at(Optional<BodyRef> body) {
        if (body.isEmpty()) {
            return new Text.None();
        }
        Hash commitment = body.get().commitment();
        Text known = lately.get(commitment);
        if (known != null) {
            return known;
        }
        Text text = find(commitment);
        if (text instanceof Text.Here) {
            lately.put(commitment, text);
        }
        return text;
    }

    /// Forgets what it remembers: some words may have been removed.
    public void forget() {
        lately.clear();
    }

    private Text find(Hash commitment) {
        try {
            Optional<LogStore.Kept> kept = log.words(commitment);
            if (kept.filter(LogStore.Kept::erased).isPresent()) {
                return new Text.Erased();
            }
            return kept.flatMap(LogStore.Kept::words)
                    .or(() -> own.apply(commitment))
                    .<Text>flatMap(body -> words(body).map(Text.Here::new))
                    .orElseGet(Text.NotHereYet::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes that are no words at all are as good as none.
    private static Optional<Words> words(Body body) {
        try {
            return Optional.of(body.words());
        } catch (Malformed noWords) {
            return Optional.of(NONE);
        }
    }

    /// The words that were looked at last.
    private static final class Lately extends LinkedHashMap<Hash, Text> {
        private static final long serialVersionUID = 1L;

        Lately() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Hash, Text> eldest) {
            return size() > REMEMBERED;
        }
    }
}
