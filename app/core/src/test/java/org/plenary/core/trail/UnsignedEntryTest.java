package org.plenary.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plenary.core.event.Envelope;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Keys;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.PublicKey;

final class UnsignedEntryTest {
    private static final Envelope FOUNDING =
            TestAssembly.founded(3).trail().log().getFirst().envelope();

    @Test
    void anEntryHasItsNameBeforeItIsSignedAndKeepsIt() {
        UnsignedEntry unsigned = UnsignedEntry.of(FOUNDING);
        SignedEntry signed = key(FOUNDING.device()).sign(unsigned);

        assertThat(signed.id()).isEqualTo(unsigned.id());
        assertThat(signed.at(0)).isEqualTo(unsigned.at(0));
        assertThat(signed).isEqualTo(SignedTrail.sign(FOUNDING));
    }

    @Test
    void aDeviceSignsItsOwnEntriesOnly() {
        DeviceKey another = DeviceKey.of(FOUNDING.assembly(), Keys.seed("another"));

        assertThatThrownBy(() -> another.sign(UnsignedEntry.of(FOUNDING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPublicHalfThatWasComputedBeforeMakesTheSameKey() {
        Hash seed = Keys.seedOf(FOUNDING.device());
        DeviceKey known =
                DeviceKey.of(FOUNDING.assembly(), seed, key(FOUNDING.device()).publicKey());

        assertThat(known.sign(FOUNDING)).isEqualTo(SignedTrail.sign(FOUNDING));
    }

    @Test
    void nothingIsSignedWithASeedThatThePublicHalfIsNotOf() {
        PublicKey founders = key(FOUNDING.device()).publicKey();
        DeviceKey mixed = DeviceKey.of(FOUNDING.assembly(), Keys.seed("another"), founders);

        assertThatThrownBy(() -> mixed.sign(FOUNDING)).isInstanceOf(IllegalStateException.class);
    }

    private static DeviceKey key(DeviceId device) {
        return DeviceKey.of(FOUNDING.assembly(), Keys.seedOf(device));
    }
}
