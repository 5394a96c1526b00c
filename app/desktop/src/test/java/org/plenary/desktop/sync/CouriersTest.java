package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.draw.Freeze;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.TestAssembly;

class CouriersTest {
    private static final int SEATS = 10;

    @Test
    void theCommitmentsOfAPoolAreFetchedByNoLaptopThoughTheQuotasAre() {
        TestAssembly assembly = TestAssembly.founded(SEATS);
        assembly.record().enrol(REGISTRAR);
        DrawSteps steps = new DrawSteps(SEATS);
        EntryId draw =
                assembly.record()
                        .write(
                                REGISTRAR,
                                steps.announced(
                                        assembly.record().now().clock(), Duration.ofHours(1)));
        Attachment large =
                new Attachment(Hash.sha256("commitments".getBytes(UTF_8)), 3_000_000, Media.TEXT);
        PoolFrozen plain = steps.frozen(draw);
        Freeze freeze = plain.freeze();
        Freeze sealed =
                new Freeze(
                        freeze.quotas(),
                        freeze.pool(),
                        freeze.volunteers(),
                        freeze.seats(),
                        freeze.panels(),
                        freeze.objective(),
                        Optional.of(large.sha256()));
        assembly.record()
                .write(REGISTRAR, new PoolFrozen(draw, plain.quotas(), Optional.of(large), sealed));
        Assembly now = assembly.record().now();
        assertThat(now.attachments()).contains(plain.quotas(), large);
        assertThat(Couriers.all(now)).contains(plain.quotas()).doesNotContain(large);
    }
}
