package org.plenary.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.draw.PublicNumber;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;

/// Every draw of the assembly, oldest first; at most the last one is running.
public record Draws(PVector<Draw> all) {
    static final Draws EMPTY = new Draws(TreePVector.empty());

    /// One draw, as far as it has come.
    ///
    /// @param seats the seats that it fills, ascending: nobody sat in them when it was announced
    /// @param sealings the numbers that people sealed, in order
    /// @param stated numbers that were written down, confirmed or not
    /// @param lotteryNumber the number that seeds the lottery, once it is known
    /// @param panelNumber the number that picks the panel, once it is known
    /// @param parts how many parts of the panel have been seated
    /// @param proofs what was published to prove that the panel fits, oldest first
    public record Draw(
            Mark mark,
            DrawAnnounced announced,
            PVector<Integer> seats,
            Optional<Frozen> frozen,
            PVector<Sealing> sealings,
            PVector<Stated> stated,
            Optional<Known> lotteryNumber,
            Optional<Committed> lottery,
            Optional<Known> panelNumber,
            int parts,
            PVector<Proved> proofs,
            Optional<Mark> abandoned) {
        /// Its name: the entry that announced it.
        public EntryId id() {
            return mark.id();
        }

        /// Where a number of it comes from.
        public Announced source(NumberFor purpose) {
            return switch (purpose) {
                case LOTTERY -> announced.lottery();
                case PANEL -> announced.panel();
            };
        }

        /// A number of it, once it is known.
        public Optional<Known> number(NumberFor purpose) {
            return switch (purpose) {
                case LOTTERY -> lotteryNumber;
                case PANEL -> panelNumber;
            };
        }

        /// Whether a number is due: what it decides is fixed, its moment has come, and nobody knows
        /// it yet.
        ///
        /// @param clock the record's
        public boolean isDue(NumberFor purpose, Instant clock) {
            return isFixed(purpose)
                    && !clock.isBefore(source(purpose).at())
                    && number(purpose).isEmpty();
        }

        /// Whether what a number decides is fixed.
        public boolean isFixed(NumberFor purpose) {
            return switch (purpose) {
                case LOTTERY -> frozen.isPresent();
                case PANEL -> lottery.isPresent();
            };
        }

        /// Whether a number is made of what several people have sealed.
        public boolean isSealed(NumberFor purpose) {
            return source(purpose).source() == NumberSource.SEALED;
        }

        /// The numbers that people sealed for a purpose, in order.
        public List<Sealing> sealings(NumberFor purpose) {
            return sealings.stream().filter(s -> s.event().purpose() == purpose).toList();
        }

        /// The proof that the panel fits, as it stands now.
        public Optional<Proved> proof() {
            return proofs.isEmpty() ? Optional.empty() : Optional.of(proofs.get(proofs.size() - 1));
        }

        /// Whether every seat that it was for has been filled.
        public boolean complete() {
            return parts == PanelPart.parts(announced.seats());
        }

        /// Whether it still goes on.
        public boolean running() {
            return abandoned.isEmpty() && !complete();
        }

        private Draw known(NumberFor purpose, Known number) {
            return switch (purpose) {
                case LOTTERY -> with(frozen, Optional.of(number), lottery, panelNumber);
                case PANEL -> with(frozen, lotteryNumber, lottery, Optional.of(number));
            };
        }

        private Draw with(
                Optional<Frozen> frozen,
                Optional<Known> lotteryNumber,
                Optional<Committed> lottery,
                Optional<Known> panelNumber) {
            return new Draw(
                    mark,
                    announced,
                    seats,
                    frozen,
                    sealings,
                    stated,
                    lotteryNumber,
                    lottery,
                    panelNumber,
                    parts,
                    proofs,
                    abandoned);
        }

        private Draw with(PVector<Sealing> sealings, PVector<Stated> stated) {
            return new Draw(
                    mark,
                    announced,
                    seats,
                    frozen,
                    sealings,
                    stated,
                    lotteryNumber,
                    lottery,
                    panelNumber,
                    parts,
                    proofs,
                    abandoned);
        }

        private Draw with(int parts, PVector<Proved> proofs, Optional<Mark> abandoned) {
            return new Draw(
                    mark,
                    announced,
                    seats,
                    frozen,
                    sealings,
                    stated,
                    lotteryNumber,
                    lottery,
                    panelNumber,
                    parts,
                    proofs,
                    abandoned);
        }
    }

    /// The freeze, and the entry that made it.
    public record Frozen(Mark mark, PoolFrozen event) {
        /// What was frozen.
        public Freeze freeze() {
            return event.freeze();
        }
    }

    /// A number that somebody sealed.
    ///
    /// @param shown the number, once they showed it
    public record Sealing(Mark mark, NumberSealed event, Optional<Hash> shown) {}

    /// A number that was written down, and not confirmed by that.
    public record Stated(Mark mark, NumberStated event) {}

    /// A number that is known, and the entry that made it so.
    public record Known(Mark mark, PublicNumber number) {}

    /// The lottery, and the entry that fixed it.
    public record Committed(Mark mark, LotteryCommitted event) {}

