package org.plenary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.server.sequencer.Press;
import org.plenary.server.store.CannotStart;

/// A command and its settings, from flags or from a file of settings; a flag wins over the file.
final class Arguments {
    static final String HELP =
            """
            plenary-server: keeps and publishes the record of one assembly

              plenary-server --data DIR --origin HOST/trail/NAME [--port N] [--host ADDRESS]
                  serves the assembly whose record is in DIR, until it is stopped
              plenary-server --check ...
                  starts as the same line without --check would, says whether all is in order, and stops
              plenary-server keys --data DIR --origin HOST/trail/NAME
                  prints the public keys that the founding entry has to name; makes them if there are none
              plenary-server restore --from FILE --data DIR --origin HOST/trail/NAME
                  brings a record back into a folder that holds none: from a backup, a stick or a rehearsal,
                  or from a folder in which the trail is published (all but the sealed choices)
              plenary-server backup --to FILE --data DIR --origin HOST/trail/NAME
                  writes the whole record into one file, also while the server runs; keep it as secret as DIR
              plenary-server verify-backup --from FILE --data DIR --origin HOST/trail/NAME
                  tries a backup out beside the running server: every signature, every entry, and the keys

              --data DIR        the folder that holds everything: record, keys, attachments and pages
              --origin ORIGIN   the trail's name, as its founding entry has it: HOST[:PORT]/trail/NAME
              --port N          where to listen; 8480 unless said otherwise, 0 for any free port
              --host ADDRESS    the address to listen on; 127.0.0.1 unless said otherwise
              --founding FILE   the founding entry and its words; only for a folder without an assembly
              --config FILE     settings, one a line: the names above without hyphens, =, and the value
              --no-pages        presses no pages; the record itself is published all the same
              --help            this text

            The keys folder is the secret of this log, and record.db is its memory: back both up. Whatever is
            in the public folder can be served by any web server, and is written anew from the record.
            """;

    private static final Set<String> SETTINGS =
            Set.of("data", "origin", "port", "host", "founding", "from", "to");

    private final Command command;
    private final Path data;
    private final Origin origin;
    private final Map<String, String> settings;
    private final boolean pages;

    private Arguments(
            Command command,
            Path data,
            Origin origin,
            Map<String, String> settings,
            boolean pages) {
        this.command = command;
        this.data = data;
        this.origin = origin;
        this.settings = settings;
        this.pages = pages;
    }

    /// What is to be done.
    enum Command {
        SERVE,
        CHECK,
        KEYS,
        RESTORE,
        BACKUP,
        VERIFY_BACKUP
    }

    /// Something was mistyped; the message says what.
    static final class Mistyped extends Exception {
        private static final long serialVersionUID = 1L;

        Mistyped(String sentence) {
            super(sentence + " See --help.");
        }
    }

    /// Whether help was asked for, or nothing at all was typed.
    static boolean wantHelp(List<String> words) {
        return words.isEmpty() || words.stream().anyMatch(Set.of("--help", "-h", "help")::contains);
    }

    static Arguments parse(List<String> words) throws Mistyped {
        Map<String, String> flags = new TreeMap<>();
        Command command = Command.SERVE;
        boolean pages = true;
        List<String> rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            switch (word) {
                case "--no-pages" -> pages = false;
                case "--check" -> command = Command.CHECK;
                case "keys" -> command = Command.KEYS;
                case "restore" -> command = Command.RESTORE;
                case "backup" -> command = Command.BACKUP;
                case "verify-backup" -> command = Command.VERIFY_BACKUP;
                default -> flags.put(name(word), value(word, rest));
            }
        }
        String config = flags.remove("config");
        Map<String, String> settings = config == null ? new TreeMap<>() : file(config);
        settings.putAll(flags);
        switch (command) {
            case RESTORE, VERIFY_BACKUP -> needed(settings, "from");
            case BACKUP -> needed(settings, "to");
            case SERVE, CHECK, KEYS -> {
                // These read nothing else and write nowhere else.
            }
        }
        return new Arguments(
                command,
                Path.of(needed(settings, "data")),
                origin(needed(settings, "origin")),
                settings,
                pages);
    }

    private static Map<String, String> file(String name) throws Mistyped {
        Map<String, String> settings = new TreeMap<>();
        for (String line : lines(name)) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int equals = text.indexOf('=');
            String setting = equals < 0 ? text : text.substring(0, equals).strip();
            if (equals < 0 || !SETTINGS.contains(setting)) {
                throw new Mistyped("\u201c" + text + "\u201d in " + name + " is not understood.");
            }
            settings.put(setting, text.substring(equals + 1).strip());
        }
        return settings;
    }

    private static List<String> lines(String file) throws Mistyped {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException unreadable) {
            throw new Mistyped("The settings in " + file + " cannot be read.");
        }
    }

    private static String needed(Map<String, String> settings, String name) throws Mistyped {
        String value = settings.get(name);
        if (value == null || value.isEmpty()) {
            throw new Mistyped("--" + name + " is missing.");
        }
        return value;
    }

    private static Origin origin(String text) throws Mistyped {
        try {
            return new Origin(text);
        } catch (IllegalArgumentException noOrigin) {
            throw new Mistyped(
                    "\u201c" + text + "\u201d is no origin: " + noOrigin.getMessage() + ".");
        }
    }

    private int port() throws Mistyped {
        String text = settings.getOrDefault("port", "8480");
        boolean number = text.matches("0|[1-9][0-9]{0,4}") && Integer.parseInt(text) < 65_536;
        if (!number) {
            throw new Mistyped("\u201c" + text + "\u201d is no port: it is a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    Command command() {
        return command;
    }

    Path data() {
        return data;
    }

    Origin origin() {
        return origin;
    }

    /// The file that a record is restored from.
    Path from() {
        return Path.of(settings.getOrDefault("from", ""));
    }

    /// The file that a backup is written to.
    Path to() {
        return Path.of(settings.getOrDefault("to", ""));
    }

    ServerOptions options() throws Mistyped, CannotStart {
        ServerOptions options = ServerOptions.of(data, origin);
        return (pages ? options : options.press(Press.NONE))
                .host(settings.getOrDefault("host", "127.0.0.1"))
                .port(port())
                .founding(founding());
    }

    private List<Frame> founding() throws CannotStart {
        String file = settings.get("founding");
        if (file == null) {
            return List.of();
        }
        try {
            Frames.Read read = Frames.read(Files.readAllBytes(Path.of(file)));
            if (!read.whole()) {
                throw new CannotStart("The founding in " + file + " was cut short.");
            }
            return read.frames();
        } catch (IOException unreadable) {
            throw new CannotStart("The founding in " + file + " cannot be read.", unreadable);
        } catch (Malformed broken) {
            throw new CannotStart(
                    "The founding in " + file + " is damaged: " + broken.sentence(), broken);
        }
    }

    private static String name(String word) throws Mistyped {
        String name = word.startsWith("--") ? word.substring(2) : "";
        if (!SETTINGS.contains(name) && !name.equals("config")) {
            throw new Mistyped("\u201c" + word + "\u201d is not understood.");
        }
        return name;
    }

    private static String value(String word, List<String> rest) throws Mistyped {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw new Mistyped(word + " needs a value after it.");
        }
        return rest.removeFirst();
    }
}
