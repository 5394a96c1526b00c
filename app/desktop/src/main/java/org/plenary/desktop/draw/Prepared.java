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

/// What the registrar brought for a draw so far: two files, and what their columns and odd values
/// mean. A value; kept after each change.
record Prepared(Optional<Source> categories, Optional<Source> respondents, Mapping mapping) {
    /// Where it lies in the strongbox.
    static final String NAME = "draw/prepared";

    static final Prepared NOTHING =
            new Prepared(Optional.empty(), Optional.empty(), Mapping.plain());

    Prepared withCategories(Source file) {
        return new Prepared(Optional.of(file), respondents, mapping);
    }

    /// Another table has other columns and other slips; what was said of the first one ends.
    Prepared withRespondents(Source file) {
        return new Prepared(categories, Optional.of(file), Mapping.plain());
    }

    Prepared with(Mapping now) {
        return new Prepared(categories, respondents, now);
    }

    byte[] encode() {
        return Bytes.of(this::write);
    }

    static Prepared decode(byte[] bytes) throws IOException {
        return read(Bytes.reading(bytes));
    }

    void write(DataOutputStream out) throws IOException {
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
            Bytes.put(out, file.get().name());
            Bytes.put(out, file.get().bytes());
        }
    }

    static Prepared read(DataInputStream in) throws IOException {
        Optional<Source> categories = source(in);
        Optional<Source> respondents = source(in);
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
        return new Prepared(categories, respondents, new Mapping(id, address, columns, read, out));
    }

    private static Optional<Source> source(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? Optional.of(new Source(Bytes.text(in), Bytes.bytes(in)))
                : Optional.empty();
    }
}
