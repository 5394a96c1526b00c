package org.plenary.desktop.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.core.event.Event;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll.Device;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.today.Duty.Press;
import org.plenary.desktop.wording.Remit;

/// Everything that is for the holder of this laptop to do, most pressing first.
final class DueList {
    private DueList() {}

    /// From what is expected to count. `now` tells which session is about to begin and nothing
    /// else; `possible` asks the procedure.
    static List<Duty> of(Standing standing, Instant now, Predicate<Event> possible) {
        Assembly assembly = standing.expected();
        if (assembly.roll().left(standing.me()).isPresent()) {
            return List.of();
        }
        List<Integer> questions = Remit.questions(assembly);
        List<Duty> all =
                new ArrayList<>(
                        standing.me().isMember()
                                ? MemberDuties.of(assembly, standing.me().number(), questions)
                                : OfficeDuties.of(
                                        assembly, standing.me(), questions, now, possible));
        all.addAll(laptops(standing));
        List<Duty> sorted = new ArrayList<>();
        all.stream().filter(duty -> duty.press() == Press.DUE).forEach(sorted::add);
        all.stream().filter(duty -> duty.press() == Press.MAY).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    /// The holder's other laptops that can still act.
    private static List<Duty> laptops(Standing standing) {
        return standing.expected().roll().devicesOf(standing.me()).stream()
                .filter(id -> !id.equals(standing.device()))
                .flatMap(id ->
                        standing
                                .expected()
                                .roll()
                                .device(id)
                                .filter(device -> device.revoked().isEmpty())
                                .map(Device::enrolled)
                                .<Duty>map(mark -> new Duty.RevokeLaptop(id, mark.at()))
                                .stream())
                .toList();
    }
}
