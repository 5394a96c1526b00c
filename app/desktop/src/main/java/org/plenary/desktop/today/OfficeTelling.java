package org.plenary.desktop.today;

import static org.plenary.desktop.today.Telling.at;
import static org.plenary.desktop.today.Telling.told;

import java.time.Instant;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll.Reissue;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Titles;

/// Puts the duties of offices into words.
final class OfficeTelling {
    private final Words words;
    private final Moments moments;
    private final Assembly assembly;
    private final Texts texts;

    OfficeTelling(Words words, Moments moments, Assembly assembly, Texts texts) {
        this.words = words;
        this.moments = moments;
        this.assembly = assembly;
        this.texts = texts;
    }

    Told tell(OfficeDuty duty) {
        return switch (duty) {
            case OfficeDuty.OpenSession d ->
                    told(
                            d,
                            words.text("today.open-session", "title", session(d.session())),
                            words.text("today.open-session.for"),
                            words.text(
                                    "today.open-session.effort",
                                    "time",
                                    moments.time(start(d.session()))),
                            words.text("today.facilitate.button"),
                            words.text("today.open-session.why"),
                            Place.at(ScreenId.FACILITATE, "sessions"));
            case OfficeDuty.CloseSession d ->
                    told(
                            d,
                            words.text("today.close-session", "title", session(d.session())),
                            words.text("today.close-session.for"),
                            "",
                            words.text("today.facilitate.button"),
                            words.text("today.close-session.why"),
                            Place.at(ScreenId.FACILITATE, "sessions"));
            case OfficeDuty.OpenStage d ->
                    told(
                            d,
                            words.text(
                                    "today.open-stage",
                                    "stage",
                                    words.each("today.stage", d.next())),
                            words.text("today.open-stage.for"),
                            "",
                            words.text("today.facilitate.button"),
                            words.text("today.open-stage.why"),
                            Place.at(ScreenId.FACILITATE, "stages"));
            case OfficeDuty.DecideRequests d ->
                    told(
                            d,
                            words.text("today.requests", "count", d.requests()),
                            words.text("today.requests.for"),
                            "",
                            words.text("today.facilitate.button"),
                            words.text("today.requests.why"),
                            Place.at(ScreenId.FACILITATE, "requests"));
            case OfficeDuty.OpenBallots d ->
                    told(
                            d,
                            words.text("today.open-ballots", "texts", d.texts()),
                            words.text("today.open-ballots.for"),
                            "",
                            words.text("today.facilitate.button"),
                            words.text("today.open-ballots.why"),
                            Place.at(ScreenId.FACILITATE, "ballots"));
            case OfficeDuty.ConfirmLetter d -> confirm(d);
            case OfficeDuty.ConfirmVacancy d -> confirm(d);
            case OfficeDuty.SeatPanel d ->
                    told(
                            d,
                            words.text("today.seats", "seats", d.seats() - d.seated()),
                            words.text("today.seats.for", "seated", d.seated(), "seats", d.seats()),
                            "",
                            words.text("today.seats.button"),
                            words.text("today.seats.why"),
                            Place.of(ScreenId.DRAW));
            case OfficeDuty.ConfirmNumber d ->
                    told(
                            d,
                            words.each("today.number", d.purpose()),
                            words.text("today.number.for"),
                            "",
                            words.text("today.number.button"),
                            words.text("today.number.why"),
                            Place.of(ScreenId.DRAW));
            case OfficeDuty.SealNumber d ->
                    told(
                            d,
                            words.each("today.seal", d.purpose()),
                            words.text("today.seal.for"),
                            words.text("today.until", "moment", moments.dayAndTime(d.shown())),
                            words.text("today.seal.button"),
                            words.text("today.seal.why"),
                            Place.of(ScreenId.DRAW));
            case OfficeDuty.ShowNumber d ->
                    told(
                            d,
                            words.each("today.show", d.purpose()),
                            words.text("today.show.for"),
                            "",
                            words.text("today.seal.button"),
                            words.text("today.show.why"),
                            Place.of(ScreenId.DRAW));
            case OfficeDuty.Promise d ->
                    told(
                            d,
                            words.text("today.promise"),
                            words.text("today.promise.for"),
                            words.text("today.promise.effort", "days", d.most()),
                            words.text("today.promise.button"),
                            words.text("today.promise.why"),
                            Place.at(ScreenId.TODAY, PromisePage.PROMISE));
            case OfficeDuty.Answer d -> answer(d);
        };
    }

    private Told confirm(OfficeDuty.ConfirmLetter duty) {
        Reissue reissue = assembly.roll().waiting().get(duty.reissue());
        String whose = reissue == null ? "" : People.called(words, reissue.holder());
        return told(
                duty,
                words.text("today.confirm", "whose", whose),
                words.text("today.confirm.for"),
                "",
                words.text("today.confirm.button"),
                words.text("today.confirm.why"),
                at(ScreenId.ROLL, duty.reissue()));
    }

    private Told confirm(OfficeDuty.ConfirmVacancy duty) {
        Vacancy vacancy = assembly.roll().vacancies().get(duty.vacancy());
        String whose =
                vacancy == null ? "" : People.called(words, Holder.seat(vacancy.event().seat()));
        return told(
                duty,
                words.text("today.vacancy", "whose", whose),
                words.text("today.vacancy.for"),
                "",
                words.text("today.confirm.button"),
                words.text("today.vacancy.why"),
                at(ScreenId.ROLL, duty.vacancy()));
    }

    private Told answer(OfficeDuty.Answer duty) {
        return told(
                duty,
                words.text(
                        "today.answer",
                        "title",
                        Titles.recommendation(words, texts, assembly, duty.recommendation())),
                words.text("today.answer.for"),
                duty.overdue()
                        ? words.text("today.answer.overdue", "date", moments.date(duty.due()))
                        : words.text("today.answer.due", "date", moments.date(duty.due())),
                words.text("today.answer.button"),
                words.text("today.answer.why"),
                Place.at(ScreenId.RECOMMENDATIONS, "answer/" + duty.recommendation().hex()));
    }

    private Instant start(EntryId session) {
        return assembly.sessions().session(session).orElseThrow().start();
    }

    private String session(EntryId id) {
        return Titles.session(words, texts, assembly.sessions().session(id).orElseThrow());
    }
}
