package org.plenary.desktop.facilitate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The places of this screen.
sealed interface Where {
    /// A place without a thing of its own.
    enum Part implements Where {
        /// What there is to do.
        OVERVIEW(""),
        /// Every session.
        SESSIONS("sessions"),
        /// A session to plan.
        NEW_SESSION("sessions/new"),
        /// The stages of every question.
        STAGES("stages"),
        /// A folder to publish.
        PUBLISH("publish"),
        /// Items to correct.
        CORRECTIONS("corrections"),
        /// What members asked to hear.
        REQUESTS("requests"),
        /// Ballots to open, and those that are.
        BALLOTS("ballots"),
        /// Who takes part.
        PARTICIPATION("participation");

        private final String thing;

        Part(String thing) {
            this.thing = thing;
        }

        @Override
        public String thing() {
            return thing;
        }
    }

    /// A session to plan anew.
    record Replan(EntryId session) implements Where {
        @Override
        public String thing() {
            return "sessions/" + session.hex();
        }
    }

    /// An item to correct.
    record Correct(EntryId item) implements Where {
        @Override
        public String thing() {
            return "corrections/" + item.hex();
        }
    }

    /// A recommendation to open a ballot on.
    record OpenBallot(EntryId recommendation) implements Where {
        @Override
        public String thing() {
            return "ballots/" + recommendation.hex();
        }
    }

    /// Its name.
    String thing();

    /// The way there.
    default Place place() {
        return Place.at(ScreenId.FACILITATE, thing());
    }

    Pattern NAMED = Pattern.compile("(sessions|corrections|ballots)/([0-9a-f]{64})");

    /// The place with this name; the overview for a name that says nothing.
    static Where parse(String thing) {
        Matcher named = NAMED.matcher(thing);
        if (named.matches()) {
            EntryId id = EntryId.ofHex(named.group(2));
            return switch (named.group(1)) {
                case "sessions" -> new Replan(id);
                case "corrections" -> new Correct(id);
                default -> new OpenBallot(id);
            };
        }
        for (Part part : Part.values()) {
            if (part.thing.equals(thing)) {
                return part;
            }
        }
        return Part.OVERVIEW;
    }
}
