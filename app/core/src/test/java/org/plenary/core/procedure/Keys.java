package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;

/// Ordinary Ed25519 keys by name: the same name is the same key on every machine.
public final class Keys {
    private static final Map<String, PublicKey> BY_NAME = new ConcurrentHashMap<>();
    private static final Map<DeviceId, Hash> SEEDS = new ConcurrentHashMap<>();

    private Keys() {}

    /// The key with this name.
    public static PublicKey named(String name) {
        return BY_NAME.computeIfAbsent(
                name,
                n -> {
                    PublicKey key = DeviceKey.publicKey(seed(n));
                    SEEDS.put(key.device(), seed(n));
                    return key;
                });
    }

    /// The seed of the key of a device or of a letter, whichever name it has here.
    public static Hash seedOf(DeviceId keysDevice) {
        return Optional.ofNullable(SEEDS.get(keysDevice)).orElseThrow();
    }

    /// The seed of the key with this name.
    public static Hash seed(String name) {
        return Hash.sha256(("test key: " + name).getBytes(UTF_8));
    }

    /// A holder's letter: the first that was made out to them, or a later one.
    public static PublicKey letter(Holder holder, int number) {
        return named("letter " + number + " of " + holder);
    }

    /// A holder's laptop: their first, or a later one.
    public static PublicKey laptop(Holder holder, int number) {
        return named("laptop " + number + " of " + holder);
    }
}
