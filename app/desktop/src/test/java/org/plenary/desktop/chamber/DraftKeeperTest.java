package org.plenary.desktop.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Fx;

class DraftKeeperTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<SortedMap<String, String>> kept = new ArrayList<>();
    private final Background background = new Background(waiting::add, Runnable::run, _ -> {});
    private final DraftKeeper keeper = new DraftKeeper(background, new Kept(), "evidence/request");

    @Test
    void whatIsTypedIsKeptOnceAndOnlyWhenItChanged() {
        type("what", "a second opinion");
        type("what", "a second opinion");
        waiting.remove().run();
        assertThat(waiting).isEmpty();
        assertThat(kept)
                .containsExactly(new TreeMap<>(java.util.Map.of("what", "a second opinion")));
        assertThat(keeper.savedProperty().get()).contains(Instant.EPOCH);
    }

    @Test
    void anEarlierTextNeverReplacesALaterOneThoughItsThreadWasSlower() {
        type("what", "first");
        type("what", "second");
        waiting.removeLast().run();
        waiting.remove().run();
        assertThat(kept).extracting(fields -> fields.get("what")).containsExactly("second");
    }

    @Test
    void aDraftThatEndedDoesNotComeBackFromAKeyTypedBefore() {
        type("what", "signed meanwhile");
        keeper.end();
        waiting.remove().run();
        assertThat(kept).isEmpty();
        keeper.goOn();
        type("what", "refused, so it goes on");
        waiting.remove().run();
        assertThat(kept).hasSize(1);
    }

    @Test
    void anEmptiedFieldIsNoField() {
        type("reason", "because");
        type("reason", "");
        waiting.removeLast().run();
        assertThat(kept).containsExactly(new TreeMap<>());
        assertThat(keeper.get("reason")).isEmpty();
    }

    private void type(String field, String text) {
        Fx.run(() -> {
            keeper.put(field, text);
            keeper.keepNow();
        });
    }

    private final class Kept implements Drafts {
        @Override
        public Optional<Draft> find(String about) {
            return Optional.empty();
        }

        @Override
        public List<Draft> all(String prefix) {
            return List.of();
        }

        @Override
        public Draft keep(String about, SortedMap<String, String> fields) {
            kept.add(fields);
            return new Draft(about, fields, Instant.EPOCH);
        }

        @Override
        public void drop(String about) {
            kept.clear();
        }
    }
}
