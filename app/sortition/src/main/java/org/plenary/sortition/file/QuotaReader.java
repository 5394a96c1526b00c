package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;

/// Reads a categories file: which values each feature has, and how many seats each of them.
///
/// The headings may be `category,feature,min,max` or `feature,value,min,max` or
/// `category,name,min,max`, each with or without `min_flex,max_flex`, in any order.
public final class QuotaReader {
    private final Table table;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private QuotaReader(Table table) {
        this.table = table;
    }

    /// The values of one feature so far.
    private record Group(
            String name, List<Quota> quotas, List<Leeway.Bounds> bounds, Map<String, Long> lines) {}

    /// Where each column is; -1 for one that need not be there and is not.
    private record Places(int feature, int value, int min, int max, int minFlex, int maxFlex) {}

    /// Reads the file for a panel of so many seats.
    ///
    /// @param seats 1 to 2,000
    public static Reading<Categories> read(byte[] bytes, int seats) {
        Reading<Table> table = Table.read(bytes);
        if (table.result().isEmpty()) {
            return Reading.failed(table.faults(), table.notices());
        }
        return new QuotaReader(table.result().get()).read(seats, table.notices());
    }

    private Reading<Categories> read(int seats, List<Notice> before) {
        Places places = places();
        notices.addAll(before);
        if (faults.isEmpty()) {
            table.rows().forEach(row -> read(row, places));
            notices.addAll(Unused.columns(table.columns(), places(places)));
        }
        if (groups.size() > 100) {
            faults.add(new Fault.TooMany(Fault.TooMany.What.FEATURES, 100));
        }
        if (groups.values().stream().anyMatch(group -> group.quotas().size() > 1_000)) {
            faults.add(new Fault.TooMany(Fault.TooMany.What.VALUES, 1_000));
        }
        if (!faults.isEmpty()) {
            return Reading.failed(faults, notices);
        }
        List<Feature> features =
                groups.values().stream()
                        .map(group -> new Feature(group.name(), group.quotas()))
                        .toList();
        List<List<Leeway.Bounds>> bounds = groups.values().stream().map(Group::bounds).toList();
        return Reading.of(new Categories(new Quotas(seats, features), new Leeway(bounds)), notices);
    }

    private Places places() {
        List<String> columns = table.columns();
        boolean values = Names.find(columns, "value") >= 0;
        boolean features = Names.find(columns, "feature") >= 0;
        int feature;
        int value;
        if (values) {
            feature = Names.find(columns, features ? "feature" : "category", faults);
            value = Names.find(columns, "value", faults);
        } else {
            feature = Names.find(columns, "category", faults);
            value =
                    Names.find(
                            columns,
                            !features && Names.find(columns, "name") >= 0 ? "name" : "feature",
                            faults);
        }
        return new Places(
                feature,
                value,
                Names.find(columns, "min", faults),
                Names.find(columns, "max", faults),
                optional("min_flex"),
                optional("max_flex"));
    }

    private int optional(String column) {
        boolean there = Names.find(table.columns(), column) >= 0;
        return there ? Names.find(table.columns(), column, faults) : -1;
    }

    private static List<Integer> places(Places places) {
        return List.of(
                places.feature(),
                places.value(),
                places.min(),
                places.max(),
                places.minFlex(),
                places.maxFlex());
    }

    private void read(Table.Row row, Places places) {
        int before = faults.size();
        String name = name(row, places.feature());
        String value = name(row, places.value());
        int min = number(row, places.min(), 0);
        int max = number(row, places.max(), 0);
        int minFlex = flex(row, places.minFlex(), 0);
        int maxFlex = flex(row, places.maxFlex(), Quotas.MOST_SEATS);
        if (faults.size() > before) {
            return;
        }
        Group group =
                groups.computeIfAbsent(
                        Spelling.key(name),
                        _ ->
                                new Group(
                                        name,
                                        new ArrayList<>(),
                                        new ArrayList<>(),
                                        new HashMap<>()));
        if (!group.name().equals(name)) {
            String column = table.columns().get(places.feature());
            notices.add(new Notice.Untidy(column, name, group.name(), List.of(row.line())));
        }
        Long first = group.lines().putIfAbsent(Spelling.key(value), row.line());
        if (first != null) {
            faults.add(new Fault.ValueTwice(group.name(), value, row.line(), first));
        }
        ordered(row, name, value, bound(places.min(), min), bound(places.max(), max));
        if (places.minFlex() >= 0) {
            ordered(row, name, value, bound(places.minFlex(), minFlex), bound(places.min(), min));
        }
        if (places.maxFlex() >= 0) {
            ordered(row, name, value, bound(places.max(), max), bound(places.maxFlex(), maxFlex));
        }
        if (faults.size() == before) {
            group.quotas().add(new Quota(value, min, max));
            group.bounds().add(new Leeway.Bounds(minFlex, maxFlex));
        }
    }

    private String name(Table.Row row, int column) {
        String name = Spelling.tidy(row.cell(column));
        if (Spelling.key(name).isEmpty()) {
            faults.add(new Fault.Empty(table.columns().get(column), List.of(row.line())));
        } else if (!Names.fits(name)) {
            faults.add(new Fault.UnfitName(table.columns().get(column), name, row.line()));
        }
        return name;
    }

    private int flex(Table.Row row, int column, int otherwise) {
        return column < 0 || row.cell(column).isBlank()
                ? otherwise
                : number(row, column, otherwise);
    }

    private int number(Table.Row row, int column, int otherwise) {
        String read = Spelling.tidy(row.cell(column));
        if (read.isEmpty()) {
            faults.add(new Fault.Empty(table.columns().get(column), List.of(row.line())));
            return otherwise;
        }
        boolean digits = read.length() <= 9 && read.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(read) > Quotas.MOST_SEATS) {
            faults.add(
                    new Fault.NotANumber(
                            table.columns().get(column), read, row.line(), Quotas.MOST_SEATS));
            return otherwise;
        }
        return Integer.parseInt(read);
    }

    private Fault.Bound bound(int column, int number) {
        return new Fault.Bound(table.columns().get(column), number);
    }

    private void ordered(
            Table.Row row, String feature, String value, Fault.Bound lower, Fault.Bound upper) {
        if (upper.number() < lower.number()) {
            faults.add(new Fault.Crossed(feature, value, row.line(), lower, upper));
        }
    }
}
