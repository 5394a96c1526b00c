package org.plenary.desktop.sync;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.desktop.ui.Problem;

/// What stands in the way now, one of each kind.
final class Troubles {
    private final Map<Class<? extends Problem>, Problem> standing = new LinkedHashMap<>();

    /// From now on this stands in the way.
    synchronized void add(Problem problem) {
        standing.put(problem.getClass(), problem);
    }

    /// Nothing of these kinds stands in the way any more.
    @SafeVarargs
    final synchronized void over(Class<? extends Problem>... kinds) {
        for (Class<? extends Problem> kind : kinds) {
            standing.remove(kind);
        }
    }

    synchronized List<Problem> all() {
        return List.copyOf(standing.values());
    }
}
