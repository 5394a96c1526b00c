package org.plenary.sortition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;

/// Quotas and a pool that tests work with.
public record Instance(Quotas quotas, Leeway leeway, Pool pool) {
    /// One of the instances among the resources, named `NAME_SEATS`.
    public static Instance of(String name) {
        int seats = Integer.parseInt(name.substring(name.indexOf('_') + 1));
        return read(
                seats,
                bytes(name, "categories.csv"),
                bytes(name, "respondents.csv"),
                Mapping.plain());
    }

    /// Quotas such as `gender f 1 2 m 1 2`, and people such as `f young 3`: three who are alike.
    /// With `@home` at the end they are one by one of the households home0, home1 and so on.
    public static Instance of(int seats, List<String> features, String... people) {
        List<String> categories = new ArrayList<>(List.of("category,feature,min,max"));
        List<String> heading = new ArrayList<>();
        for (String feature : features) {
            String[] words = feature.split(" ", -1);
            heading.add(words[0]);
            for (int i = 1; i < words.length; i += 3) {
                categories.add(String.join(",", words[0], words[i], words[i + 1], words[i + 2]));
            }
        }
        List<String> rows = new ArrayList<>(List.of(String.join(",", heading) + ",home"));
        for (String alike : people) {
            String home = alike.contains("@") ? alike.substring(alike.indexOf('@') + 1) : "";
            String[] words = alike.split(" ?@", -1)[0].split(" ", -1);
            for (int i = 0; i < Integer.parseInt(words[words.length - 1]); i++) {
                String values = String.join(",", List.of(words).subList(0, words.length - 1));
                rows.add(values + "," + (home.isEmpty() ? "" : home + i));
            }
        }
        return read(seats, csv(categories), csv(rows), Mapping.plain().withAddress("home"));
    }

    private static Instance read(int seats, byte[] categories, byte[] people, Mapping mapping) {
        Categories read = QuotaReader.read(categories, seats).result().orElseThrow();
        Pool pool = PoolReader.read(people, read.quotas(), mapping).result().orElseThrow().pool();
        return new Instance(read.quotas(), read.leeway(), pool);
    }

    private static byte[] csv(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /// A file of an instance among the resources.
    public static byte[] bytes(String name, String file) {
        try (InputStream in =
                Instance.class.getResourceAsStream("/instances/" + name + "/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
