package org.plenary.desktop.ballot;

import java.util.Optional;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Ballots.Vote;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;

/// The reader's own part in a ballot: what they owe before their vote counts, whether they may
/// vote, and the receipt of their vote.
final class OwnVote {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    OwnVote(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The reader's part.
    ///
    /// @param check how far their own check is; empty for who cannot vote
    /// @param reading how far their word on their reading is; empty for who cannot vote
    /// @param hindered why they cannot vote now; empty when they can
    /// @param button what leads to voting; empty when nothing does
    record Own(
            Optional<Duty> check,
            Optional<Duty> reading,
            String hindered,
            String button,
            Optional<Receipt> receipt) {}

    /// Something owed before the own vote counts.
    record Duty(boolean done, String sentence) {}

    /// What is known of the vote that counts as the reader's now.
    ///
    /// @param choice what this laptop chose; empty when only another laptop knows
    /// @param revealed what the record says since it was opened; empty before
    /// @param times how often the reader has voted here
    /// @param sealed the commitment that stands in the record for it
    /// @param proof whether a proof of it can be had now
    record Receipt(
            EntryId vote,
            Optional<Choice> choice,
            String chosen,
            String revealed,
            String times,
            Hash sealed,
            Optional<Fate> fate,
            String where,
            boolean proof) {}

    Own of(Ballot ballot, Phase phase) {
        Optional<Integer> seat = standing().seat();
        if (seat.isEmpty()) {
            return new Own(
                    Optional.empty(),
                    Optional.empty(),
                    words.text("ballot.no-seat"),
                    "",
                    Optional.empty());
        }
        if (!ballot.electorate().has(seat.get())) {
            return new Own(
                    Optional.empty(),
                    Optional.empty(),
                    Refusal.NOT_IN_THE_ELECTORATE.sentence(),
                    "",
                    Optional.empty());
        }
        Optional<Receipt> receipt =
                Optional.ofNullable(ballot.votes().get(seat.get()))
                        .map(vote -> receipt(ballot, seat.get(), vote));
        boolean open = phase == Phase.OPEN;
        Optional<Refusal> refusal = refusal(ballot);
        String button = words.text(receipt.isPresent() ? "ballot.vote.again" : "ballot.vote.go");
        return new Own(
                open ? Optional.of(check(ballot, seat.get())) : Optional.empty(),
                open ? Optional.of(reading(ballot, seat.get())) : Optional.empty(),
                open ? refusal.map(Refusal::sentence).orElse("") : "",
                open && refusal.isEmpty() ? button : "",
                receipt);
    }

    /// Why a vote would not count if it were the next entry.
    Optional<Refusal> refusal(Ballot ballot) {
        return chamber.refusal(new VoteCast(ballot.mark().id(), Hash.sha256()));
    }

    private Duty check(Ballot ballot, int seat) {
        int all = assembly().charter().principles().size();
        var check = assembly().checks().of(ballot.recommendation(), ballot.version());
        int answered =
                (int)
                        assembly().charter().principles().stream()
                                .filter(p -> check.to(p.number()).containsKey(seat))
                                .count();
        return new Duty(
                answered == all,
                answered == all
                        ? words.text("ballot.duty.check.done", "all", all)
                        : words.text("ballot.duty.check", "answered", answered, "all", all));
    }

    /// Of every item published before the ballot opened, as the procedure asks.
    private Duty reading(Ballot ballot, int seat) {
        var items =
                assembly()
                        .evidence()
                        .itemsBefore(ballot.question(), ballot.mark().index())
                        .toList();
        int stated =
                (int)
                        items.stream()
                                .filter(item ->
                                        assembly()
                                                .evidence()
                                                .read(seat, item.mark().id())
                                                .isPresent())
                                .count();
        boolean done = stated == items.size();
        return new Duty(
                done,
                done
                        ? words.text("ballot.duty.reading.done", "all", items.size())
                        : words.text("ballot.duty.reading", "stated", stated, "all", items.size()));
    }

    private Receipt receipt(Ballot ballot, int seat, Vote vote) {
        EntryId id = vote.mark().id();
        Optional<Choice> choice = chamber.ownChoice(ballot.mark().id());
        Optional<Long> index = standing().own(id).flatMap(own -> own.index());
        return new Receipt(
                id,
                choice,
                choice.map(c ->
                                words.text(
                                        "ballot.receipt.choice",
                                        "choice",
                                        words.each("ballot.choice", c)))
                        .orElseGet(() -> words.text("ballot.receipt.elsewhere")),
                ballot.choiceOf(seat)
                        .map(c ->
                                words.text(
                                        "ballot.receipt.revealed",
                                        "choice",
                                        words.each("ballot.choice", c)))
                        .orElse(""),
                words.text("ballot.receipt.times", "times", vote.times()),
                vote.sealed(),
                Fate.of(words, standing(), id),
                index.map(i ->
                                words.text(
                                        "ballot.receipt.position",
                                        "index",
                                        i,
                                        "when",
                                        moments.dayAndTime(vote.mark().at())))
                        .orElseGet(() -> words.text("ballot.receipt.no-position")),
                chamber.proofs().of(id).isPresent());
    }

    /// What the list says of the reader's part.
    String line(Ballot ballot, Phase phase) {
        Optional<Integer> seat = standing().seat().filter(ballot.electorate()::has);
        if (seat.isEmpty()) {
            return "";
        }
        boolean voted = ballot.votes().containsKey(seat.get());
        return switch (phase) {
            case OPEN -> words.text(voted ? "ballot.mine.voted" : "ballot.mine.open");
            case CLOSING, UNSEALING, SETTLED ->
                    words.text(voted ? "ballot.mine.counted" : "ballot.mine.none");
        };
    }

    /// Whether the reader's vote is still awaited.
    boolean isDue(Ballot ballot) {
        return standing()
                .seat()
                .filter(ballot.electorate()::has)
                .filter(seat -> !ballot.votes().containsKey(seat))
                .isPresent();
    }

    private Standing standing() {
        return chamber.standing().get();
    }

    private Assembly assembly() {
        return standing().expected();
    }
}
