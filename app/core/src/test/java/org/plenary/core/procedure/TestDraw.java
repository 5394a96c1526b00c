package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.Receipt;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;

/// A draw in a test, step by step. Twice as many people volunteer as are drawn; which panels the
/// lottery has is of no matter here.
public final class TestDraw {
    /// The quotas' file.
    public static final Attachment QUOTAS = file(quotas().text());

    /// A file that stands for commitments where nobody opens it.
    public static final Attachment COMMITMENTS = file("commitments\n");

    private static final int PANELS = 1_000;

    private final TestAssembly hall;
    private final EntryId id;
    private final DrawSteps steps;
    private final Lottery lottery;

    private TestDraw(TestAssembly hall, EntryId id, int seats) {
        this.hall = hall;
        this.id = id;
        steps = new DrawSteps(seats);
        lottery = steps.lottery();
    }

    /// What is asked of the panel: nothing that anybody could miss.
    public static Quotas quotas() {
        return new Quotas(7, List.of(new Feature("age", List.of(new Quota("any", 0, 2_000)))));
    }

    private static Attachment file(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Attachment(Hash.sha256(bytes), bytes.length, Media.TEXT);
    }

    /// A draw for every seat of a new assembly was announced: dice after one hour and after two.
    public static TestDraw announced(int seats) {
        TestAssembly hall = TestAssembly.founded(seats).charter(RULES).enrolEverybody();
        return announced(hall, announcement(hall));
    }

    /// A draw was announced in an assembly.
    public static TestDraw announced(TestAssembly hall, DrawAnnounced event) {
        EntryId id = hall.write(REGISTRAR, event);
        return new TestDraw(hall, id, event.seats());
    }

    /// The draw that is running in an assembly.
    public static TestDraw running(TestAssembly hall) {
        Draw draw = hall.now().draws().running().orElseThrow();
        return new TestDraw(hall, draw.id(), draw.announced().seats());
    }

    /// A panel was drawn, and nobody has a seat yet.
    public static TestDraw drawn(int seats) {
        return announced(seats)
                .freezes()
                .drawsLotteryNumber()
                .commits()
                .hour()
                .draws(NumberFor.PANEL, "041");
    }

    /// A panel was drawn from a pool that was frozen with commitments.
    public static TestDraw provable(int seats) {
        return announced(seats)
                .freezes(COMMITMENTS)
                .drawsLotteryNumber()
                .commits()
                .hour()
                .draws(NumberFor.PANEL, "041");
    }

    /// Every free seat of an assembly is drawn and filled, by dice after one second and after two.
    static void fill(TestAssembly hall) {
        int seats = free(hall);
        TestDraw draw =
                announced(
                                hall,
                                new DrawSteps(seats)
                                        .announced(hall.now().clock(), Duration.ofSeconds(1)))
                        .freezes();
        hall.secondPasses();
        draw.draws(NumberFor.LOTTERY, "31415926535897932384").commits();
        hall.secondPasses();
        draw.draws(NumberFor.PANEL, "041").seats(41);
    }

    /// Dice after one hour and after two, for every free seat.
    public static DrawAnnounced announcement(TestAssembly hall) {
        return new DrawAnnounced(free(hall), dice(hall, 1, 20), dice(hall, 2, 3));
    }

    private static int free(TestAssembly hall) {
        return hall.now().founding().orElseThrow().facts().seats() - hall.now().roll().seated();
    }

    /// Dice after some hours.
    public static Announced dice(TestAssembly hall, int hours, int digits) {
        return new Announced(
                NumberSource.DICE, hall.now().clock().plus(Duration.ofHours(hours)), digits);
    }

    /// Numbers that people seal, shown after some hours.
    public static Announced sealing(TestAssembly hall, int hours) {
        return new Announced(
                NumberSource.SEALED, hall.now().clock().plus(Duration.ofHours(hours)), 0);
    }

    /// The assembly that draws.
    public TestAssembly hall() {
        return hall;
    }

    /// Its name.
    public EntryId id() {
        return id;
    }

    /// The lottery that will be committed.
    public Lottery lottery() {
        return lottery;
    }

    /// As far as it has come.
    public Draw now() {
        return hall.now().draws().draw(id).orElseThrow();
    }

    /// What is frozen.
    public Freeze freeze() {
        return new Freeze(
                QUOTAS.sha256(),
                pool().root(),
                lottery.volunteers(),
                lottery.seats(),
                PANELS,
                Objective.LEXIMIN);
    }

    private HashTree pool() {
        int size = lottery.volunteers();
        int[] households = new int[size];
        Arrays.fill(households, -1);
        return VolunteerLine.tree(
                quotas(),
                Pool.of(new int[size][1], households),
                IntStream.range(0, size).mapToObj(TestDraw::salt).toList());
    }

    private static Hash salt(int volunteer) {
        return Hash.sha256(("salt " + volunteer).getBytes(UTF_8));
    }

    /// What a volunteer is given, who is counted from 1.
    public Receipt receipt(int number) {
        VolunteerLine line = new VolunteerLine(number, salt(number - 1), -1, List.of("any"));
        return new Receipt(id.hash(), line, pool().path(number - 1));
    }

    /// The registrar freezes the pool.
    public TestDraw freezes() {
        hall.write(REGISTRAR, new PoolFrozen(id, QUOTAS, freeze()));
        return this;
    }

    /// The registrar freezes the pool and commits to everybody's values.
    public TestDraw freezes(Attachment commitments) {
        Freeze bare = freeze();
        Freeze freeze =
                new Freeze(
                        bare.quotas(),
                        bare.pool(),
                        bare.volunteers(),
                        bare.seats(),
                        bare.panels(),
                        bare.objective(),
                        Optional.of(commitments.sha256()));
        hall.write(REGISTRAR, new PoolFrozen(id, QUOTAS, Optional.of(commitments), freeze));
        return this;
    }

    /// An hour passes.
    public TestDraw hour() {
        hall.hoursPass(1);
        return this;
    }

    /// The lottery's number is thrown, stated and confirmed.
    public TestDraw drawsLotteryNumber() {
        return hour().draws(NumberFor.LOTTERY, "31415926535897932384");
    }

    /// A number is stated by the registrar and confirmed by the commissioning body.
    public TestDraw draws(NumberFor purpose, String digits) {
        EntryId stated = states(purpose, digits);
        hall.write(AUTHORITY, new NumberConfirmed(stated));
        return this;
    }

    /// The registrar states a number.
    public EntryId states(NumberFor purpose, String digits) {
        return hall.write(REGISTRAR, new NumberStated(id, purpose, digits));
    }

    /// The lottery is committed.
    public TestDraw commits() {
        hall.write(REGISTRAR, commitment());
        return this;
    }

    /// What commits the lottery.
    public LotteryCommitted commitment() {
        return steps.committed(id);
    }

    /// The registrar seats a panel of the lottery, part by part.
    public TestDraw seats(int panel) {
        for (DrawEvent part : parts(panel)) {
            hall.write(REGISTRAR, part);
        }
        return this;
    }

    /// What seats a panel of the lottery.
    public List<SeatsFilled> parts(int panel) {
        int first = now().seats().getFirst();
        return steps.filled(id, panel, seat -> Keys.letter(seat(first + seat - 1), 1));
    }
}
