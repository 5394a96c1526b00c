package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Objective;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.linear.Fraction;

/// The certificate proves what it says, and no other does.
class CertificateTest {
    private static final Hash SEED = Hash.sha256(new byte[] {1});

    @Test
    void theBoundIsAnExactFractionThatTheWorthsProve() throws Exception {
        Invented draw = Invented.instance("hdlike_30");
        Certificate certificate = certificate(draw);
        assertEquals(Fraction.of(3, 62), certificate.bound());
        assertTrue(certificate.proves(draw.quotas(), draw.pool()));
        assertTrue(certificate.premises().isEmpty());
    }

    @Test
    void whereOneQuotaAloneKeepsTheChancesDownItIsNamed() throws Exception {
        Certificate certificate = certificate(Invented.instance("syn6_99"));
        assertEquals(Fraction.of(2, 46), certificate.bound());
        assertEquals(
                Optional.of(new Certificate.OneQuota(4, 4, Certificate.Side.MOST, 2, 46)),
                certificate.reason());
    }

    @Test
    void aWorthThatWasTamperedWithProvesNothing() throws Exception {
        Invented draw = Invented.instance("hdlike_30");
        Certificate certificate = certificate(draw);
        for (int i = 0; i < certificate.worths().size(); i++) {
            List<Certificate.Worth> worths = new ArrayList<>(certificate.worths());
            Certificate.Worth worth = worths.get(i);
            Fraction more = worth.each().plus(Fraction.of(1, 1_000_000_000));
            worths.set(i, new Certificate.Worth(worth.feature(), worth.value(), more));
            assertFalse(
                    with(certificate, certificate.bound(), worths)
                            .proves(draw.quotas(), draw.pool()));
        }
    }

    @Test
    void aBoundBelowWhatTheWorthsProveIsNotProven() throws Exception {
        Invented draw = Invented.instance("hdlike_30");
        Certificate certificate = certificate(draw);
        Fraction lower = certificate.bound().minus(Fraction.of(1, 1_000_000_000));
        assertFalse(
                with(certificate, lower, certificate.worths()).proves(draw.quotas(), draw.pool()));
    }

    private static Certificate with(
            Certificate from, Fraction bound, List<Certificate.Worth> worths) {
        return new Certificate(
                bound,
                worths,
                from.seat(),
                from.households(),
                from.premises(),
                from.attained(),
                from.reason());
    }

    private static Certificate certificate(Invented draw) throws CannotBeMet, Cancelled {
        return LotteryMaker.make(
                        draw.quotas(),
                        draw.pool(),
                        SEED,
                        Objective.LEXIMIN,
                        10,
                        Progress.unwatched())
                .certificate();
    }
}
