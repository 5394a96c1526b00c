package org.plenary.verifier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.EightWords;

/// What is to be checked.
///
/// @param place an address or a folder
/// @param keep where verified checkpoints are kept from one check to the next
/// @param origin whose trail it must be
/// @param words the words that stand on somebody's letter
/// @param receipt what a volunteer was given when the pool was frozen
record Options(
        String place,
        Optional<Path> keep,
        Optional<Origin> origin,
        Optional<EightWords> words,
        Optional<Path> receipt) {
    static final String HELP =
            """
            Checks the record of an assembly without trusting anybody.

              java -jar plenary-verify.jar PLACE [--keep FOLDER] [--origin NAME] [--words "EIGHT WORDS"]
                                           [--receipt FILE]

            PLACE     the address of an assembly's record, such as https://example.org/trail/values,
                      or a folder in which a record, or several, are published
            --keep    a folder in which every checkpoint that holds is kept; the next check makes sure
                      that the record only grew since
            --origin  the record's full name, such as example.org/trail/values: any other is refused
            --words   the eight words that stand on a letter of this assembly
            --receipt a volunteer's receipt: the verifier says whether they stand in the pool as it
                      tells, how often in the lottery, and whether they were drawn
            --help    this page

            It checks the signatures of the checkpoint, recomputes the tree over every entry, checks
            who signed each entry, judges each by the rules, recomputes every result, and compares the
            words and the results that are published. It ends with 0 only if everything holds, with 1
            if something does not, and with 2 if it could not check.
            """;

    /// The options in a command line; otherwise a sentence says what is wrong with it.
    static Options parse(List<String> arguments) throws Malformed {
        Optional<String> place = Optional.empty();
        Optional<Path> keep = Optional.empty();
        Optional<Origin> origin = Optional.empty();
        Optional<EightWords> words = Optional.empty();
        Optional<Path> receipt = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--keep" -> keep = Optional.of(path(value(arguments, i++)));
                case "--receipt" -> receipt = Optional.of(path(value(arguments, i++)));
                case "--origin" -> origin = Optional.of(origin(value(arguments, i++)));
                case "--words" -> words = Optional.of(EightWords.parse(value(arguments, i++)));
                default -> {
                    if (argument.startsWith("-") || place.isPresent()) {
                        throw new Malformed("The verifier has no option " + argument + ".");
                    }
                    place = Optional.of(argument);
                }
            }
        }
        return new Options(
                place.orElseThrow(() ->
                        new Malformed("Please say which address or folder is to be checked.")),
                keep,
                origin,
                words,
                receipt);
    }

    private static String value(List<String> arguments, int at) throws Malformed {
        if (at + 1 >= arguments.size()) {
            throw new Malformed("The option " + arguments.get(at) + " needs a value after it.");
        }
        return arguments.get(at + 1);
    }

    private static Path path(String text) throws Malformed {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new Malformed("There can be no folder or file " + text + ".");
        }
    }

    private static Origin origin(String text) throws Malformed {
        try {
            return new Origin(text);
        } catch (IllegalArgumentException noOrigin) {
            throw new Malformed(
                    "A record's name is written as HOST/trail/NAME, such as example.org/trail/values.");
        }
    }
}
