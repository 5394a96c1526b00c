package org.plenary.desktop.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Roll;
import org.plenary.core.projection.Roll.Reissue;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Role;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts.Text;
import org.plenary.desktop.roll.RollLook.Erasable;
import org.plenary.desktop.roll.RollLook.FreeSeat;
import org.plenary.desktop.roll.RollLook.Row;
import org.plenary.desktop.roll.RollLook.Waiting;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Tenure;

/// What the screen says, from what is expected to count.
final class RollModel {
    private static final int BEGINNING = 160;

    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    RollModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    RollLook look() {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        Roll roll = assembly.roll();
        boolean registrar = standing.me().role() == Role.REGISTRAR;
        int seats = assembly.founding().map(f -> f.facts().seats()).orElse(0);
        return new RollLook(
                words.text(
                        "roll.summary",
                        "seats",
                        seats,
                        "filled",
                        roll.seated(),
                        "enrolled",
                        roll.seatsEnrolled()),
                roll.waiting().values().stream()
                        .sorted(Comparator.comparingLong((Reissue r) -> r.mark().index()))
                        .map(this::waiting)
                        .toList(),
                roll.vacancies().values().stream().map(this::freeSeat).toList(),
                holders(roll).map(holder -> row(assembly, holder, registrar)).toList(),
                registrar);
    }

    private Waiting waiting(Reissue reissue) {
        return new Waiting(
                reissue.mark().id(),
                People.called(words, reissue.holder()),
                moments.stamp(reissue.mark().at()),
                chamber.refusal(new LetterConfirmed(reissue.mark().id())).isEmpty());
    }

    private FreeSeat freeSeat(Vacancy vacancy) {
        EntryId id = vacancy.mark().id();
        return new FreeSeat(
                id,
                People.called(words, Holder.seat(vacancy.event().seat())),
                words.each("roll.vacancy", vacancy.event().ground()),
                Visible.line(chamber.texts().words(vacancy.mark()).get("reason")),
                vacancy.contested()
                        .map(mark ->
                                words.text("roll.contested", "moment", moments.stamp(mark.at())))
                        .orElse(""),
                moments.stamp(vacancy.mark().at()),
                moments.dayAndTime(vacancy.earliest()),
                chamber.refusal(new VacancyConfirmed(id)).isEmpty());
    }

    /// Offices first, then seats in order.
    private static Stream<Holder> holders(Roll roll) {
        return Stream.concat(roll.letters().values().stream(), roll.byHolder().keySet().stream())
                .distinct()
                .filter(holder -> holder.role() != Role.SEQUENCER && holder.role() != Role.CONVENOR)
                .sorted(
                        Comparator.comparing(Holder::isMember)
                                .thenComparing(Holder::role)
                                .thenComparingInt(Holder::number));
    }

    private Row row(Assembly assembly, Holder holder, boolean registrar) {
        Roll roll = assembly.roll();
        int laptops =
                (int)
                        roll.devicesOf(holder).stream()
                                .flatMap(id -> roll.device(id).stream())
                                .filter(device -> device.revoked().isEmpty())
                                .count();
        Optional<Left> left = roll.left(holder);
        if (left.isPresent()) {
            return new Row(
                    holder, People.called(words, holder), state(left.get()), 0, false, false);
        }
        boolean unused = roll.validLetter(holder).isPresent();
        String state =
                unused && laptops == 0
                        ? words.text("roll.state.unused")
                        : unused
                                ? words.text("roll.state.another")
                                : words.text("roll.state.enrolled", "laptops", laptops);
        String since =
                holder.isMember()
                        ? Tenure.of(words, moments, assembly, holder.number()).orElse("")
                        : "";
        return new Row(
                holder,
                People.called(words, holder),
                since.isEmpty()
                        ? state
                        : words.text("roll.state.later", "state", state, "since", since),
                laptops,
                registrar,
                registrar && holder.isMember());
    }

    private String state(Left left) {
        return words.text(
                "roll.state.left",
                "date",
                moments.date(left.since().at()),
                "ground",
                left.ground()
                        .map(ground -> words.each("roll.vacancy", ground))
                        .orElseGet(() -> words.text("roll.vacancy.own-word")));
    }

    /// The holders whose name has these words in it; all of them for none.
    static List<Row> found(List<Row> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> row.called().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /// Whether nobody sits in a seat any more.
    boolean left(Holder holder) {
        return chamber.standing().get().expected().roll().left(holder).isPresent();
    }

    /// The name of the assembly.
    String assembly() {
        return chamber.standing()
                .get()
                .expected()
                .founding()
                .map(f -> Visible.line(chamber.texts().words(f.mark()).get("title")))
                .orElse("");
    }

    /// The entry of this number, or whose name begins so, if it has words.
    Optional<Erasable> erasable(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(",", "");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return marks().filter(mark -> mark.body().isPresent())
                .filter(mark ->
                        Long.toString(mark.index()).equals(wanted)
                                || (wanted.length() >= 8 && mark.id().hex().startsWith(wanted)))
                .findFirst()
                .map(this::erasable);
    }

    private Erasable erasable(Mark mark) {
        String beginning =
                switch (chamber.texts().of(mark)) {
                    case Text.Here(var said) -> cut(String.join(" · ", said.byName().values()));
                    case Text.None _ -> words.text("roll.erase.none");
                    case Text.Erased _ -> words.text("roll.erase.erased");
                    case Text.NotHereYet _ -> words.text("roll.erase.not-here");
                };
        return new Erasable(
                mark.id(),
                People.called(words, mark.by()),
                moments.stamp(mark.at()),
                beginning,
                chamber.refusal(new BodyErased(mark.id(), ErasureGround.PRIVACY))
                        .map(why -> why.sentence()));
    }

    private static String cut(String text) {
        String line = Visible.line(text);
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    /// Every entry in which somebody wrote words.
    private Stream<Mark> marks() {
        Assembly a = chamber.standing().get().expected();
        List<Mark> all = new ArrayList<>();
        a.positions().statements().values().forEach(s -> all.add(s.mark()));
        a.recommendations()
                .all()
                .values()
                .forEach(r -> r.versions().forEach(version -> all.add(version.mark())));
        a.recommendations().amendments().values().forEach(each -> all.add(each.mark()));
        a.recommendations().amendments().values().stream()
                .flatMap(each -> each.decision().stream())
                .forEach(decision -> all.add(decision.mark()));
        a.evidence().items().values().forEach(item -> all.add(item.mark()));
        a.evidence()
                .items()
                .values()
                .forEach(item -> item.corrections().forEach(c -> all.add(c.mark())));
        a.evidence().requests().values().forEach(request -> all.add(request.mark()));
        a.evidence().requests().values().stream()
                .flatMap(request -> request.decision().stream())
                .forEach(decision -> all.add(decision.mark()));
        a.checks().all().values().stream()
                .flatMap(check -> check.answers().values().stream())
                .flatMap(answers -> answers.values().stream())
                .forEach(answer -> all.add(answer.mark()));
        a.checks().all().values().forEach(check -> all.addAll(check.replies().values()));
        a.ballots().all().values().forEach(ballot -> all.addAll(ballot.reports().values()));
        a.responses().answers().values().forEach(answer -> all.add(answer.mark()));
        a.sessions().all().values().forEach(session -> all.add(session.mark()));
        a.roll().vacancies().values().forEach(vacancy -> all.add(vacancy.mark()));
        a.roll().seats().left().values().forEach(left -> all.add(left.stated()));
        return all.stream();
    }
}
