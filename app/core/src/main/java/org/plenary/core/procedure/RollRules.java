package org.plenary.core.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.ledger.Ed25519Keys;
import org.plenary.core.projection.Roll;
import org.plenary.core.projection.Roll.Device;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Refusal;

/// Who gets a seat, and which device may act for it.
final class RollRules {
    private RollRules() {}

    static Optional<Refusal> refuse(Act act, RollEvent event) {
        Roll roll = act.assembly().roll();
        return switch (event) {
            case DeviceEnrolled e -> enrolled(act, roll, e);
            case LetterReissued e ->
                    Act.unless(roll.left(e.holder()).isEmpty(), Refusal.NOBODY_SITS_THERE)
                            .or(() -> Act.unless(roll.knows(e.holder()), Refusal.HOLDER_UNKNOWN))
                            .or(() -> fresh(roll, List.of(e.letter())));
            case LetterConfirmed e ->
                    Act.unless(roll.waiting().containsKey(e.reissue()), Refusal.REISSUE_UNKNOWN);
            case DeviceRevoked e -> revoked(act, roll, e);
            case SeatLeft _ -> Optional.empty();
            case VacancyStated e -> vacant(act, roll, e);
            case VacancyContested e -> contested(act, roll.vacancies().get(e.vacancy()));
            case VacancyConfirmed e -> confirmed(act, roll.vacancies().get(e.vacancy()));
        };
    }

    private static Optional<Refusal> contested(Act act, @Nullable Vacancy vacancy) {
        if (vacancy == null) {
            return Optional.of(Refusal.VACANCY_UNKNOWN);
        }
        return Act.unless(vacancy.event().seat() == act.seat(), Refusal.NOT_YOUR_SEAT);
    }

    private static Optional<Refusal> confirmed(Act act, @Nullable Vacancy vacancy) {
        if (vacancy == null) {
            return Optional.of(Refusal.VACANCY_UNKNOWN);
        }
        boolean waited = !act.assembly().clock().isBefore(vacancy.earliest());
        return Act.unless(waited, Refusal.VACANCY_WAITS);
    }

    /// Whoever reads it later must find out why, in words.
    private static Optional<Refusal> vacant(Act act, Roll roll, VacancyStated event) {
        return Act.unless(roll.seats().given(event.seat()), Refusal.HOLDER_UNKNOWN)
                .or(() -> Act.unless(roll.seats().has(event.seat()), Refusal.NOBODY_SITS_THERE))
                .or(() ->
                        Act.unless(
                                act.entry().envelope().body().isPresent(), Refusal.WORDS_MISSING));
    }

    private static Optional<Refusal> enrolled(Act act, Roll roll, DeviceEnrolled event) {
        boolean valid = roll.validLetter(act.by()).filter(event.letter()::equals).isPresent();
        boolean own = event.key().device().equals(act.entry().envelope().device());
        return Act.unless(valid, Refusal.LETTER_USED)
                .or(() -> Act.unless(own && good(event.key()), Refusal.BAD_KEY))
                .or(() -> Act.unless(!roll.inUse(event.key()), Refusal.KEY_IN_USE));
    }

    /// A device is revoked by another device of the same holder: after a lost laptop, by the one
    /// enrolled with the new letter.
    private static Optional<Refusal> revoked(Act act, Roll roll, DeviceRevoked event) {
        Optional<Device> device = roll.device(event.device());
        if (device.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_DEVICE);
        }
        boolean another =
                device.get().holder().equals(act.by())
                        && !event.device().equals(act.entry().envelope().device());
        return Act.unless(device.get().revoked().isEmpty(), Refusal.DEVICE_REVOKED)
                .or(() -> Act.unless(another, Refusal.NOT_YOUR_DEVICE));
    }

    static Optional<Refusal> fresh(Roll roll, List<PublicKey> letters) {
        boolean unused = letters.stream().noneMatch(roll::inUse);
        boolean distinct = new HashSet<>(letters).size() == letters.size();
        return Act.unless(unused && distinct, Refusal.KEY_IN_USE)
                .or(() -> Act.unless(letters.stream().allMatch(RollRules::good), Refusal.BAD_KEY));
    }

    static boolean good(PublicKey key) {
        return Ed25519Keys.isCanonicalPrimeOrder(key.bytes());
    }
}
