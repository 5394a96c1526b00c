package org.plenary.desktop.today;

import java.time.Instant;
import org.plenary.core.term.DeviceId;

/// Something that is for the holder of this laptop to do. It follows from the record, and is gone
/// when the record shows it done.
sealed interface Duty permits MemberDuty, OfficeDuty, Duty.RevokeLaptop {
    /// How much it presses.
    enum Press {
        /// Somebody or something waits for it.
        DUE,
        /// It is possible now, and nothing waits for it.
        MAY
    }

    /// How much it presses.
    Press press();

    /// One has enrolled a newer laptop; the older one can still act.
    record RevokeLaptop(DeviceId device, Instant enrolled) implements Duty {
        @Override
        public Press press() {
            return Press.MAY;
        }
    }
}
