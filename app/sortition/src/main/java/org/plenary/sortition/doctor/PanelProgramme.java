package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// The panels of a pool as whole numbers: how many of each unit.
final class PanelProgramme {
    private final Quotas quotas;
    private final Kinds kinds;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    /// For each unit, how many of the panel are of it.
    private final List<Variable> from = new ArrayList<>();

    private final List<List<Expression>> rows = new ArrayList<>();

    PanelProgramme(Quotas quotas, Kinds kinds) {
        this.quotas = quotas;
        this.kinds = kinds;
        for (int u = 0; u < kinds.units().size(); u++) {
            int number = homes(u).members().size();
            from.add(model.newVariable("x" + u).lower(0).upper(number).integer(true));
        }
        Map<Integer, Expression> once = new HashMap<>();
        for (int u = 0; u < from.size(); u++) {
            if (homes(u).kinds().size() > 1) {
                int number = homes(u).members().size();
                once.computeIfAbsent(
                                kinds.units().get(u).homes(),
                                h -> model.newExpression("homes" + h).upper(number))
                        .set(from.get(u), 1);
            }
        }
        Expression seats = model.newExpression("seats");
        seats.level(quotas.seats());
        from.forEach(variable -> seats.set(variable, 1));
        for (int f = 0; f < quotas.features().size(); f++) {
            feature(f);
        }
    }

    private Kinds.Homes homes(int unit) {
        return kinds.homes().get(kinds.units().get(unit).homes());
    }

    private void feature(int f) {
        Feature feature = quotas.features().get(f);
        List<Expression> values = new ArrayList<>();
        for (int v = 0; v < feature.values().size(); v++) {
            Quota quota = feature.values().get(v);
            Expression row = model.newExpression("f" + f + "v" + v);
            row.lower(quota.min());
            row.upper(quota.max());
            values.add(row);
        }
        for (int u = 0; u < from.size(); u++) {
            values.get(kinds.value(kinds.units().get(u).kind(), f)).set(from.get(u), 1);
        }
        rows.add(values);
    }

    ExpressionsBasedModel model() {
        return model;
    }

    /// How many of a value the panel has.
    Expression row(int feature, int value) {
        return rows.get(feature).get(value);
    }

    /// How many of the panel are of a unit.
    Variable of(int unit) {
        return from.get(unit);
    }

    /// The panel of a solution: of households that are alike the first ones, each with one person.
    List<Integer> panel() {
        List<Integer> panel = new ArrayList<>();
        int[] used = new int[kinds.homes().size()];
        for (int u = 0; u < from.size(); u++) {
            Kinds.Unit unit = kinds.units().get(u);
            int place = homes(u).kinds().indexOf(unit.kind());
            for (int i = whole(from.get(u)); i > 0; i--) {
                int home = used[unit.homes()]++;
                panel.add(homes(u).members().get(home).get(place).getFirst());
            }
        }
        panel.sort(null);
        return panel;
    }

    /// What a solution says of a variable.
    static int whole(Variable variable) {
        double value = variable.getValue().doubleValue();
        int whole = Math.toIntExact(Math.round(value));
        if (Math.abs(value - whole) > 1e-3) {
            throw new IllegalStateException("a solution in parts: " + variable);
        }
        return whole;
    }
}
