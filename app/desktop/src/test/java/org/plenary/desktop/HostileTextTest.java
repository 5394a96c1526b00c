package org.plenary.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.desktop.ballot.BallotScreen;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Rehearsals.Moment;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.evidence.EvidenceScreen;
import org.plenary.desktop.positions.PositionsScreen;
import org.plenary.desktop.principles.PrinciplesScreen;
import org.plenary.desktop.recommendations.RecommendationsScreen;
import org.plenary.desktop.today.TodayScreen;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;

/// A whole assembly in which somebody wrote mischief into every text there is, and every screen of
/// it: what hides is shown as a mark, and no address is asked.
class HostileTextTest {
    /// Signs that turn a line round, hide in it, or break it.
    private static final String HIDDEN = "\u202E\u2066\u200B\uFEFF\u2028\u0007";

    private static final String MISCHIEF =
            "PLANTED <script>alert(1)</script> ab"
                    + HIDDEN
                    + "cd\n\n# one\n\n[click](javascript:alert(1)) ![x](https://evil.example/p.png)"
                    + " <b>bold</b> "
                    + "w".repeat(300);

    @ParameterizedTest
    @EnumSource(
            names = {"TODAY", "EVIDENCE", "POSITIONS", "RECOMMENDATIONS", "PRINCIPLES", "BALLOT"})
    void whatHidesIsShownAndNothingIsOpened(ScreenId screen) {
        TestDesk test = TestDesk.make();
        Chamber chamber = hostile();
        try (Shown shown =
                Shown.at(test, Place.of(screen), () -> screen(screen, test.desk, chamber))) {
            List<String> written = written(shown.screen());
            assertThat(written).anyMatch(text -> text.contains("PLANTED"));
            for (String text : written) {
                assertThat(text).doesNotContain(HIDDEN.split(""));
            }
            assertThat(test.browsed).isEmpty();
            assertThat(test.problems).isEmpty();
        }
    }

    private static Screen screen(ScreenId id, Desk desk, Chamber chamber) {
        return switch (id) {
            case TODAY -> new TodayScreen(desk, chamber, Moment.BALLOTING::at);
            case EVIDENCE -> new EvidenceScreen(desk, chamber);
            case POSITIONS -> new PositionsScreen(desk, chamber);
            case RECOMMENDATIONS -> new RecommendationsScreen(desk, chamber);
            case PRINCIPLES -> new PrinciplesScreen(desk, chamber);
            case BALLOT -> new BallotScreen(desk, chamber);
            default -> throw new IllegalArgumentException(id.toString());
        };
    }

    private static List<String> written(Screen screen) {
        return Fx.get(() -> {
            List<String> all = new ArrayList<>();
            collect(screen.node(), all);
            return all;
        });
    }

    private static void collect(Node node, List<String> all) {
        switch (node) {
            case TextInputControl _ -> {}
            case Labeled labeled -> Stream.ofNullable(labeled.getText()).forEach(all::add);
            case Text text -> all.add(text.getText());
            default -> {}
        }
        Stream.ofNullable(node.getAccessibleText()).forEach(all::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// A member's chamber with mischief in the words of every entry.
    private static Chamber hostile() {
        TestChamber chamber = TestChamber.rehearsed(Moment.BALLOTING, Holder.seat(41));
        Texts planted = body -> planted(chamber.texts().at(body));
        return (Chamber)
                Proxy.newProxyInstance(
                        Chamber.class.getClassLoader(),
                        new Class<?>[] {Chamber.class},
                        (_, method, values) -> {
                            if (method.getName().equals("texts")) {
                                return planted;
                            }
                            try {
                                return method.invoke(chamber, values);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    private static Texts.Text planted(Texts.Text text) {
        if (!(text instanceof Texts.Text.Here(Words words))) {
            return text;
        }
        var all = new TreeMap<>(words.byName());
        all.replaceAll((_, _) -> MISCHIEF);
        return new Texts.Text.Here(Words.of(all));
    }
}
