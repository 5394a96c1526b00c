package org.plenary.desktop.today;

import java.time.Instant;
import java.util.Objects;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// Puts duties into words: those of members here, those of offices in [OfficeTelling].
final class Telling {
    private final Words words;
    private final Moments moments;
    private final Assembly assembly;
    private final Texts texts;
    private final Instant now;

    Telling(Words words, Moments moments, Assembly assembly, Texts texts, Instant now) {
        this.words = words;
        this.moments = moments;
        this.assembly = assembly;
        this.texts = texts;
        this.now = now;
    }

    Told tell(Duty duty) {
        return switch (duty) {
            case MemberDuty member -> member(member);
            case OfficeDuty office ->
                    new OfficeTelling(words, moments, assembly, texts).tell(office);
            case Duty.RevokeLaptop laptop ->
                    told(
                            duty,
                            words.text("today.revoke"),
                            words.text("today.revoke.for", "date", moments.date(laptop.enrolled())),
                            "",
                            words.text("today.revoke.button"),
                            words.text("today.revoke.why"),
                            Place.at(ScreenId.TRAIL, "laptops"));
        };
    }

    private Told member(MemberDuty duty) {
        return switch (duty) {
            case MemberDuty.KeepSeat d ->
                    told(
                            d,
                            words.text("today.seat"),
                            words.text("today.seat.for"),
                            words.text("today.until", "moment", moments.dayAndTime(d.until())),
                            words.text("today.seat.button"),
                            words.text("today.seat.why"),
                            Place.at(ScreenId.TRAIL, "seat"));
            case MemberDuty.CheckIn d -> checkIn(d);
            case MemberDuty.Read d -> read(d);
            case MemberDuty.StatePosition d ->
                    told(
                            d,
                            words.text("today.state"),
                            words.text("today.state.for"),
                            words.text("today.state.effort"),
                            words.text("today.state.button"),
                            words.text("today.state.why"),
                            Place.at(ScreenId.POSITIONS, "write/" + d.question()));
            case MemberDuty.LookAgain d ->
                    told(
                            d,
                            words.text("today.again"),
                            words.text("today.again.for", "items", d.newItems()),
                            "",
                            words.text("today.again.button"),
                            words.text("today.again.why"),
                            Place.at(ScreenId.POSITIONS, "write/" + d.question()));
            case MemberDuty.LookAtTexts d ->
                    told(
                            d,
                            words.text("today.texts", "texts", d.texts()),
                            words.text("today.texts.for"),
                            "",
                            words.text("today.texts.button"),
                            words.text("today.texts.why"),
                            Place.of(ScreenId.RECOMMENDATIONS));
            case MemberDuty.Propose d ->
                    told(
                            d,
                            words.text("today.propose"),
                            words.text("today.propose.for"),
                            "",
                            words.text("today.propose.button"),
                            words.text("today.propose.why"),
                            Place.at(ScreenId.RECOMMENDATIONS, "propose/" + d.question()));
            case MemberDuty.DecideAmendments d ->
                    told(
                            d,
                            words.text(
                                    "today.amendments",
                                    "count",
                                    d.amendments(),
                                    "title",
                                    recommendation(d.recommendation())),
                            words.text("today.amendments.for"),
                            "",
                            words.text("today.amendments.button"),
                            words.text("today.amendments.why"),
                            at(ScreenId.RECOMMENDATIONS, d.recommendation()));
            case MemberDuty.AnswerConcern d -> concern(d);
            case MemberDuty.AnswerPrinciples d ->
                    told(
                            d,
                            words.text("today.principles", "texts", d.texts()),
                            words.text("today.principles.for"),
                            words.text("today.principles.effort", "questions", d.questions()),
                            words.text("today.principles.button"),
                            words.text("today.principles.why"),
                            Place.at(ScreenId.PRINCIPLES, "check/" + d.first().hex()));
            case MemberDuty.StateReading d ->
                    told(
                            d,
                            words.text("today.reading", "items", d.items()),
                            words.text("today.reading.for"),
                            words.text("today.reading.effort"),
                            words.text("today.reading.button"),
                            words.text("today.reading.why"),
                            at(ScreenId.EVIDENCE, d.first()));
            case MemberDuty.Vote d ->
                    told(
                            d,
                            words.text("today.vote", "ballots", d.ballots()),
                            words.text("today.vote.for"),
                            closes(d.ballots(), d.closes()),
                            words.text("today.vote.button", "ballots", d.ballots()),
                            words.text("today.vote.why"),
                            Place.at(ScreenId.BALLOT, "vote/" + d.first().hex()));
            case MemberDuty.VoteAgain d ->
                    told(
                            d,
                            words.text("today.vote-again", "ballots", d.ballots()),
                            words.text("today.vote-again.for"),
                            closes(d.ballots(), d.closes()),
                            words.text("today.vote-again.button"),
                            words.text("today.vote-again.why"),
                            at(ScreenId.BALLOT, d.first()));
            case MemberDuty.ReportMinority d ->
                    told(
                            d,
                            words.text("today.minority", "title", ballotTitle(d.ballot())),
                            words.text("today.minority.for"),
                            words.text("today.until", "moment", moments.dayAndTime(d.until())),
                            words.text("today.minority.button"),
                            words.text("today.minority.why"),
                            Place.at(ScreenId.BALLOT, "minority/" + d.ballot().hex()));
            case MemberDuty.RateAnswer d ->
                    told(
                            d,
                            words.text("today.rate", "title", recommendation(d.recommendation())),
                            words.text("today.rate.for"),
                            "",
                            words.text("today.rate.button"),
                            words.text("today.rate.why"),
                            at(ScreenId.RECOMMENDATIONS, d.recommendation()));
        };
    }

