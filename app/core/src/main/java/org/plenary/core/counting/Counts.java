package org.plenary.core.counting;

/// What was received in a ballot, as numbers of seats.
///
/// @param entitled seats in the frozen electorate
/// @param unopened votes received whose choice was never opened
public record Counts(int entitled, int yes, int no, int abstain, int unstated, int unopened) {
    /// No number is negative, and no more votes are cast than seats are entitled.
    public Counts {
        if (yes < 0 || no < 0 || abstain < 0 || unstated < 0 || unopened < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
        if ((long) yes + no + abstain + unstated + unopened > entitled) {
            throw new IllegalArgumentException("more votes than seats entitled to one");
        }
    }

    /// Votes received: one per seat, the last before closing.
    public int cast() {
        return yes + no + abstain + unstated + unopened;
    }

    /// The number of seats that a base stands for.
    public int of(Base base) {
        return switch (base) {
            case ENTITLED -> entitled;
            case CAST -> cast();
            case VALID -> cast() - unopened;
            case STATED -> cast() - unopened - unstated;
            case DECIDED -> yes + no;
        };
    }

    /// Those who said yes, with their base.
    public Share yesOf(Base base) {
        return new Share(yes, of(base), base);
    }

    /// What the rule makes of these counts.
    public Outcome under(Rule rule) {
        if (!rule.quorum().reachedBy(cast(), entitled)) {
            return Outcome.QUORUM_NOT_REACHED;
        }
        if (yes == no && isHalf(rule.majority().share())) {
            return tied(rule);
        }
        return rule.majority().reachedBy(yes, of(rule.base()))
                ? Outcome.CARRIED
                : Outcome.NOT_CARRIED;
    }

    /// A tie passes only where yes is exactly half of the rule's own base: five against five of 99
    /// seats is no half of them.
    private Outcome tied(Rule rule) {
        boolean half = yes > 0 && 2L * yes == of(rule.base());
        return switch (rule.tie()) {
            case FAILS -> Outcome.TIED;
            case PASSES -> half ? Outcome.CARRIED : Outcome.NOT_CARRIED;
        };
    }

    private static boolean isHalf(Fraction share) {
        return share.numerator() * 2L == share.denominator();
    }
}
