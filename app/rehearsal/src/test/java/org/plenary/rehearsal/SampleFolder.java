package org.plenary.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads `assets/sample-assembly` for its test, with a parser of its own: a fault in the
/// rehearsal's reader cannot hide one in the texts.
final class SampleFolder {
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..", "..", "assets", "sample-assembly")
                    .normalize();
    private static final Pattern HEAD_LINE = Pattern.compile("[a-z][a-z-]*: \\S.*");

    private SampleFolder() {}

    /// A head of keys and values, and a text.
    record Card(String file, Map<String, List<String>> head, String text) {
        String one(String key) {
            assertThat(all(key)).as("%s: %s", file, key).hasSize(1);
            return all(key).getFirst();
        }

        List<String> all(String key) {
            return head.getOrDefault(key, List.of());
        }

        int number(String key) {
            return Integer.parseInt(one(key));
        }

        boolean is(String kind) {
            return all("card").equals(List.of(kind));
        }

        String name() {
            return file.replaceFirst(".*/", "").replaceFirst("^\\d+-", "").replace(".md", "");
        }
    }

    static List<Card> packets() {
        return files("packet.md").stream().map(f -> cards(relative(f)).getFirst()).toList();
    }

    static List<Card> items() {
        return packets().stream().flatMap(packet -> items(packet).stream()).toList();
    }

    static List<Card> items(Card packet) {
        return folder(packet.file().replace("/packet.md", "")).stream()
                .filter(card -> !card.file().equals(packet.file()))
                .toList();
    }

    static List<List<Card>> recommendations() {
        return files(".md").stream()
                .map(SampleFolder::relative)
                .filter(file -> file.startsWith("recommendations/"))
                .map(SampleFolder::cards)
                .toList();
    }

    static List<Card> folder(String folder) {
        return files(".md").stream()
                .map(SampleFolder::relative)
                .filter(file -> file.startsWith(folder + "/"))
                .map(file -> cards(file).getFirst())
                .toList();
    }

    static List<Card> cards(String file) {
        List<String> lines = text(ROOT.resolve(file)).lines().toList();
        int[] fences =
                IntStream.range(0, lines.size()).filter(i -> lines.get(i).equals("---")).toArray();
        assertThat(fences.length).as("fences of %s", file).isPositive().isEven();
        assertThat(fences[0]).as("first line of %s", file).isZero();
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < fences.length; i += 2) {
            Map<String, List<String>> head = new TreeMap<>();
            for (String line : lines.subList(fences[i] + 1, fences[i + 1])) {
                assertThat(line).as("a head in %s", file).matches(HEAD_LINE);
                String[] parts = line.split(": ", 2);
                head.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
            }
            int end = i + 2 < fences.length ? fences[i + 2] : lines.size();
            cards.add(
                    new Card(
                            file,
                            head,
                            String.join("\n", lines.subList(fences[i + 1] + 1, end)).strip()));
        }
        return cards;
    }

    static boolean isReadme(Path file) {
        return file.endsWith("README.md");
    }

    static String relative(Path file) {
        return ROOT.relativize(file.normalize()).toString().replace('\\', '/');
    }

    static List<Path> files(String end) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError(file + " is not UTF-8", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
