package org.plenary.core.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ResponseVerdict;

/// What the commissioning body promised, what it answered, and what members think of the answers.
public record Responses(
        Optional<Promise> promise,
        PMap<EntryId, Response> answers,
        PMap<SeatResponse, Rating> ratings) {
    static final Responses EMPTY =
            new Responses(Optional.empty(), OrderedPMap.empty(), HashTreePMap.empty());

    /// The promise to answer within some days of a ballot's closing.
    public record Promise(Mark mark, int days) {}

    /// An answer.
    ///
    /// @param actions by which day each promised action is to be done
    public record Response(
            Mark mark, EntryId recommendation, ResponseVerdict verdict, List<LocalDate> actions) {}

    /// A seat and an answer.
    public record SeatResponse(int seat, EntryId response) {}

    /// A member's grade for an answer, 0 to 10.
    public record Rating(Mark mark, int grade) {}

    /// The answer to a recommendation.
    public Optional<Response> to(EntryId recommendation) {
        return Optional.ofNullable(answers.get(recommendation));
    }

    /// Whether there is an answer with this id.
    public boolean has(EntryId response) {
        return answers.values().stream().anyMatch(r -> r.mark().id().equals(response));
    }

    Responses promised(int days, Mark mark) {
        return new Responses(Optional.of(new Promise(mark, days)), answers, ratings);
    }

    Responses given(ResponseGiven event, Mark mark) {
        Response response =
                new Response(mark, event.recommendation(), event.verdict(), event.actions());
        return new Responses(promise, answers.plus(event.recommendation(), response), ratings);
    }

    Responses rated(EntryId response, Mark mark, int grade) {
        return new Responses(
                promise,
                answers,
                ratings.plus(new SeatResponse(mark.seat(), response), new Rating(mark, grade)));
    }
}
