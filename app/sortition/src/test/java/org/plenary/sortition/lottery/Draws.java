package org.plenary.sortition.lottery;

import java.util.List;
import java.util.function.Supplier;
import org.plenary.sortition.Instance;

/// The draws whose lotteries are measured, with the seconds of the peer where they are known.
enum Draws {
    // Measured of the peer on the same files, side by side with an early prototype.
    SMALL("200 for 20, three types", 19.6, 20.8, 5, Draws::small),
    HDLIKE("hdlike, 239 for 30", 63.2, 21.7, 5, () -> Invented.instance("hdlike_30")),
    SYN6("syn6, 1,000 for 99", 0, 140.4, 0, () -> Invented.instance("syn6_99")),

    // Of the peer on a pool of this size; the pool here is another, invented one.
    SF300("300 for 45", 0, 12.5, 5, () -> of(300, 45, 5, 2, 4, 5, 3)),

    // Published for LEXIMIN with Gurobi on real pools of this size and number of features
    // (Flanigan and others, Nature 2021), which are not public; the pool here is invented.
    SF_A("like sf_a, 312 for 35", 19.6, 0, 5, () -> of(312, 35, 1, 2, 5, 4, 3, 6, 2)),
    SF_B("like sf_b, 250 for 20", 8.8, 0, 5, () -> of(250, 20, 1, 2, 4, 3, 5, 2, 3)),
    NEXUS("like nexus, 342 for 170", 83.4, 0, 5, Draws::half),
    OBF("like obf, 321 for 30", 183.9, 0, 5, () -> of(321, 30, 1, 2, 5, 4, 3, 3, 2, 2, 4)),

    // The peer's own benchmark has nothing so large; 261 s is what it published for 750 for 112.
    E2("invented 2, 1,727 for 110", 0, 261, 60, () -> of(1_727, 110, 2, 2, 5, 4, 3, 6, 2, 4)),
    E3("invented 3, 1,727 for 110", 0, 261, 60, () -> of(1_727, 110, 3, 2, 5, 4, 3, 6, 2, 4)),
    E4("invented 4, 1,727 for 110", 0, 261, 60, () -> of(1_727, 110, 4, 2, 5, 4, 3, 6, 2, 4)),
    BIG1("invented 1, 5,000 for 150", 0, 0, 0, () -> of(5_000, 150, 1, 2, 6, 5, 4, 8, 2, 3, 4)),
    BIG2("invented 2, 5,000 for 150", 0, 0, 0, () -> of(5_000, 150, 2, 2, 6, 5, 4, 8, 2, 3, 4)),
    LARGE("invented, 20,000 for 400", 0, 0, 0, () -> of(20_000, 400, 1, 2, 6, 5, 4, 8, 2, 3, 4)),
    HUGE(
            "invented, 100,000 for 1,000",
            0,
            0,
            0,
            () -> of(100_000, 1_000, 1, 2, 6, 5, 4, 8, 2, 3, 4));

    final String title;

    /// Seconds of the peer for exact LEXIMIN, and for a lottery of 1,000 panels; 0 if not known.
    final double peerExact;

    final double peerWhole;

    /// Within how many seconds an auditor should have checked everything; 0 if nothing was
    /// promised.
    final double audit;

    @SuppressWarnings("ImmutableEnumChecker") // what invents a draw keeps nothing
    private final Supplier<Invented> draw;

    Draws(String title, double peerExact, double peerWhole, double audit, Supplier<Invented> draw) {
        this.title = title;
        this.peerExact = peerExact;
        this.peerWhole = peerWhole;
        this.audit = audit;
        this.draw = draw;
    }

    Invented draw() {
        return draw.get();
    }

    /// Whether it takes so long that it is measured only where somebody asks for it.
    boolean isLarge() {
        return this == LARGE || this == HUGE;
    }

    /// The counts of the peer's smallest public example.
    private static Invented small() {
        Instance instance =
                Instance.of(
                        20,
                        List.of("gender female 9 20 male 9 20", "leaning liberal 9 20 other 9 20"),
                        "female other 1",
                        "female liberal 99",
                        "male other 100");
        return new Invented(instance.quotas(), instance.pool());
    }

    /// Half of all volunteers have a seat, so these must be more like the population.
    private static Invented half() {
        return new Invented.Recipe(342, 170, List.of(2, 4, 4, 5, 3), 0.1, 4, 0).invent(1);
    }

    private static Invented of(int volunteers, int seats, long seed, Integer... values) {
        return new Invented.Recipe(volunteers, seats, List.of(values), 0.4, 1, 10).invent(seed);
    }
}
