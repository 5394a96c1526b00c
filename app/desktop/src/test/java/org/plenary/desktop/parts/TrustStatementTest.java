package org.plenary.desktop.parts;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.TrustStatement.Part;
import org.plenary.desktop.trail.TrailScreen;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.words.Words;
import org.plenary.server.site.book.Sentences;

/// A member and the public are told the same.
final class TrustStatementTest {
    @Test
    void theFirstRunSaysWhatThePublicPagesSayWordForWord() {
        Words member = Words.in(Locale.UK);
        Sentences everybody = Sentences.english();
        int point = 1;
        for (Part part : Part.values()) {
            String there = "trust." + point++;
            assertThat(TrustStatement.heading(member, part))
                    .isEqualTo(everybody.of(there + ".head"));
            assertThat(TrustStatement.text(member, part)).isEqualTo(everybody.of(there));
        }
    }

    @Test
    void whoReadsInLargeLettersComesToItsEndWithTheKeyboardAlone() {
        TestChamber chamber = TestChamber.of(TestAssembly.convened(7), Holder.seat(4));
        try (var walk =
                Walk.through(
                                chamber,
                                (desk, in) ->
                                        new TrailScreen(desk, in, (_, _, _) -> Optional.empty()))
                        .size(TextSize.PERCENT_200)
                        .to(Place.of(ScreenId.TRAIL))) {
            String last = TrustStatement.text(Words.in(Locale.UK), Part.GONE);
            assertThat(walk.isInSight(last)).isFalse();
            for (int i = 0; i < 30; i++) {
                walk.keys(PAGE_DOWN);
            }
            assertThat(walk.isInSight(last)).isTrue();
            for (int i = 0; i < 30; i++) {
                walk.keys(PAGE_UP);
            }
            assertThat(walk.isInSight("What does not count")).isTrue();
            walk.keys(CONTROL, END);
            assertThat(walk.isInSight(last)).isTrue();
        }
    }
}