    private Told checkIn(MemberDuty.CheckIn duty) {
        Session session = assembly.sessions().session(duty.session()).orElseThrow();
        return told(
                duty,
                words.text("today.check-in", "title", Titles.session(words, texts, session)),
                words.text("today.check-in.for"),
                words.text(
                        "today.check-in.effort",
                        "over",
                        !now.isBefore(session.end()),
                        "time",
                        moments.time(session.end())),
                words.text("today.check-in.button"),
                words.text("today.check-in.why"),
                at(ScreenId.SCHEDULE, duty.session()));
    }

    private Told read(MemberDuty.Read duty) {
        return told(
                duty,
                words.text("today.read", "title", packet(duty.packet())),
                words.text("today.read.for", "unread", duty.unread(), "items", duty.items()),
                words.text("today.read.effort", "minutes", duty.minutes()),
                words.text("today.read.button"),
                words.text("today.read.why"),
                at(ScreenId.EVIDENCE, duty.first()));
    }

    private Told concern(MemberDuty.AnswerConcern duty) {
        String principle =
                assembly.charter().principles().stream()
                        .filter(p -> p.number() == duty.principle())
                        .findFirst()
                        .map((Principle p) -> Titles.principle(words, texts, p))
                        .orElse("");
        return told(
                duty,
                words.text("today.concern", "principle", principle),
                words.text(
                        "today.concern.for",
                        "voices",
                        duty.voices(),
                        "answers",
                        duty.answers(),
                        "title",
                        recommendation(duty.recommendation())),
                "",
                words.text("today.concern.button"),
                words.text("today.concern.why"),
                Place.at(
                        ScreenId.PRINCIPLES,
                        "concern/" + duty.recommendation().hex() + "/" + duty.principle()));
    }

    private String closes(int ballots, Instant closes) {
        return words.text("today.closes", "ballots", ballots, "moment", moments.dayAndTime(closes));
    }

    static Told told(
            Duty duty,
            String task,
            String purpose,
            String effort,
            String button,
            String why,
            Place place) {
        return new Told(task, purpose, effort, button, why, place, duty);
    }

    static Place at(ScreenId screen, EntryId thing) {
        return Place.at(screen, thing.hex());
    }

    private String recommendation(EntryId id) {
        return Titles.recommendation(words, texts, assembly, id);
    }

    private String ballotTitle(EntryId id) {
        return assembly.ballots()
                .ballot(id)
                .map(ballot -> recommendation(ballot.recommendation()))
                .orElse("");
    }

    private String packet(EntryId id) {
        Mark mark = Objects.requireNonNull(assembly.evidence().packets().get(id)).mark();
        String title = Visible.line(texts.words(mark).get("title"));
        return title.isEmpty() ? words.text("today.packet") : title;
    }
}
