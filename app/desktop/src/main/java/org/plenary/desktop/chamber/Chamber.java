package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.plenary.core.event.Event;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Words;

/// The assembly as this laptop knows it, and what its holder can do there.
///
/// Whatever signs or writes waits for this laptop's disk, so it is called off the JavaFX thread;
/// when it returns, what was written survives a power cut. Nothing here waits for the network.
public interface Chamber {
    /// What is known now. Changes on the JavaFX thread: after each pull, and after each own act.
    ReadOnlyObjectProperty<Standing> standing();

    /// Why an event would not count if it were the next entry; empty if it would. Asks the same
    /// procedure as the server and the verifier.
    Optional<Refusal> refusal(Event event);

    /// Signs an event that has no words and puts it in the outbox. What the procedure would refuse
    /// is never signed: then [Refused] carries the reason.
    EntryId sign(Event event) throws IOException, Refused;

    /// Signs an event with its words and puts it in the outbox; the draft `about` them, if there is
    /// one, ends in the same step.
    EntryId sign(Event event, Words words, String about) throws IOException, Refused;

    /// Seals a choice, signs the vote and hands the choice in with it; the key that opens it stays
    /// on this laptop too.
    EntryId vote(EntryId ballot, Choice choice) throws IOException, Refused;

    /// What this laptop's holder last chose in a ballot, from the key that stayed here.
    Optional<Choice> ownChoice(EntryId ballot);

    /// Takes an own entry back while it has not left this laptop: true if it could be. Its words
    /// are a draft again.
    boolean takeBack(EntryId entry) throws IOException;

    /// Asks for a pull and a push soon, as a person who presses "Send now".
    void sendNow();

    /// What people wrote.
    Texts texts();

    /// What this laptop's holder is writing.
    Drafts drafts();

    /// What this laptop's holder noted for themselves.
    Notebook notebook();

    /// What an office keeps for itself.
    Strongbox strongbox();

    /// Pictures and files of the evidence.
    Attachments attachments();

    /// Full text of everything that is here.
    Search search();

    /// Proofs of this laptop's own entries.
    Proofs proofs();
}
