package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Lottery;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.TestDraw;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.SignedTrail;
import org.plenary.core.trail.Words;
import org.plenary.server.sequencer.Edition;

/// A record whose registrar froze these commitments and published this proof, whatever they are
/// worth. Panel 41 of the lottery was drawn.
record FitEdition(Assembly assembly, List<SignedEntry> entries, Map<Hash, byte[]> files)
        implements Edition {
    static final int SEATS = 7;
    static final int VOLUNTEERS = 2 * SEATS;

    /// @param pool the root of the pool's tree
    /// @param lottery the file that is published as the lottery; its root is the true one's
    static FitEdition of(
            Hash pool, String quotas, String commitments, String lottery, String proof) {
        TestDraw draw = TestDraw.announced(SEATS);
        Freeze bare = draw.freeze();
        Freeze freeze =
                new Freeze(
                        file(quotas).sha256(),
                        pool,
                        bare.volunteers(),
                        bare.seats(),
                        bare.panels(),
                        bare.objective(),
                        Optional.of(file(commitments).sha256()));
        draw.hall()
                .write(
                        REGISTRAR,
                        new PoolFrozen(
                                draw.id(), file(quotas), Optional.of(file(commitments)), freeze));
        draw.drawsLotteryNumber();
        draw.hall()
                .write(
                        REGISTRAR,
                        new LotteryCommitted(draw.id(), file(lottery), draw.commitment().root()));
        draw.hour().draws(NumberFor.PANEL, "041").seats(41);
        draw.hall().write(REGISTRAR, new QuotaFitProved(draw.id(), file(proof)));
        Map<Hash, byte[]> files = new LinkedHashMap<>();
        for (String text : List.of(quotas, commitments, lottery, proof)) {
            files.put(file(text).sha256(), text.getBytes(UTF_8));
        }
        return new FitEdition(draw.hall().now(), SignedTrail.of(draw.hall()), files);
    }

    private static Attachment file(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Attachment(Hash.sha256(bytes), bytes.length, Media.TEXT);
    }

    /// The draw's id, which is the same every time.
    static Hash id() {
        return TestDraw.announced(SEATS).id().hash();
    }

    /// The lottery, which is the same every time.
    static Lottery lottery() {
        return TestDraw.announced(SEATS).lottery();
    }

    @Override
    public Origin origin() {
        return TestTrail.ORIGIN;
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public byte[] checkpoint() {
        return new byte[0];
    }

    @Override
    public Instant moment() {
        return assembly.clock();
    }

    @Override
    public Optional<Words> words(BodyRef ref) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> attachment(Hash sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    @Override
    public List<SignedEntry> entries(long from, long to) {
        return entries.subList((int) from, (int) Math.min(to, size()));
    }
}
