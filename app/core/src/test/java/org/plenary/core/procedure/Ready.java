package org.plenary.core.procedure;

import static org.plenary.core.procedure.TestAssembly.RULES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Stage;

/// Assemblies of seven seats that are ready for a stage, so that a test begins where its sentence
/// does. Built once, handed out as copies.
public final class Ready {
    /// Seats of every assembly here.
    public static final int SEATS = 7;

    private static final Map<Stage, Ready> READY = build();

    private final TestAssembly assembly;
    private final List<EntryId> made;

    private Ready(TestAssembly assembly, List<EntryId> made) {
        this.assembly = assembly;
        this.made = List.copyOf(made);
    }

    /// An assembly in which question 1 has just entered a stage. From learning on there is a packet
    /// with two items, from drafting on a recommendation by seat 1 with two supporters, from
    /// balloting on everybody has read and checked.
    public static TestAssembly in(Stage stage) {
        return at(stage).assembly.copy();
    }

    /// The packet of every assembly here that is past learning.
    public static EntryId packet() {
        return at(Stage.DECIDED).made.get(0);
    }

    /// The first of the two items.
    public static EntryId item() {
        return at(Stage.DECIDED).made.get(1);
    }

    /// The other item.
    public static EntryId otherItem() {
        return at(Stage.DECIDED).made.get(2);
    }

    /// The recommendation.
    public static EntryId recommendation() {
        return at(Stage.DECIDED).made.get(3);
    }

    /// The ballot: only in the assembly that has decided. Seats 1 to 4 said yes, 5 and 6 no, seat 7
    /// did not vote.
    public static EntryId ballot() {
        return at(Stage.DECIDED).made.get(4);
    }

    private static Ready at(Stage stage) {
        Ready ready = READY.get(stage);
        if (ready == null) {
            throw new IllegalStateException("nothing is ready for " + stage);
        }
        return ready;
    }

    private static Map<Stage, Ready> build() {
        Map<Stage, Ready> ready = new EnumMap<>(Stage.class);
        TestAssembly assembly = TestAssembly.founded(SEATS).charter(RULES).seats().enrolEverybody();
        assembly.promise(90);
        ready.put(Stage.CONVENING, new Ready(assembly.copy(), List.of()));
        assembly.open(Stage.LEARNING);
        EntryId packet = assembly.packet();
        EntryId item = assembly.item(packet);
        EntryId other = assembly.item(packet);
        List<EntryId> evidence = List.of(packet, item, other);
        ready.put(Stage.LEARNING, new Ready(assembly.copy(), evidence));
        assembly.open(Stage.DELIBERATING);
        ready.put(Stage.DELIBERATING, new Ready(assembly.copy(), evidence));
        assembly.open(Stage.DRAFTING);
        EntryId recommendation = assembly.proposes(1);
        assembly.supports(2, recommendation);
        List<EntryId> texts = List.of(packet, item, other, recommendation);
        ready.put(Stage.DRAFTING, new Ready(assembly.copy(), texts));
        assembly.open(Stage.CHECKING);
        ready.put(Stage.CHECKING, new Ready(assembly.copy(), texts));
        assembly.hoursPass(12);
        IntStream.rangeClosed(1, SEATS)
                .forEach(seat -> {
                    assembly.checks(seat, recommendation, CheckAnswer.KEEPS);
                    assembly.reads(seat, Extent.READ, item, other);
                });
        assembly.open(Stage.BALLOTING);
        ready.put(Stage.BALLOTING, new Ready(assembly.copy(), texts));
        EntryId ballot = assembly.ballot(recommendation);
        IntStream.rangeClosed(1, 4).forEach(seat -> assembly.votes(seat, ballot, Choice.YES));
        IntStream.rangeClosed(5, 6).forEach(seat -> assembly.votes(seat, ballot, Choice.NO));
        assembly.counts(ballot).open(Stage.DECIDED);
        List<EntryId> decided = List.of(packet, item, other, recommendation, ballot);
        ready.put(Stage.DECIDED, new Ready(assembly, decided));
        return ready;
    }
}
