package org.plenary.rehearsal.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.rehearsal.script.Script;
import org.plenary.sortition.replacement.Replacement;

/// Who volunteered, and what a registrar makes of them for the draws. All of it follows from
/// script, seed and number of members, and takes longer to make than the whole play: so it is made
/// once, however often and up to whatever moment a script is played.
public final class Prepared {
    private final Chance chance;
    private final Quotas quotas;
    private final Pool pool;
    private final DrawFiles first;
    private final Map<List<Integer>, DrawFiles> further = new HashMap<>();

    private Prepared(Script script, int members, Chance chance) {
        this.chance = chance;
        Chance draw = chance.of("draw");
        quotas = Volunteers.scaled(script.draw().quotas(), members);
        pool = new Volunteers(quotas, draw).pool();
        first = new DrawFiles(quotas, pool, Volunteers.salts(draw, pool.size()));
    }

    /// Nothing but the volunteers yet.
    public static Prepared of(Script script, Cast cast) {
        return new Prepared(script, cast.members(), Chance.of(cast.seed()));
    }

    /// For the draw of all seats.
    DrawFiles first() {
        return first;
    }

    /// For the draw of the seats that became free, among those who were not drawn before and live
    /// with nobody who stays.
    ///
    /// @param panel whom the first draw drew
    /// @param staying those of them who stay
    synchronized DrawFiles further(List<Integer> panel, List<Integer> staying) {
        return further.computeIfAbsent(
                List.copyOf(staying),
                _ -> {
                    Pool left = among(Volunteers.remaining(pool, panel, staying));
                    return new DrawFiles(
                            new Replacement(quotas, among(staying)).quotas(),
                            left,
                            Volunteers.salts(chance.of("further draw"), left.size()));
                });
    }

    private Pool among(List<Integer> volunteers) {
        int[][] values = volunteers.stream().map(pool::values).toArray(int[][]::new);
        int[] households = volunteers.stream().mapToInt(pool::household).toArray();
        return Pool.of(values, households);
    }
}
