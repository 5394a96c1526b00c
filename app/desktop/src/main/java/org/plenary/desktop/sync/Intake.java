package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.event.Event;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.desktop.store.Appending;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Takes entries that are proven to be in the record into the copy: each is parsed, its signature
/// checked, judged, and kept with its words in one transaction.
final class Intake {
    private final LogStore log;
    private final WordsOfOthers words;
    private final SignatureEngine engine;

    Intake(LogStore log, WordsOfOthers words, SignatureEngine engine) {
        this.log = log;
        this.words = words;
        this.engine = engine;
    }

    /// An entry that was taken in, and what became of it.
    private record Taken(long position, SignedEntry entry, Optional<Fold.Step> step) {}

    /// Takes a slice in. An entry in it that nobody can have signed so is the server's fault and no
    /// accident, since the entry is proven to be in the record: everything before it is kept, and
    /// [Problem.RecordForged] says where it stands.
    void take(Slice slice, Replica replica) throws IOException {
        List<Optional<SignedEntry>> parsed =
                slice.entries().parallelStream().map(Intake::parse).toList();
        List<SignedEntry> good =
                parsed.stream().takeWhile(Optional::isPresent).map(Optional::get).toList();
        SignatureEngine ahead = replica.ahead(good, engine);
        List<Taken> taken = new ArrayList<>(good.size());
        for (SignedEntry entry : good) {
            long position = replica.size();
            try {
                taken.add(new Taken(position, entry, replica.next(entry, ahead)));
            } catch (Unauthentic forged) {
                break;
            }
        }
        keep(taken, words.of(slice.from(), good.subList(0, taken.size())), replica);
        if (taken.size() < slice.entries().size()) {
            throw new ProblemException(new Problem.RecordForged(slice.from() + taken.size()));
        }
    }

    private void keep(List<Taken> taken, List<Body> bodies, Replica replica) throws IOException {
        List<Hash> erased = new ArrayList<>();
        for (Taken each : taken) {
            if (event(each).orElse(null) instanceof BodyErased removal) {
                erased(removal.entry(), taken).ifPresent(erased::add);
            }
        }
        log.append(appending -> {
            for (Taken each : taken) {
                appending.entry(each.position(), each.entry());
            }
            for (Body body : bodies) {
                appending.body(body);
            }
            for (Taken each : taken) {
                Optional<Event> event = event(each);
                if (event.isPresent()) {
                    Shelf.put(appending, each.entry().at(each.position()), event.get());
                }
            }
            remove(appending, erased);
            appending.index();
            appending.head(replica.head());
            return true;
        });
    }

    private static void remove(Appending appending, List<Hash> erased) throws IOException {
        for (Hash commitment : erased) {
            appending.erase(commitment);
        }
    }

    /// The words that an erasure removes.
    private Optional<Hash> erased(EntryId id, List<Taken> taken) throws IOException {
        Optional<SignedEntry> here =
                IntStream.range(0, taken.size())
                        .mapToObj(i -> taken.get(i).entry())
                        .filter(entry -> entry.id().equals(id))
                        .findFirst();
        Optional<SignedEntry> entry =
                here.isPresent() ? here : log.find(id).flatMap(stored -> parse(stored.bytes()));
        return entry.flatMap(found -> found.envelope().body()).map(BodyRef::commitment);
    }

    /// The event of an entry that counts.
    private static Optional<Event> event(Taken taken) {
        return taken.step()
                .map(Fold.Step::ruling)
                .flatMap(ruling ->
                        ruling instanceof Ruling.Counts counts
                                ? Optional.of(counts.event())
                                : Optional.empty());
    }

    private static Optional<SignedEntry> parse(byte[] bytes) {
        try {
            return Optional.of(SignedEntry.parse(bytes));
        } catch (Malformed notWrittenAsItMust) {
            return Optional.empty();
        }
    }
}
