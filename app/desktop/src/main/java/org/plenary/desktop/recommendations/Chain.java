package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;

/// The way of a recommendation and where on it this one is.
final class Chain {
    private Chain() {}

    /// The parts of the way, in order.
    enum Part {
        /// Written, amended, supported.
        WRITTEN,
        /// Answered against the principles.
        CHECKED,
        /// Voted on.
        VOTED,
        /// Adopted, with the minority's word.
        ADOPTED,
        /// Answered by the commissioning body.
        ANSWERED
    }

    /// How far a part is.
    enum Progress {
        /// Behind it.
        DONE,
        /// Where it is.
        NOW,
        /// Before it, or never to come.
        NEXT
    }

    /// A part and how far it is.
    record Link(Part part, Progress progress) {}

    static List<Link> of(Stand stand) {
        int now =
                switch (stand) {
                    case DRAFTING -> 0;
                    case CHECKING -> 1;
                    case WAITING_FOR_A_BALLOT, VOTING, COUNTING, FALLEN, LEFT -> 2;
                    case CARRIED -> 3;
                    case ADOPTED, OVERDUE -> 4;
                    case ANSWERED -> 5;
                };
        List<Link> links = new ArrayList<>();
        int at = 0;
        for (Part part : Part.values()) {
            Progress other = at < now ? Progress.DONE : Progress.NEXT;
            links.add(new Link(part, at == now ? Progress.NOW : other));
            at++;
        }
        return List.copyOf(links);
    }
}
