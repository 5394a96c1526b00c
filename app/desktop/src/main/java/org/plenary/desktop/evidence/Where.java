package org.plenary.desktop.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The places of this screen, as other screens and the way back name them.
sealed interface Where {
    Pattern NAMED =
            Pattern.compile(
                    "([0-9a-f]{64})(?: (version|file) ([0-9]{1,4})(?: ([0-9]{1,5}))?)?(?:\\n(.*))?",
                    Pattern.DOTALL);

    /// All packets.
    record Shelf() implements Where {
        @Override
        public String thing() {
            return "";
        }
    }

    /// An entry: an item to read, a packet, or a request.
    ///
    /// @param passage words to go to; empty for where the reader stopped
    record Entry(EntryId id, String passage) implements Where {
        @Override
        public String thing() {
            return passage.isEmpty() ? id.hex() : id.hex() + "\n" + passage;
        }
    }

    /// An earlier version of an item, from 1.
    record Version(EntryId item, int version) implements Where {
        @Override
        public String thing() {
            return item.hex() + " version " + version;
        }
    }

    /// A page of a file, both from 1.
    ///
    /// @param passage words to show on it; empty for none
    record Pages(EntryId item, int file, int page, String passage) implements Where {
        @Override
        public String thing() {
            String name = item.hex() + " file " + file + " " + page;
            return passage.isEmpty() ? name : name + "\n" + passage;
        }
    }

    /// The reader's own notes.
    record Notes() implements Where {
        @Override
        public String thing() {
            return "notes";
        }
    }

    /// What was asked for, and asking.
    record Requests() implements Where {
        @Override
        public String thing() {
            return "requests";
        }
    }

    /// Saying of many items at once how much of them one read.
    record Marks() implements Where {
        @Override
        public String thing() {
            return "marks";
        }
    }

    /// Its name.
    String thing();

    /// The way there.
    default Place place() {
        return Place.at(ScreenId.EVIDENCE, thing());
    }

    /// The place with this name; the shelf for a name that says nothing.
    static Where parse(String thing) {
        Matcher named = NAMED.matcher(thing);
        if (named.matches()) {
            EntryId id = EntryId.ofHex(named.group(1));
            int number = number(named.group(3));
            String passage = Optional.ofNullable(named.group(5)).orElse("");
            return switch (Optional.ofNullable(named.group(2)).orElse("")) {
                case "version" -> new Version(id, number);
                case "file" -> new Pages(id, number, number(named.group(4)), passage);
                default -> new Entry(id, passage);
            };
        }
        return switch (thing) {
            case "notes" -> new Notes();
            case "requests" -> new Requests();
            case "marks" -> new Marks();
            default -> new Shelf();
        };
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}
