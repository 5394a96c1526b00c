package org.plenary.core.counting;

import java.util.List;
import java.util.Optional;

/// What was received when people chose one of several options by name, in numbers of papers.
///
/// @param asked who could hand in a paper: the electorate, or for a follow-up question those who
///   gave the answer that it follows
/// @param options in the order of the paper
/// @param unstated papers that preferred not to state an opinion
/// @param invalid papers that could not be read as one answer
public record Poll(int asked, List<Option> options, int unstated, int invalid) {
    /// Each option stands once, and no more papers come back than people were asked.
    public Poll {
        options = List.copyOf(options);
        if (options.isEmpty()
                || options.stream().map(Option::name).distinct().count() != options.size()) {
            throw new IllegalArgumentException(
                    "a paper offers at least one option, and each only once");
        }
        if (unstated < 0 || invalid < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
        if (stated(options) + unstated + invalid > asked) {
            throw new IllegalArgumentException("more papers than people who were asked");
        }
    }

    /// One option and how many chose it.
    public record Option(String name, int papers) {
        /// No number is negative.
        public Option {
            if (papers < 0) {
                throw new IllegalArgumentException("a count is never negative");
            }
        }
    }

    /// Papers received.
    public int cast() {
        return of(Base.CAST);
    }

    /// The number of papers, or of people, that a base stands for. Nobody abstains on such a paper,
    /// so those who stated an opinion decided.
    public int of(Base base) {
        int stated = (int) stated(options);
        return switch (base) {
            case ENTITLED -> asked;
            case CAST -> stated + unstated + invalid;
            case VALID -> stated + unstated;
            case STATED, DECIDED -> stated;
        };
    }

    /// Those who chose an option, with their base.
    public Share shareOf(String option, Base base) {
        return new Share(papersFor(option), of(base), base);
    }

    /// How many of those asked handed in a paper.
    public Share turnout() {
        return new Share(cast(), asked, Base.ENTITLED);
    }

    /// A question that was put only to those who chose an option. Its shares are of them, never of
    /// everybody.
    public Poll followUp(String option, List<Option> options, int unstated, int invalid) {
        return new Poll(papersFor(option), options, unstated, invalid);
    }

    /// The one option that reaches the rule's quorum and majority and has more papers than every
    /// other. Of two that are equal neither prevails, whatever the rule says of ties: there is no
    /// proposal that could pass.
    public Optional<String> prevailing(Rule rule) {
        int most = options.stream().mapToInt(Option::papers).max().orElse(0);
        List<Option> first = options.stream().filter(o -> o.papers() == most).toList();
        boolean decided =
                first.size() == 1
                        && rule.quorum().reachedBy(cast(), asked)
                        && rule.majority().reachedBy(most, of(rule.base()));
        return decided ? Optional.of(first.getFirst().name()) : Optional.empty();
    }

    private int papersFor(String option) {
        return options.stream()
                .filter(o -> o.name().equals(option))
                .mapToInt(Option::papers)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the paper has no option " + option));
    }

    private static long stated(List<Option> options) {
        return options.stream().mapToLong(Option::papers).sum();
    }
}
