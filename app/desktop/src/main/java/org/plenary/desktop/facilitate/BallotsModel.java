package org.plenary.desktop.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.RuleInWords;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// Says on what a ballot can open, what is missing where it can't, and what would be frozen.
final class BallotsModel {
    /// What is added to the charter's hours, so that an entry that leaves this laptop late still
    /// opens a ballot that is long enough.
    private static final Duration SLACK = Duration.ofHours(2);

    private final Words words;
    private final Chamber chamber;
    private final InstantSource now;

    BallotsModel(Words words, Chamber chamber, InstantSource now) {
        this.words = words;
        this.chamber = chamber;
        this.now = now;
    }

    /// A recommendation and its ballot.
    ///
    /// @param state how its ballot stands; that it has none yet otherwise
    /// @param may whether a ballot can open now
    /// @param gaps everything that is missing before it can
    record Line(
            EntryId recommendation,
            String title,
            String state,
            boolean may,
            List<String> gaps,
            Optional<Fate> fate) {
        Line {
            gaps = List.copyOf(gaps);
        }
    }

    /// What would be frozen by opening.
    ///
    /// @param text the wording, in Markdown
    /// @param rule base, quorum, majority and tie, in sentences
    /// @param least how long the charter asks it to stay open
    record Review(
            EntryId recommendation,
            int version,
            String title,
            String versionInWords,
            Said text,
            List<String> rule,
            String least,
            Optional<String> refusal) {
        Review {
            rule = List.copyOf(rule);
        }
    }

    /// What a typed closing time comes to.
    sealed interface Closing {
        /// It can be signed.
        ///
        /// @param sentence until when votes count and until when they are unsealed
        record Ready(BallotOpened event, String sentence) implements Closing {}

        /// No date that one can read.
        record NoDate(String sentence) implements Closing {}

        /// No time that one can read, none that comes, or one that is too early.
        record NoTime(String sentence) implements Closing {}
    }

    List<Line> lines(Moments moments) {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        if (assembly.charter().adopted().isEmpty()) {
            return List.of();
        }
        return assembly.recommendations().all().values().stream()
                .map(recommendation -> line(standing, moments, recommendation))
                .toList();
    }

    private Line line(Standing standing, Moments moments, Recommendation recommendation) {
        Assembly assembly = standing.expected();
        EntryId id = recommendation.mark().id();
        Optional<Ballot> ballot = assembly.ballots().on(id);
        Optional<Refusal> refusal = chamber.refusal(sample(assembly, recommendation));
        List<String> gaps =
                ballot.isPresent()
                        ? List.of()
                        : new BallotGaps(words, chamber).of(assembly, moments, recommendation);
        String state =
                ballot.map(b -> BallotLines.state(words, chamber, moments, b, recommendation))
                        .orElseGet(() ->
                                refusal.map(Refusal::sentence)
                                        .orElseGet(() -> words.text("facilitate.ballot.ready")));
        return new Line(
                id,
                Titles.recommendation(words, chamber.texts(), recommendation),
                state,
                ballot.isEmpty() && refusal.isEmpty(),
                gaps,
                ballot.flatMap(b -> Fate.of(words, standing, b.mark().id())));
    }

    /// The ballot that would open if it closed at the earliest time that is proposed.
    private BallotOpened sample(Assembly assembly, Recommendation recommendation) {
        return event(assembly, recommendation, proposed(assembly));
    }

    private static BallotOpened event(
            Assembly assembly, Recommendation recommendation, Instant closes) {
        CharterRules rules = assembly.charter().rules();
        return new BallotOpened(
                recommendation.mark().id(),
                recommendation.version(),
                rules.recommendation(),
                closes,
                closes.plus(Duration.ofHours(rules.unsealHours())));
    }

    /// The charter's hours and some more, from now on or from the record's clock, whichever is
    /// later, to a full hour.
    private Instant proposed(Assembly assembly) {
        Instant from = assembly.clock().isAfter(now.instant()) ? assembly.clock() : now.instant();
        return from.plus(Duration.ofHours(assembly.charter().rules().ballotHours()))
                .plus(SLACK)
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofHours(1));
    }

    /// The closing time that is proposed, to be typed over.
    Instant proposed() {
        return proposed(chamber.standing().get().expected());
    }

    /// What opening would freeze.
    Optional<Review> review(EntryId id) {
        Assembly assembly = chamber.standing().get().expected();
        return assembly.recommendations().recommendation(id).map(r -> review(assembly, r));
    }

    private Review review(Assembly assembly, Recommendation recommendation) {
        CharterRules rules = assembly.charter().rules();
        var text = chamber.texts().of(recommendation.current().mark());
        return new Review(
                recommendation.mark().id(),
                recommendation.version(),
                Titles.recommendation(words, chamber.texts(), recommendation),
                words.text("facilitate.ballot.version", "version", recommendation.version()),
                Said.of(words, text, "text"),
                RuleInWords.of(words, rules.recommendation(), assembly.roll().seated()).sentences(),
                words.text("facilitate.ballot.least", "hours", rules.ballotHours()),
                chamber.refusal(sample(assembly, recommendation)).map(Refusal::sentence));
    }

    /// What a typed closing time comes to.
    Closing closing(EntryId id, String date, String time, LocalTimes times, Moments moments) {
        Optional<LocalDate> day = times.date(date);
        if (day.isEmpty()) {
            return new Closing.NoDate(words.text("facilitate.date.unreadable"));
        }
        Optional<LocalTime> clock = LocalTimes.time(time);
        if (clock.isEmpty()) {
            return new Closing.NoTime(words.text("facilitate.time.unreadable"));
        }
        return switch (times.at(day.get(), clock.get())) {
            case LocalTimes.At.Never _ -> new Closing.NoTime(words.text("facilitate.time.never"));
            case LocalTimes.At.Moment(Instant at) -> closing(id, at, moments);
            case LocalTimes.At.Twice(Instant first) -> closing(id, first, moments);
        };
    }

    private Closing closing(EntryId id, Instant at, Moments moments) {
        Assembly assembly = chamber.standing().get().expected();
        CharterRules rules = assembly.charter().rules();
        Instant earliest = now.instant().plus(Duration.ofHours(rules.ballotHours()));
        if (at.isBefore(earliest)) {
            return new Closing.NoTime(
                    words.text(
                            "facilitate.ballot.too-early",
                            "hours",
                            rules.ballotHours(),
                            "earliest",
                            moments.dayAndTime(earliest)));
        }
        Recommendation recommendation = assembly.recommendations().recommendation(id).orElseThrow();
        BallotOpened event = event(assembly, recommendation, at);
        return new Closing.Ready(
                event,
                words.text(
                        "facilitate.ballot.frozen",
                        "closes",
                        moments.dayAndTime(event.closes()),
                        "unsealed",
                        moments.dayAndTime(event.unsealBy()),
                        "zone",
                        moments.zoneName(event.closes())));
    }
}
