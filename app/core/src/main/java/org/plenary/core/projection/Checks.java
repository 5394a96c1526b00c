package org.plenary.core.projection;

import java.util.Optional;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.IntTreePMap;
import org.pcollections.PMap;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;

/// How each version of each recommendation was answered against each principle.
public record Checks(PMap<Text, Check> all) {
    static final Checks EMPTY = new Checks(HashTreePMap.empty());

    /// One version of one recommendation.
    public record Text(EntryId recommendation, int version) {}

    /// The check of one text.
    ///
    /// @param answers by principle and seat; a seat's last answer stands
    /// @param replies what the drafters answered to those who said "breaks it", by principle
    public record Check(PMap<Integer, PMap<Integer, Answer>> answers, PMap<Integer, Mark> replies) {
        static final Check EMPTY = new Check(IntTreePMap.empty(), IntTreePMap.empty());

        /// The answers to one principle, by seat.
        public PMap<Integer, Answer> to(int principle) {
            return answers.getOrDefault(principle, IntTreePMap.empty());
        }

        /// The same check with nothing but the answers of some seats.
        public Check among(Seats seats) {
            PMap<Integer, PMap<Integer, Answer>> of = answers;
            for (int principle : answers.keySet()) {
                PMap<Integer, Answer> those = to(principle);
                for (int seat : to(principle).keySet()) {
                    those = seats.has(seat) ? those : those.minus(seat);
                }
                of = of.plus(principle, those);
            }
            return new Check(of, replies);
        }

        /// How many of some seats answered a principle.
        public int answered(int principle, Seats seats) {
            return (int) to(principle).keySet().stream().filter(seats::has).count();
        }

        /// How many of some seats gave an answer to a principle.
        public int count(int principle, CheckAnswer answer, Seats seats) {
            return (int)
                    to(principle).entrySet().stream()
                            .filter(by -> seats.has(by.getKey()))
                            .filter(by -> by.getValue().answer() == answer)
                            .count();
        }

        /// How many seats ever gave an answer to a principle.
        public int count(int principle, CheckAnswer answer) {
            return (int) to(principle).values().stream().filter(a -> a.answer() == answer).count();
        }

        /// Whether a seat has answered every principle from 1 to `principles`.
        public boolean completeFor(int seat, int principles) {
            return IntStream.rangeClosed(1, principles).allMatch(p -> to(p).containsKey(seat));
        }
    }

    /// What a seat answered to a principle.
    public record Answer(CheckAnswer answer, Mark mark) {}

    /// The check of one version of a recommendation, empty at first.
    public Check of(EntryId recommendation, int version) {
        return Optional.ofNullable(all.get(new Text(recommendation, version))).orElse(Check.EMPTY);
    }

    Checks answered(PrincipleAnswered event, Mark mark) {
        Check before = of(event.recommendation(), event.version());
        PMap<Integer, Answer> answers =
                before.to(event.principle()).plus(mark.seat(), new Answer(event.answer(), mark));
        Check after =
                new Check(before.answers().plus(event.principle(), answers), before.replies());
        return new Checks(all.plus(new Text(event.recommendation(), event.version()), after));
    }

    Checks replied(ConcernAnswered event, Mark mark) {
        Check before = of(event.recommendation(), event.version());
        Check after = new Check(before.answers(), before.replies().plus(event.principle(), mark));
        return new Checks(all.plus(new Text(event.recommendation(), event.version()), after));
    }
}
