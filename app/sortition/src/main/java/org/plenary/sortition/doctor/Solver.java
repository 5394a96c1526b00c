package org.plenary.sortition.doctor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/// Solves a programme, the same way each time and until it is solved or nobody waits any longer.
final class Solver {
    /// ojAlgo stops as soon as it is this near by default, which is not near enough to tell a cost
    /// of 1 + 2/40 from one of 1 + 2/41.
    private static final NumberContext EXACT = NumberContext.of(12, 10);

    private static final long PATIENCE_MS = 20;

    private final Watcher watcher;

    Solver(Watcher watcher) {
        this.watcher = watcher;
    }

    /// The best solution; its state says whether there is one.
    Optimisation.Result best(ExpressionsBasedModel model, Optimisation.Sense sense) throws Stopped {
        return solve(model, sense, EXACT);
    }

    /// A good solution; its state says whether there is one.
    Optimisation.Result good(ExpressionsBasedModel model, Optimisation.Sense sense) throws Stopped {
        return solve(model, sense, NumberContext.of(1, 10));
    }

    private Optimisation.Result solve(
            ExpressionsBasedModel model, Optimisation.Sense sense, NumberContext gap)
            throws Stopped {
        Optimisation.Options options = model.options;
        // One worker, because several find equally good solutions in the order that chance has it;
        // no limits of time, because then the machine's speed would decide.
        options.integer(
                IntegerStrategy.DEFAULT.withParallelism(Parallelism.ONE).withGapTolerance(gap));
        options.time_abort = Long.MAX_VALUE;
        options.time_suffice = Long.MAX_VALUE;
        options.iterations_abort = Integer.MAX_VALUE;
        options.iterations_suffice = Integer.MAX_VALUE;
        FutureTask<Optimisation.Result> task =
                new FutureTask<>(() ->
                        sense == Optimisation.Sense.MIN ? model.minimise() : model.maximise());
        Thread.ofPlatform().daemon().name("quota-doctor").start(task);
        try {
            return await(task);
        } finally {
            // If it is still at it, it ends at its next step.
            options.time_abort = 0;
            options.time_suffice = 0;
        }
    }

    private Optimisation.Result await(FutureTask<Optimisation.Result> task) throws Stopped {
        try {
            while (!finished(task)) {
                stopIfCancelled();
            }
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the solver failed", broken.getCause());
        }
    }

    private static boolean finished(FutureTask<Optimisation.Result> task)
            throws InterruptedException, ExecutionException {
        try {
            var _ = task.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    void stopIfCancelled() throws Stopped {
        if (watcher.cancelled()) {
            throw new Stopped();
        }
    }
}
