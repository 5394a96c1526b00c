package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;

/// A hash as a person can read it aloud: eight words of a public list of 2,048 (BIP-39, English),
/// for the first 88 bits. Two people who read the same words saw the same thing.
public final class EightWords {
    private static final int COUNT = 8;
    private static final int BITS = 11;
    private static final Pattern PARTING = Pattern.compile("[\\s,·-]+");
    private static final List<String> LIST = list();

    private final List<String> words;

    private EightWords(List<String> words) {
        this.words = words;
    }

    /// The words of a hash.
    public static EightWords of(Hash hash) {
        byte[] bytes = hash.bytes();
        List<String> words = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            words.add(LIST.get(elevenBits(bytes, i * BITS)));
        }
        return new EightWords(List.copyOf(words));
    }

    /// The words of an assembly: those of its founding entry, which stand on every letter.
    public static EightWords of(EntryId founding) {
        return of(founding.hash());
    }

    /// The words of a checkpoint: those of the SHA-256 of its text, signatures left out.
    public static EightWords of(Checkpoint checkpoint) {
        return of(Hash.sha256(checkpoint.text()));
    }

    /// Words as somebody typed them, in any case, parted by spaces, commas or hyphens; a word that
    /// is not on the list is named.
    public static EightWords parse(String typed) throws Malformed {
        List<String> words = new ArrayList<>();
        for (String word : PARTING.split(typed.toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!LIST.contains(word)) {
                throw new Malformed(
                        "“" + word + "” is none of the words that are used here. Please compare.");
            }
            words.add(word);
        }
        if (words.size() != COUNT) {
            throw new Malformed("There are eight words, and these are " + words.size() + ".");
        }
        return new EightWords(List.copyOf(words));
    }

    /// The eight, in order.
    public List<String> words() {
        return words;
    }

    /// The eight, parted by spaces.
    public String text() {
        return String.join(" ", words);
    }

    private static int elevenBits(byte[] bytes, int bit) {
        int at = bit / 8;
        int three = (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff);
        return three >> (24 - BITS - bit % 8) & ((1 << BITS) - 1);
    }

    private static List<String> list() {
        try (InputStream in = EightWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of words is missing");
            }
            List<String> words =
                    new String(in.readAllBytes(), US_ASCII)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            if (words.size() != 1 << BITS) {
                throw new IllegalStateException("the list has " + words.size() + " words");
            }
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EightWords that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
