package org.plenary.desktop.draw;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.sortition.file.Mapping;

/// What the registrar brought for a draw so far: two files, what their columns and odd values mean,
/// and where seats are filled already, a third file of those who keep theirs. A value; kept after
/// each change.
record Prepared(
        Optional<Source> categories,
        Optional<Source> respondents,
        Mapping mapping,
        Optional<Source> staying) {
    /// Where it lies in the strongbox.
    static final String NAME = "draw/prepared";

    /// What stands before a file of those who stay; without one nothing does, as in what was kept
    /// before there were such files.
    private static final int STAYING = 2;

    static final Prepared NOTHING =
            new Prepared(Optional.empty(), Optional.empty(), Mapping.plain(), Optional.empty());

    Prepared withCategories(Source file) {
        return new Prepared(Optional.of(file), respondents, mapping, staying);
    }

    /// Another table has other columns and other slips; what was said of the first one ends.
    Prepared withRespondents(Source file) {
        return new Prepared(categories, Optional.of(file), Mapping.plain(), staying);
    }

    Prepared withStaying(Source file) {
        return new Prepared(categories, respondents, mapping, Optional.of(file));
    }

    Prepared with(Mapping now) {
        return new Prepared(categories, respondents, now, staying);
    }

    byte[] encode() {
        return Bytes.of(this::write);
    }

    static Prepared decode(byte[] bytes) throws IOException {
        return read(Bytes.reading(bytes));
    }

    void write(DataOutputStream out) throws IOException {
        if (staying.isPresent()) {
            out.writeByte(STAYING);
            put(out, staying.get());
        }
        write(out, categories);
        write(out, respondents);
        Bytes.put(out, mapping.id().map(List::of).orElseGet(List::of));
        Bytes.put(out, mapping.address());
        List<String> features = new ArrayList<>();
        mapping.features().forEach((feature, column) -> features.addAll(List.of(feature, column)));
        Bytes.put(out, features);
        List<String> spellings = new ArrayList<>();
        mapping.spellings()
                .forEach((cell, value) ->
                        spellings.addAll(List.of(cell.feature(), cell.read(), value)));
        Bytes.put(out, spellings);
        Bytes.put(out, mapping.leftOut().stream().map(String::valueOf).toList());
    }

    private static void write(DataOutputStream out, Optional<Source> file) throws IOException {
        out.writeBoolean(file.isPresent());
        if (file.isPresent()) {
            put(out, file.get());
        }
    }

    private static void put(DataOutputStream out, Source file) throws IOException {
        Bytes.put(out, file.name());
        Bytes.put(out, file.bytes());
    }

    static Prepared read(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        Optional<Source> staying = source(in, first == STAYING);
        Optional<Source> categories = source(in, first == STAYING ? in.readBoolean() : first == 1);
        Optional<Source> respondents = source(in, in.readBoolean());
        Optional<String> id = Bytes.texts(in).stream().findFirst();
        List<String> address = Bytes.texts(in);
        List<String> features = Bytes.texts(in);
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < features.size(); i += 2) {
            columns.put(features.get(i), features.get(i + 1));
        }
        List<String> spellings = Bytes.texts(in);
        Map<Mapping.Cell, String> read = new HashMap<>();
        for (int i = 0; i < spellings.size(); i += 3) {
            read.put(
                    new Mapping.Cell(spellings.get(i), spellings.get(i + 1)), spellings.get(i + 2));
        }
        Set<Long> out = new HashSet<>();
        Bytes.texts(in).forEach(line -> out.add(Long.valueOf(line)));
        Mapping mapping = new Mapping(id, address, columns, read, out);
        return new Prepared(categories, respondents, mapping, staying);
    }

    private static Optional<Source> source(DataInputStream in, boolean there) throws IOException {
        return there ? Optional.of(new Source(Bytes.text(in), Bytes.bytes(in))) : Optional.empty();
    }
}
