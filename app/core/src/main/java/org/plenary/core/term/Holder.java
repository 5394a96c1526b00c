package org.plenary.core.term;

/// Who acts: a role, and the number within it (a member's number is the seat's). Never a name.
public record Holder(Role role, int number) {
    /// Numbers start at 1.
    public Holder {
        if (number < 1) {
            throw new IllegalArgumentException("a holder's number starts at 1, not " + number);
        }
    }

    /// The member in a seat.
    public static Holder seat(int number) {
        return new Holder(Role.MEMBER, number);
    }

    /// Whether a member acts here.
    public boolean isMember() {
        return role == Role.MEMBER;
    }
}
