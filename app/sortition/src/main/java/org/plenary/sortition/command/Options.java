package org.plenary.sortition.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// A command line, taken apart.
///
/// @param names what stands in it besides options, in order
/// @param options for each option its values, in order
record Options(Command command, List<String> names, Map<String, List<String>> options) {
    /// What can be done, with the names and options that each takes.
    enum Command {
        CHECK(2, "--seats", "--id", "--address", "--kept"),
        LOTTERY(
                2,
                "--seats",
                "--id",
                "--address",
                "--kept",
                "--seed",
                "--panels",
                "--objective",
                "--out"),
        COMPARE(2, "--seats", "--id", "--address", "--kept", "--seed", "--panels"),
        PICK(2),
        EXPORT(4, "--id", "--address", "--kept", "--out"),
        COMMIT(2, "--seats", "--id", "--address", "--kept", "--secret", "--out"),
        PROVE(5, "--id", "--address", "--kept", "--secret", "--out"),
        CONFIRM(3),
        INVITE(2, "--seed", "--out", "--compare"),
        AUDIT(3, "--id", "--address", "--kept", "--seed", "--objective"),
        RESERVE(4, "--id", "--address", "--kept", "--seed", "--size", "--rate", "--rate-of");

        private final int names;

        @SuppressWarnings("ImmutableEnumChecker") // nothing can be added to what List.of makes
        private final List<String> options;

        Command(int names, String... options) {
            this.names = names;
            this.options = List.of(options);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Options parse(List<String> arguments) throws Refused {
        if (arguments.isEmpty()) {
            throw new Refused(Words.of("options.no-command"));
        }
        String word = arguments.getFirst();
        Command command =
                Arrays.stream(Command.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refused(
                                        Words.of(
                                                "options.unknown-command",
                                                "word",
                                                Shown.cell(word))));
        List<String> names = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 1; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("-")) {
                names.add(argument);
            } else if (!command.options.contains(argument)) {
                throw new Refused(
                        Words.of(
                                "options.unknown",
                                "command",
                                command.word(),
                                "option",
                                Shown.cell(argument)));
            } else if (i + 1 == arguments.size()) {
                throw new Refused(Words.of("options.no-value", "option", argument));
            } else {
                options.computeIfAbsent(argument, _ -> new ArrayList<>()).add(arguments.get(++i));
            }
        }
        if (names.size() != command.names) {
            throw new Refused(
                    Words.of(
                            "options.names",
                            "command",
                            command.word(),
                            "needed",
                            command.names,
                            "given",
                            names.size()));
        }
        return new Options(command, names, options);
    }

    String name(int place) {
        return names.get(place);
    }

    /// The only value of an option that may be left out.
    Optional<String> one(String option) throws Refused {
        List<String> values = options.getOrDefault(option, List.of());
        if (values.size() > 1) {
            throw new Refused(Words.of("options.twice", "option", option));
        }
        return values.stream().findFirst();
    }

    /// The only value of an option that must be there.
    String needed(String option) throws Refused {
        Optional<String> value = one(option);
        if (value.isEmpty()) {
            throw new Refused(
                    Words.of("options.needed", "command", command.word(), "option", option));
        }
        return value.get();
    }

    /// Everything in an option whose values are lists.
    List<String> all(String option) {
        return options.getOrDefault(option, List.of()).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// A whole number in an option.
    static int number(String what, String text, int least, int most) throws Refused {
        boolean digits =
                text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(Options::digit);
        int number = digits ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Refused(
                    Words.of(
                            "options.number",
                            "what",
                            what,
                            "text",
                            Shown.cell(text),
                            "least",
                            least,
                            "most",
                            most));
        }
        return number;
    }

    private static boolean digit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /// The seed in `--seed`.
    Hash seed() throws Refused {
        String text = needed("--seed").toLowerCase(Locale.ROOT);
        if (!text.matches("[0-9a-f]{64}")) {
            throw new Refused(Words.of("options.seed", "text", Shown.cell(text)));
        }
        return Hash.ofHex(text);
    }
}
