package org.plenary.desktop.parts;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.plenary.core.event.Event;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Signing;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Desk;

/// Signs what a person has looked over, says so at the foot of the window, and offers a way back
/// for as long as that stands there.
public final class Sending {
    private final Desk desk;
    private final Chamber chamber;
    private final Signing signing;

    /// Signs in this chamber.
    public Sending(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        signing = new Signing(desk.background(), chamber);
    }

    /// Signs an event whose words were drafted. `news` is said when it is signed; what the
    /// procedure or the size forbids goes to `refused` as a sentence.
    public void send(
            Event event,
            Words words,
            DraftKeeper draft,
            String news,
            Consumer<EntryId> done,
            Consumer<String> refused) {
        int length = words.encode().length;
        if (length > BodyRef.MAX_LENGTH) {
            refused.accept(
                    desk.words()
                            .text("parts.too-long", "length", length, "limit", BodyRef.MAX_LENGTH));
            return;
        }
        SortedMap<String, String> fields = draft.fields();
        signing.sign(
                event,
                words,
                draft,
                id -> {
                    offer(news, List.of(id), () -> chamber.drafts().keep(draft.about(), fields));
                    done.accept(id);
                },
                why -> refused.accept(why.sentence()));
    }

    /// Signs several events that one draft holds together; the draft ends once all are signed.
    public void sendAll(
            List<Signing.Act> acts,
            DraftKeeper draft,
            String news,
            Consumer<List<EntryId>> done,
            Consumer<String> refused) {
        SortedMap<String, String> fields = draft.fields();
        signing.sign(
                acts,
                ids -> {
                    desk.background().run(() -> chamber.drafts().drop(draft.about()));
                    offer(news, ids, () -> chamber.drafts().keep(draft.about(), fields));
                    done.accept(ids);
                },
                why -> refused.accept(why.sentence()));
    }

    /// Signs an event without words.
    public void send(Event event, String news, Consumer<String> refused) {
        signing.sign(
                Signing.Act.of(event),
                id -> offer(news, List.of(id), () -> {}),
                (Refusal why) -> refused.accept(why.sentence()));
    }

    /// Says what was signed, and takes it back, the last first, when the person asks for it in
    /// time; then `restore` puts back what was on the desk before.
    public void offer(String news, List<EntryId> signed, Background.Chore restore) {
        desk.notices()
                .say(
                        news,
                        desk.words().text("parts.undo"),
                        () ->
                                desk.background()
                                        .run(() -> takeBack(signed, restore), this::takenBack));
    }

    private boolean takeBack(List<EntryId> signed, Background.Chore restore) throws Exception {
        boolean all = true;
        for (EntryId entry : signed.reversed()) {
            all &= chamber.takeBack(entry);
        }
        if (all) {
            restore.run();
        }
        return all;
    }

    private void takenBack(boolean all) {
        desk.notices().say(desk.words().text(all ? "parts.undone" : "parts.too-late"));
    }
}
