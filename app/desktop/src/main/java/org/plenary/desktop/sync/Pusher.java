package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.HandedChoice;
import org.plenary.desktop.store.Outbox.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hands own entries in: each with its words, a vote with its sealed choice. An answer that was
/// lost does no harm, since the same entry again has the same position.
final class Pusher {
    private static final int ANSWERS = 1 << 20;

    private final Trail trail;

    /// Loaded by the first answer: the window need not wait for it.
    private static final class Answers {
        static final JsonMapper JSON = new JsonMapper();
    }

    /// What the server said of a batch.
    ///
    /// @param positions entries that are in the record now, and where
    /// @param rejected entries that it will never take, with its sentence
    /// @param behind whether it lacks something that is in the record as this laptop knows it
    record Outcome(Map<EntryId, Long> positions, Map<EntryId, String> rejected, boolean behind) {}

    Pusher(Trail trail) {
        this.trail = trail;
    }

    /// Hands a batch in, in the order of the chain.
    Outcome push(List<Item> batch) throws IOException {
        byte[] frames =
                Frames.encode(batch.stream().flatMap(item -> frames(item).stream()).toList());
        Remote.Answer answer = trail.remote().post("entries", frames, ANSWERS);
        if (answer.status() != 200) {
            throw trail.remote().odd();
        }
        try {
            return outcome(batch, Answers.JSON.readTree(answer.bytes()));
        } catch (JacksonException e) {
            throw trail.remote().odd(e);
        }
    }

    private static List<Frame> frames(Item item) {
        List<Frame> frames = new ArrayList<>();
        frames.add(new Frame(Frame.Type.ENTRY, item.entry().bytes()));
        item.body()
                .map(Body::record)
                .ifPresent(record -> frames.add(new Frame(Frame.Type.BODY, record)));
        item.choice().ifPresent(choice -> frames.add(new HandedChoice(item.id(), choice).frame()));
        return frames;
    }

    private Outcome outcome(List<Item> batch, JsonNode answers) throws IOException {
        if (!answers.isArray() || answers.size() != batch.size()) {
            throw trail.remote().odd();
        }
        Map<EntryId, Long> positions = new HashMap<>();
        Map<EntryId, String> rejected = new HashMap<>();
        boolean behind = false;
        for (int i = 0; i < batch.size(); i++) {
            JsonNode answer = answers.get(i);
            EntryId id = batch.get(i).id();
            Optional<String> refused = text(answer, "refused");
            if (refused.isEmpty()) {
                positions.put(id, position(answer, id));
            } else if (isFinal(refused.get())) {
                rejected.put(id, text(answer, "sentence").orElse(refused.get()));
            } else {
                behind = true;
            }
        }
        return new Outcome(positions, rejected, behind);
    }

    private long position(JsonNode answer, EntryId id) throws IOException {
        JsonNode index = answer.path("index");
        boolean right =
                text(answer, "id").filter(id.hex()::equals).isPresent()
                        && index.isIntegralNumber()
                        && index.asLong() >= 0;
        if (!right) {
            throw trail.remote().odd();
        }
        return index.asLong();
    }

    /// Whether no later attempt can succeed. What the server lacks may come back to it: an entry
    /// before this one, or a checkpoint that it had shown.
    private static boolean isFinal(String code) {
        return switch (code) {
            case "unknown-prev", "unknown-seen", "words-missing" -> false;
            default -> true;
        };
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }
}
