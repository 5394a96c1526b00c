package org.plenary.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.counting.Poll.Option;

final class PollTest {
    private static final Rule MAJORITY =
            new Rule(Threshold.atLeast(1, 2), Threshold.moreThan(1, 2), Base.VALID, TieRule.FAILS);

    @Test
    void everyBaseLeavesOutOneMoreGroup() {
        Poll poll = new Poll(20, List.of(new Option("a", 6), new Option("b", 4)), 3, 2);

        assertThat(poll.of(Base.ENTITLED)).isEqualTo(20);
        assertThat(poll.of(Base.CAST)).isEqualTo(15);
        assertThat(poll.of(Base.VALID)).isEqualTo(13);
        assertThat(poll.of(Base.STATED)).isEqualTo(10);
        assertThat(poll.of(Base.DECIDED)).isEqualTo(10);
        assertThat(poll.turnout()).isEqualTo(new Share(15, 20, Base.ENTITLED));
    }

    @Test
    void theLargestOptionPrevailsOnlyWithItsMajority() {
        assertThat(three(6, 3, 2).prevailing(MAJORITY)).contains("a");
        assertThat(three(5, 3, 2).prevailing(MAJORITY)).as("exactly half").isEmpty();
        assertThat(three(4, 3, 3).prevailing(MAJORITY)).as("only the largest").isEmpty();
    }

    @Test
    void nothingPrevailsWithoutAQuorum() {
        Poll few = new Poll(21, List.of(new Option("a", 10), new Option("b", 0)), 0, 0);
        Poll enough = new Poll(20, List.of(new Option("a", 10), new Option("b", 0)), 0, 0);

        assertThat(few.prevailing(MAJORITY)).isEmpty();
        assertThat(enough.prevailing(MAJORITY)).contains("a");
    }

    @Test
    void ofTwoThatAreEqualNeitherPrevails() {
        Rule half =
                new Rule(
                        Threshold.atLeast(0, 1),
                        Threshold.atLeast(1, 2),
                        Base.STATED,
                        TieRule.PASSES);
        Poll equal = new Poll(9, List.of(new Option("a", 4), new Option("b", 4)), 0, 0);

        assertThat(equal.prevailing(half)).isEmpty();
    }

    @Test
    void aFollowUpIsAnsweredByNobodyButThoseWhoGaveTheAnswerItFollows() {
        Poll poll = new Poll(20, List.of(new Option("yes", 5), new Option("no", 7)), 0, 0);

        assertThatThrownBy(() -> poll.followUp("yes", List.of(new Option("soon", 6)), 0, 0))
                .hasMessage("more papers than people who were asked");
        assertThatThrownBy(() -> poll.followUp("perhaps", List.of(new Option("soon", 1)), 0, 0))
                .hasMessage("the paper has no option perhaps");
    }

    @Test
    void anOptionThatIsNotOnThePaperHasNoShare() {
        assertThatThrownBy(() -> three(1, 1, 1).shareOf("d", Base.CAST))
                .hasMessage("the paper has no option d");
    }

    @Test
    void aPaperOffersEachOptionOnceAndAtLeastOne() {
        assertThatThrownBy(() -> new Poll(9, List.of(), 0, 0))
                .hasMessage("a paper offers at least one option, and each only once");
        assertThatThrownBy(() -> new Poll(9, List.of(new Option("a", 1), new Option("a", 2)), 0, 0))
                .hasMessage("a paper offers at least one option, and each only once");
    }

    @Test
    void aCountIsNeverNegative() {
        assertThatThrownBy(() -> new Option("a", -1)).hasMessage("a count is never negative");
        assertThatThrownBy(() -> new Poll(9, List.of(new Option("a", 1)), -1, 0))
                .hasMessage("a count is never negative");
        assertThatThrownBy(() -> new Poll(9, List.of(new Option("a", 1)), 0, -1))
                .hasMessage("a count is never negative");
    }

    private static Poll three(int a, int b, int c) {
        return new Poll(
                20, List.of(new Option("a", a), new Option("b", b), new Option("c", c)), 0, 0);
    }
}
