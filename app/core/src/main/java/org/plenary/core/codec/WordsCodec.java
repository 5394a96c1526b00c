package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.term.Malformed;

/// The bytes of a body: one canonical JSON object whose members are all strings.
public final class WordsCodec {
    private WordsCodec() {}

    /// The canonical bytes of words by name.
    public static byte[] encode(SortedMap<String, String> words) {
        Json.Members json = new Json.Members();
        words.forEach(json::with);
        return JsonWriter.write(json).getBytes(UTF_8);
    }

    /// The words in these bytes; malformed unless encoding them gives these very bytes again.
    public static SortedMap<String, String> decode(byte[] bytes) throws Malformed {
        String text = utf8(bytes);
        if (!(JsonReader.read(text) instanceof Json.Members object)) {
            throw new Malformed("a body is an object of words");
        }
        SortedMap<String, String> words = new TreeMap<>();
        for (var member : object.byName().entrySet()) {
            words.put(member.getKey(), Fields.text(member.getValue()));
        }
        if (!JsonWriter.write(object).equals(text)) {
            throw new Malformed("a body must be written in exactly one way, and this is another");
        }
        return words;
    }

    private static String utf8(byte[] bytes) throws Malformed {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("a body is UTF-8 text");
        }
    }
}
