package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.store.Appending;

/// Which words of an entry that counts can be found, and under which thing: an item's current words
/// under the item, a text's current version under the recommendation.
final class Shelf {
    private final Appending appending;
    private final EntryId entry;
    private final Optional<Hash> words;

    private Shelf(Appending appending, Entry entry) {
        this.appending = appending;
        this.entry = entry.id();
        words = entry.envelope().body().map(BodyRef::commitment);
    }

    static void put(Appending appending, Entry entry, Event event) throws IOException {
        new Shelf(appending, entry).put(event);
    }

    private void put(Event event) throws IOException {
        switch (event) {
            case EvidenceEvent e -> evidence(e);
            case PositionEvent _ -> find(Room.POSITION, entry);
            case RecommendationEvent e -> recommendation(e);
            case SessionEvent e -> session(e);
            case ConveningEvent _,
                    CharterEvent _,
                    DrawEvent _,
                    RollEvent _,
                    CheckEvent _,
                    BallotEvent _,
                    ResponseEvent _,
                    RecordEvent _ -> {}
        }
    }

    private void evidence(EvidenceEvent event) throws IOException {
        switch (event) {
            case EvidenceEvent.ItemPublished _ -> find(Room.EVIDENCE, entry);
            case EvidenceEvent.ItemCorrected corrected -> find(Room.EVIDENCE, corrected.item());
            case EvidenceEvent.PacketPublished _,
                    EvidenceEvent.ReadingStated _,
                    EvidenceEvent.EvidenceRequested _,
                    EvidenceEvent.EvidenceRequestDecided _ -> {}
        }
    }

    private void recommendation(RecommendationEvent event) throws IOException {
        switch (event) {
            case RecommendationEvent.RecommendationProposed _,
                    RecommendationEvent.AmendmentProposed _ ->
                    find(Room.RECOMMENDATION, entry);
            case RecommendationEvent.RecommendationRevised revised ->
                    find(Room.RECOMMENDATION, revised.recommendation());
            case RecommendationEvent.RecommendationSupported _,
                    RecommendationEvent.SupportWithdrawn _,
                    RecommendationEvent.AmendmentDecided _ -> {}
        }
    }

    private void session(SessionEvent event) throws IOException {
        switch (event) {
            case SessionEvent.SessionPlanned planned -> {
                if (planned.supersedes().isPresent()) {
                    appending.forget(planned.supersedes().get());
                }
                find(Room.SESSION, entry);
            }
            case SessionEvent.SessionCancelled cancelled -> appending.forget(cancelled.session());
            case SessionEvent.SessionOpened _,
                    SessionEvent.SessionClosed _,
                    SessionEvent.SeatCheckedIn _ -> {}
        }
    }

    private void find(Room room, EntryId thing) throws IOException {
        if (words.isPresent()) {
            appending.document(room, thing, words.get());
        }
    }
}
