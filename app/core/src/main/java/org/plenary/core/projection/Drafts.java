package org.plenary.core.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.core.term.DraftId;

/// A set of drafts, as a value: adding one makes another set and leaves this one as it was.
///
/// The digits of a name lead to it, sixteen ways at each; since names are random, some five steps
/// reach any of a million. The same drafts make equal sets, whatever came first.
public final class Drafts {
    /// No draft.
    public static final Drafts NONE = new Drafts(0, new Fork());

    private static final int WAYS = 16;

    private final int size;
    private final Fork top;

    private Drafts(int size, Fork top) {
        this.size = size;
        this.top = top;
    }

    /// Either a draft or where several part.
    private sealed interface Branch {}

    private record Leaf(DraftId draft) implements Branch {}

    private static final class Fork implements Branch {
        private final @Nullable Branch[] ways;

        Fork() {
            this(new @Nullable Branch[WAYS]);
        }

        private Fork(@Nullable Branch[] ways) {
            this.ways = ways;
        }

        @Nullable Branch at(DraftId draft, int step) {
            return ways[digit(draft, step)];
        }

        Fork with(DraftId draft, int step) {
            @Nullable Branch[] after = ways.clone();
            after[digit(draft, step)] =
                    switch (at(draft, step)) {
                        case null -> new Leaf(draft);
                        case Leaf(DraftId there) ->
                                new Fork().with(there, step + 1).with(draft, step + 1);
                        case Fork fork -> fork.with(draft, step + 1);
                    };
            return new Fork(after);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fork that && Arrays.equals(ways, that.ways);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ways);
        }
    }

    private static int digit(DraftId draft, int step) {
        return Character.digit(draft.value().charAt(step), WAYS);
    }

    /// Exactly these.
    public static Drafts of(Collection<DraftId> drafts) {
        Drafts all = NONE;
        for (DraftId draft : drafts) {
            all = all.plus(draft);
        }
        return all;
    }

    /// Whether a draft is among them.
    public boolean contains(DraftId draft) {
        Branch here = top;
        for (int step = 0; here instanceof Fork fork; step++) {
            here = fork.at(draft, step);
        }
        return here instanceof Leaf(DraftId there) && there.equals(draft);
    }

    /// These and one more; the same set when it is among them.
    public Drafts plus(DraftId draft) {
        return contains(draft) ? this : new Drafts(size + 1, top.with(draft, 0));
    }

    /// Each of them, in the order of their names.
    public Stream<DraftId> all() {
        return all(top);
    }

    private static Stream<DraftId> all(Branch branch) {
        return switch (branch) {
            case Leaf(DraftId draft) -> Stream.of(draft);
            case Fork fork ->
                    Arrays.stream(fork.ways).filter(Objects::nonNull).flatMap(Drafts::all);
        };
    }

    /// How many they are.
    public int size() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drafts that && size == that.size && top.equals(that.top);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, top);
    }
}
