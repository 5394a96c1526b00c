package org.plenary.core.projection;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.term.EntryId;

/// What may be recommended: texts with every version, their drafters, supporters and amendments.
public record Recommendations(
        PMap<EntryId, Recommendation> all, PMap<EntryId, Amendment> amendments) {
    static final Recommendations EMPTY =
            new Recommendations(OrderedPMap.empty(), OrderedPMap.empty());

    /// A recommendation.
    ///
    /// @param versions version n at place n - 1
    /// @param drafters seats whose words are in the text: who proposed it, and whose amendment was
    ///   accepted
    /// @param supporters by seat, since when; the proposer is one from the start
    public record Recommendation(
            Mark mark,
            int question,
            PVector<Version> versions,
            PSet<Integer> drafters,
            PMap<Integer, Mark> supporters) {
        /// The number of the version that stands.
        public int version() {
            return versions.size();
        }

        /// The version that stands.
        public Version current() {
            return versions.get(versions.size() - 1);
        }

        /// Whether a seat may speak for the text: a drafter, or a supporter where no drafter sits
        /// any more, so that no text is lost with who wrote it.
        public boolean draftedBy(int seat, Seats seats) {
            boolean orphaned = drafters.stream().noneMatch(seats::has);
            return drafters.contains(seat) || (orphaned && supporters.containsKey(seat));
        }

        Recommendation with(Version version) {
            return new Recommendation(mark, question, versions.plus(version), drafters, supporters);
        }

        Recommendation supporters(PMap<Integer, Mark> after) {
            return new Recommendation(mark, question, versions, drafters, after);
        }

        Recommendation drafter(int seat) {
            return new Recommendation(mark, question, versions, drafters.plus(seat), supporters);
        }
    }

    /// One version of a text.
    ///
    /// @param amendment the accepted amendment that it takes in, if it takes one in
    public record Version(int number, Mark mark, Optional<EntryId> amendment) {}

    /// An amendment.
    ///
    /// @param version what it was written against
    public record Amendment(
            Mark mark, EntryId recommendation, int version, Optional<Decision> decision) {
        /// Whether its recommendation's drafters accepted it.
        public boolean accepted() {
            return decision.filter(Decision::accepted).isPresent();
        }
    }

    /// What the drafters decided on an amendment.
    public record Decision(Mark mark, boolean accepted) {}

    /// The recommendation with this id.
    public Optional<Recommendation> recommendation(EntryId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The amendment with this id.
    public Optional<Amendment> amendment(EntryId id) {
        return Optional.ofNullable(amendments.get(id));
    }

    /// The recommendations on a question, in the order in which they were proposed.
    public Stream<Recommendation> on(int question) {
        return all.values().stream().filter(r -> r.question() == question);
    }

    /// The amendments to a recommendation, in the order in which they were proposed.
    public Stream<Amendment> amendmentsTo(EntryId recommendation) {
        return amendments.values().stream().filter(a -> a.recommendation().equals(recommendation));
    }

    Recommendations proposed(int question, Mark mark) {
        Recommendation recommendation =
                new Recommendation(
                        mark,
                        question,
                        TreePVector.singleton(new Version(1, mark, Optional.empty())),
                        HashTreePSet.singleton(mark.seat()),
                        OrderedPMap.<Integer, Mark>empty().plus(mark.seat(), mark));
        return new Recommendations(all.plus(mark.id(), recommendation), amendments);
    }

    Recommendations revised(RecommendationRevised event, Mark mark) {
        Version version = new Version(event.version(), mark, event.amendment());
        return change(event.recommendation(), r -> r.with(version));
    }

    Recommendations supported(EntryId id, Mark mark) {
        return change(id, r -> r.supporters(r.supporters().plus(mark.seat(), mark)));
    }

    Recommendations unsupported(EntryId id, Mark mark) {
        return change(id, r -> r.supporters(r.supporters().minus(mark.seat())));
    }

    Recommendations amended(AmendmentProposed event, Mark mark) {
        Amendment amendment =
                new Amendment(mark, event.recommendation(), event.version(), Optional.empty());
        return new Recommendations(all, amendments.plus(mark.id(), amendment));
    }

    Recommendations decided(AmendmentDecided event, Mark mark) {
        Amendment before = amendment(event.amendment()).orElseThrow();
        Amendment after =
                new Amendment(
                        before.mark(),
                        before.recommendation(),
                        before.version(),
                        Optional.of(new Decision(mark, event.accepted())));
        Recommendations decided =
                new Recommendations(all, amendments.plus(event.amendment(), after));
        return event.accepted()
                ? decided.change(before.recommendation(), r -> r.drafter(before.mark().seat()))
                : decided;
    }

    private Recommendations change(EntryId id, UnaryOperator<Recommendation> change) {
        Recommendation before = recommendation(id).orElseThrow();
        return new Recommendations(all.plus(id, change.apply(before)), amendments);
    }
}