    /// A proof of fit that was published, and the entry that named it.
    public record Proved(Mark mark, QuotaFitProved event) {}

    /// The draw with this name.
    public Optional<Draw> draw(EntryId id) {
        return all.stream().filter(draw -> draw.id().equals(id)).findFirst();
    }

    /// The draw that is running, if one is.
    public Optional<Draw> running() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Draw::running);
    }

    /// The files that draws have published: quotas, commitments, lotteries and proofs of fit.
    public List<Attachment> files() {
        return all.stream().flatMap(Draws::files).toList();
    }

    private static Stream<Attachment> files(Draw draw) {
        Optional<PoolFrozen> frozen = draw.frozen().map(Frozen::event);
        return Stream.of(
                        frozen.stream().map(PoolFrozen::quotas),
                        frozen.flatMap(PoolFrozen::commitments).stream(),
                        draw.lottery().stream().map(lottery -> lottery.event().file()),
                        draw.proofs().stream().map(proof -> proof.event().file()))
                .flatMap(files -> files);
    }

    /// The sealing with this name, in the draw that is running.
    public Optional<Sealing> sealing(EntryId id) {
        return running().stream()
                .flatMap(draw -> draw.sealings().stream())
                .filter(sealing -> sealing.mark().id().equals(id))
                .findFirst();
    }

    /// The written-down number with this name, in the draw that is running.
    public Optional<Stated> stated(EntryId id) {
        return running().stream()
                .flatMap(draw -> draw.stated().stream())
                .filter(stated -> stated.mark().id().equals(id))
                .findFirst();
    }

    Draws announced(DrawAnnounced event, List<Integer> seats, Mark mark) {
        return new Draws(
                all.plus(
                        new Draw(
                                mark,
                                event,
                                TreePVector.from(seats),
                                Optional.empty(),
                                TreePVector.empty(),
                                TreePVector.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                TreePVector.empty(),
                                Optional.empty())));
    }

    Draws frozen(PoolFrozen event, Mark mark) {
        Draw draw = last();
        return with(
                draw.with(
                        Optional.of(new Frozen(mark, event)),
                        draw.lotteryNumber(),
                        draw.lottery(),
                        draw.panelNumber()));
    }

    Draws sealed(NumberSealed event, Mark mark) {
        Draw draw = last();
        Sealing sealing = new Sealing(mark, event, Optional.empty());
        return with(draw.with(draw.sealings().plus(sealing), draw.stated()));
    }

    /// The number is known once everybody who sealed one has shown it.
    Draws shown(NumberShown event, Mark mark) {
        Draw draw = last();
        PVector<Sealing> sealings = draw.sealings();
        NumberFor purpose = sealing(event.sealing()).orElseThrow().event().purpose();
        for (int i = 0; i < sealings.size(); i++) {
            Sealing sealing = sealings.get(i);
            if (sealing.mark().id().equals(event.sealing())) {
                sealings =
                        sealings.with(
                                i,
                                new Sealing(
                                        sealing.mark(),
                                        sealing.event(),
                                        Optional.of(event.number())));
            }
        }
        Draw after = draw.with(sealings, draw.stated());
        List<Sealing> all = after.sealings(purpose);
        if (all.stream().anyMatch(sealing -> sealing.shown().isEmpty())) {
            return with(after);
        }
        List<Hash> numbers = all.stream().map(s -> s.shown().orElseThrow()).toList();
        return with(after.known(purpose, new Known(mark, PublicNumber.of(numbers))));
    }

    Draws stated(NumberStated event, Mark mark) {
        Draw draw = last();
        return with(draw.with(draw.sealings(), draw.stated().plus(new Stated(mark, event))));
    }

    Draws confirmed(EntryId number, Mark mark) {
        NumberStated event = stated(number).orElseThrow().event();
        return with(
                last().known(event.purpose(), new Known(mark, new PublicNumber(event.digits()))));
    }

    Draws committed(LotteryCommitted event, Mark mark) {
        Draw draw = last();
        return with(
                draw.with(
                        draw.frozen(),
                        draw.lotteryNumber(),
                        Optional.of(new Committed(mark, event)),
                        draw.panelNumber()));
    }

    Draws filled() {
        return with(last().with(last().parts() + 1, last().proofs(), Optional.empty()));
    }

    Draws abandoned(Mark mark) {
        return with(last().with(last().parts(), last().proofs(), Optional.of(mark)));
    }

    /// The draw may be complete by then, and others have followed it.
    Draws proved(QuotaFitProved event, Mark mark) {
        for (int i = 0; i < all.size(); i++) {
            Draw draw = all.get(i);
            if (draw.id().equals(event.draw())) {
                PVector<Proved> proofs = draw.proofs().plus(new Proved(mark, event));
                return new Draws(all.with(i, draw.with(draw.parts(), proofs, draw.abandoned())));
            }
        }
        throw new IllegalStateException("the procedure let a draw be proven that is not");
    }

    private Draw last() {
        return running()
                .orElseThrow(() ->
                        new IllegalStateException("the procedure let a draw go on that is not"));
    }

    private Draws with(Draw draw) {
        return new Draws(all.with(all.size() - 1, draw));
    }
}
