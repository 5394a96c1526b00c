package org.plenary.sortition.lottery;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.doctor.PanelCheck;

/// Makes one lottery in a program that has just been started, and prints what was seen of it.
public final class OneLottery {
    private static final Hash SEED = Hash.sha256(new byte[] {1});
    private static final int PANELS = 1_000;

    private OneLottery() {}

    /// Makes it and prints.
    ///
    /// @param args the name of one of [Draws]
    public static void main(String[] args) throws Exception {
        Invented draw = Draws.valueOf(args[0]).draw();
        Proven proven = new Proven();
        double before = seconds();
        MadeLottery made = make(draw, proven);
        double whole = seconds() - before;
        say("exact", proven.at - before);
        say("whole", whole);
        int[] times = made.lottery().times();
        double change = 0;
        for (int i = 0; i < times.length; i++) {
            change = Math.max(change, Math.abs(times[i] / (double) PANELS - made.chances()[i]));
        }
        say("lowest", Arrays.stream(times).min().orElseThrow());
        say("floor", Math.floor(PANELS * made.certificate().bound().value() + 1e-6));
        say("change", change);
        String[] panels =
                IntStream.range(0, PANELS)
                        .mapToObj(panel -> Arrays.toString(made.lottery().panel(panel)))
                        .distinct()
                        .toArray(String[]::new);
        say("distinct", panels.length);
        say("gap", made.certificate().gap());
        say("megabytes", peak() / (double) (1 << 20));
        say("audit", audited(draw, made.lottery()));
    }

    private static MadeLottery make(Invented draw, Progress progress) throws Exception {
        return LotteryMaker.make(
                draw.quotas(), draw.pool(), SEED, Objective.LEXIMIN, PANELS, progress);
    }

    /// The seconds of an auditor: all panels are counted, the lottery is made again and compared,
    /// the certificate added up.
    private static double audited(Invented draw, Lottery lottery) throws Exception {
        double before = seconds();
        boolean good = true;
        for (int panel = 0; panel < PANELS; panel++) {
            good &=
                    PanelCheck.meets(
                            Arrays.stream(lottery.panel(panel)).boxed().toList(),
                            draw.quotas(),
                            draw.pool());
        }
        MadeLottery again = make(draw, Progress.unwatched());
        good &= again.lottery().text().equals(lottery.text());
        good &= again.certificate().proves(draw.quotas(), draw.pool());
        if (!good) {
            throw new IllegalStateException("the lottery is not what it should be");
        }
        return seconds() - before;
    }

    private static void say(String name, double value) {
        System.out.println(name + "=" + value);
    }

    private static double seconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / 1e9;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /// Notes when the exact chances are known and proven: when the first panels are composed.
    private static final class Proven implements Progress {
        private double at;

        @Override
        public void at(Stage stage, double share) {
            if (at == 0 && stage == Stage.COMPOSING) {
                at = seconds();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
