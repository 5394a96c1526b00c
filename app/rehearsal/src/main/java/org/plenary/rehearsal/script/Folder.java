package org.plenary.rehearsal.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder of a script: its text files as cards, and its other files as bytes.
record Folder(Path root) {
    private static final String FENCE = "---";

    /// The one card of a file.
    Card card(String file) throws IOException, BadScript {
        List<Card> cards = cards(file);
        if (cards.size() != 1) {
            throw new BadScript(file, 1, "one card belongs here, not " + cards.size());
        }
        return cards.getFirst();
    }

    /// The cards of a file, in order.
    List<Card> cards(String file) throws IOException, BadScript {
        List<String> lines = List.of(text(file).split("\n", -1));
        if (!lines.getFirst().equals(FENCE)) {
            throw new BadScript(file, 1, "a file begins with a line of three hyphens");
        }
        List<Card> cards = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = fence(lines, at + 1);
            if (end == lines.size()) {
                throw new BadScript(file, at + 1, "this head is not closed by three hyphens");
            }
            int next = fence(lines, end + 1);
            String text = String.join("\n", lines.subList(end + 1, next));
            cards.add(new Card(file, at + 1, head(file, lines, at + 1, end), stripped(text)));
            at = next;
        }
        return List.copyOf(cards);
    }

    /// The names of what lies in a folder and ends so, in order.
    List<String> names(String folder, String end) throws IOException, BadScript {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            throw new BadScript("The folder " + folder + " is missing from this script.");
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString().replace("/", ""))
                    .filter(name -> name.endsWith(end) && !name.startsWith("."))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /// Whether a file is there.
    boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /// Whether a folder is there.
    boolean hasFolder(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    /// The bytes of a file.
    byte[] bytes(String file) throws IOException, BadScript {
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root.normalize()) || !Files.isRegularFile(path)) {
            throw new BadScript("The file " + file + " is missing from this script.");
        }
        return Files.readAllBytes(path);
    }

    private String text(String file) throws IOException, BadScript {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
        } catch (CharacterCodingException broken) {
            throw new BadScript("The file " + file + " is not UTF-8 text.");
        }
    }

    private static int fence(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        return lines.size();
    }

    private static List<Card.Line> head(String file, List<String> lines, int from, int end)
            throws BadScript {
        List<Card.Line> head = new ArrayList<>();
        for (int i = from; i < end; i++) {
            int colon = lines.get(i).indexOf(": ");
            if (colon < 1 || lines.get(i).length() == colon + 2) {
                throw new BadScript(file, i + 1, "a line of a head is \u201ckey: value\u201d");
            }
            head.add(
                    new Card.Line(
                            i + 1,
                            lines.get(i).substring(0, colon),
                            lines.get(i).substring(colon + 2)));
        }
        return List.copyOf(head);
    }

    /// Without the blank lines before and after.
    private static String stripped(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return String.join("\n", lines);
    }
}
