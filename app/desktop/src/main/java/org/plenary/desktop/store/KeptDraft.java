package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.term.DraftId;

/// A draft as it is kept: the id that was given to it when it was begun (RELIABILITY R3), and what
/// was typed. Of any length: it may be longer than may be sent.
record KeptDraft(DraftId id, SortedMap<String, String> fields) {
    private static final int LONGEST = 64 << 20;

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, id.value());
            out.writeInt(fields.size());
            for (var field : fields.entrySet()) {
                write(out, field.getKey());
                write(out, field.getValue());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    static KeptDraft decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            DraftId id = new DraftId(read(in));
            SortedMap<String, String> fields = new TreeMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                fields.put(read(in), read(in));
            }
            return new KeptDraft(id, fields);
        } catch (EOFException | IllegalArgumentException another) {
            throw new Damaged("a draft has another form");
        }
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new Damaged("a draft has another form");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
