package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Program;

/// The panels of a pool as whole numbers: how many of each unit.
final class PanelProgramme {
    private final Kinds kinds;
    private final Program program = new Program();
    private final int seats;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final Map<Integer, Integer> homes = new HashMap<>();

    /// For each column its unit, or -1.
    private final List<Integer> unitOf = new ArrayList<>();

    PanelProgramme(Quotas quotas, Kinds kinds) {
        this.kinds = kinds;
        seats = program.addRow(quotas.seats(), quotas.seats());
        for (int f = 0; f < quotas.features().size(); f++) {
            List<Integer> values = new ArrayList<>();
            for (Quota quota : quotas.features().get(f).values()) {
                values.add(program.addRow(quota.min(), quota.max()));
            }
            rows.add(values);
        }
        for (int h = 0; h < kinds.homes().size(); h++) {
            Kinds.Homes alike = kinds.homes().get(h);
            if (alike.kinds().size() > 1) {
                homes.put(h, program.addRow(0, alike.members().size()));
            }
        }
    }

    Program program() {
        return program;
    }

    /// Adds people of a unit to those that the panel may have.
    ///
    /// @param gain what each of them counts
    /// @return the column that says how many of them it has
    int people(int unit, double gain, int least, int most) {
        Kinds.Unit people = kinds.units().get(unit);
        List<Integer> at = new ArrayList<>(List.of(seats));
        for (int f = 0; f < rows.size(); f++) {
            at.add(rows.get(f).get(kinds.value(people.kind(), f)));
        }
        if (homes.containsKey(people.homes())) {
            at.add(homes.get(people.homes()));
        }
        double[] ones = new double[at.size()];
        Arrays.fill(ones, 1);
        unitOf.add(unit);
        return program.addColumn(
                gain, least, most, at.stream().mapToInt(Integer::intValue).toArray(), ones);
    }

    /// Lets a quota give way.
    ///
    /// @param side 1 for its least, -1 for its most
    /// @return the column that says by how much it does
    int giveWay(int feature, int value, int side, double cost, int most) {
        unitOf.add(-1);
        int[] at = {rows.get(feature).get(value)};
        return program.addColumn(-cost, 0, most, at, new double[] {side});
    }

    /// How many people of a unit can be in a panel: of each household one.
    int most(int unit) {
        return kinds.homes().get(kinds.units().get(unit).homes()).members().size();
    }

    /// The panel of a solution: of households that are alike the first ones, each with one person.
    List<Integer> panel(double[] solution) {
        List<Integer> panel = new ArrayList<>();
        int[] used = new int[kinds.homes().size()];
        for (int column = 0; column < solution.length; column++) {
            if (unitOf.get(column) >= 0) {
                Kinds.Unit unit = kinds.units().get(unitOf.get(column));
                Kinds.Homes alike = kinds.homes().get(unit.homes());
                int place = alike.kinds().indexOf(unit.kind());
                for (int i = whole(solution[column]); i > 0; i--) {
                    panel.add(alike.members().get(used[unit.homes()]++).get(place).getFirst());
                }
            }
        }
        panel.sort(null);
        return panel;
    }

    /// What a solution says, as a whole number.
    static int whole(double number) {
        int whole = Math.toIntExact(Math.round(number));
        if (Math.abs(number - whole) > 1e-3) {
            throw new IllegalStateException("a solution in parts: " + number);
        }
        return whole;
    }
}
