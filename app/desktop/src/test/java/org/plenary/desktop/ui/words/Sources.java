package org.plenary.desktop.ui.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program's sources, read as text, for tests that compare what they say with the files beside
/// them.
final class Sources {
    private static final Path ROOT = Path.of("src", "main", "java", "org", "plenary", "desktop");
    private static final Pattern CALL = Pattern.compile("\\.text\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    private Sources() {}

    /// A call of `Words.text` with a literal key: where, the key, and the names it fills in; a name
    /// that is not a literal is given as it stands.
    record Call(String file, String key, List<String> names) {}

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A source without its comments.
    private static String code(Path file) {
        return COMMENT.matcher(read(file)).replaceAll("");
    }

    /// Every source as one text.
    static String all() {
        var all = new StringBuilder();
        files(ROOT, ".java").forEach(file -> all.append(code(file)));
        return all.toString();
    }

    static List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (Path file : files(ROOT, ".java")) {
            String text = code(file);
            Matcher matcher = CALL.matcher(text);
            while (matcher.find()) {
                List<String> arguments = arguments(text, matcher.end());
                var names = new ArrayList<String>();
                for (int i = 0; i < arguments.size(); i += 2) {
                    names.add(arguments.get(i).replaceAll("^\"|\"$", ""));
                }
                calls.add(new Call(file.getFileName().toString(), matcher.group(1), names));
            }
        }
        return calls;
    }

    /// The arguments after the first, from just behind it to the call's closing bracket.
    private static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        var argument = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted) {
                quoted = sign != '"' || text.charAt(at - 1) == '\\';
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '(' || sign == '{') {
                depth++;
            } else if (sign == ')' || sign == '}') {
                depth--;
            }
            boolean ends = !quoted && depth < 0;
            if (ends || (!quoted && depth == 0 && sign == ',')) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else {
                argument.append(sign);
            }
            if (ends) {
                break;
            }
        }
        arguments.removeFirst();
        return arguments;
    }
}
