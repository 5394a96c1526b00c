package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.core.procedure.Fold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.DraftId;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.LogStore.Recollected;
import org.plenary.desktop.store.Outbox.Item;

/// Keeps beside the copy of the record what it adds up to, and recollects it at the next start.
final class Recollecting {
    /// So many entries may be folded at a start without anybody noticing.
    private static final int FEW = 500;

    private final LogStore log;
    private final Recollection recollection = new Recollection();
    private long kept = -1;

    Recollecting(LogStore log) {
        this.log = log;
    }

    /// What the whole copy adds up to: what is recollected, and the few entries since on top. Empty
    /// where that cannot be told without reading everything.
    Optional<Assembly> all() throws IOException {
        LogStore.Head head = log.head();
        Optional<Recollected> found = log.recollected();
        Optional<Assembly> recollected =
                found.filter(each -> each.size() <= head.size() && head.counted() == head.size())
                        .flatMap(each -> recollection.read(each.bytes()));
        if (recollected.isEmpty()) {
            return Optional.empty();
        }
        kept = recollected.get().size();
        return onTop(recollected.get()).filter(all -> all.size() == head.size());
    }

    private Optional<Assembly> onTop(Assembly recollected) throws IOException {
        Assembly[] all = {recollected};
        try {
            log.read(
                    recollected.size(),
                    page -> {
                        for (LogStore.Stored stored : page) {
                            var entry = Replica.parse(stored.bytes());
                            all[0] = Fold.step(all[0], entry.at(all[0].size())).after();
                        }
                    });
        } catch (Replica.FlippedBits damaged) {
            return Optional.empty();
        }
        return Optional.of(all[0]);
    }

    /// Keeps what a record adds up to, unless little has come since the last time. One that this
    /// version does not understand to its end is read whole each time.
    void keep(Replica replica, OwnChain chain) throws IOException {
        long size = replica.size();
        if (replica.stoppedAt().isPresent() || (kept >= 0 && size - kept < FEW)) {
            return;
        }
        List<DraftId> own = chain.items().stream().map(Item::draft).toList();
        log.recollect(new Recollected(size, recollection.write(replica.assembly(), own)));
        kept = size;
    }
}
