package org.plenary.rehearsal.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.plenary.core.trail.SignedEntry;

/// The entries of a trail in order, signed on every core while the play goes on. An entry's name
/// does not wait for its signature, and signatures are deterministic, so nothing depends on which
/// is ready first.
final class Signing implements AutoCloseable {
    private final ExecutorService cores =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("signing-", 0).factory());
    private final List<CompletableFuture<SignedEntry>> entries = new ArrayList<>();

    /// One more entry, to be signed as soon as a core is free.
    void add(Supplier<SignedEntry> signing) {
        entries.add(CompletableFuture.supplyAsync(signing, cores));
    }

    int size() {
        return entries.size();
    }

    /// The entry at a place, once it is signed.
    SignedEntry at(int place) {
        return entries.get(place).join();
    }

    /// Every entry, once all are signed.
    List<SignedEntry> all() {
        return entries.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        cores.close();
    }
}
