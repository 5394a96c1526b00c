package org.plenary.desktop.ui;

import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The pictures of the program, each with one meaning; they stand beside a word and never alone.
///
/// Drawn as text in Ikonli's icon font, since its own `FontIcon` does not grow with the text around
/// it.
public enum Symbol {
    /// The screen of what is due.
    TODAY(Material2OutlinedMZ.WB_SUNNY),
    /// The screen of evidence.
    EVIDENCE(Material2OutlinedMZ.MENU_BOOK),
    /// The screen of positions.
    POSITIONS(Material2OutlinedAL.FORUM),
    /// The screen of recommendations.
    RECOMMENDATIONS(Material2OutlinedAL.HISTORY_EDU),
    /// The screen of principles.
    PRINCIPLES(Material2OutlinedAL.FACT_CHECK),
    /// The screen of ballots.
    BALLOT(Material2OutlinedAL.HOW_TO_VOTE),
    /// The screen of sessions.
    SCHEDULE(Material2OutlinedAL.EVENT),
    /// The screen of the record.
    TRAIL(Material2OutlinedMZ.VERIFIED_USER),
    /// The facilitators' screen.
    FACILITATE(Material2OutlinedMZ.MEETING_ROOM),
    /// The screen of the draw.
    DRAW(Material2OutlinedAL.CASINO),
    /// The screen of seats, letters and laptops.
    ROLL(Material2OutlinedAL.ASSIGNMENT_IND),
    /// Text size and colours.
    COMFORT(Material2OutlinedAL.FORMAT_SIZE),
    /// Go to what came before.
    BACK(Material2OutlinedAL.ARROW_BACK),
    /// Go on.
    NEXT(Material2OutlinedAL.ARROW_FORWARD),
    /// The navigation, folded.
    MENU(Material2OutlinedMZ.MENU),
    /// Look for something.
    SEARCH(Material2OutlinedMZ.SEARCH),
    /// Narrow a list.
    FILTER(Material2OutlinedAL.FILTER_LIST),
    /// Empty a field, close a notice.
    CLOSE(Material2OutlinedAL.CLOSE),
    /// Fold out.
    OPEN_FOLD(Material2OutlinedAL.EXPAND_MORE),
    /// Fold in.
    CLOSE_FOLD(Material2OutlinedAL.EXPAND_LESS),
    /// Done, holds, passed.
    DONE(Material2OutlinedAL.CHECK_CIRCLE),
    /// Happening now.
    NOW(Material2OutlinedMZ.RADIO_BUTTON_CHECKED),
    /// Still to come.
    LATER(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
    /// Needs attention, nothing is lost.
    WARNING(Material2OutlinedMZ.WARNING),
    /// Went wrong, or does not hold.
    PROBLEM(Material2OutlinedAL.ERROR_OUTLINE),
    /// Worth knowing.
    INFO(Material2OutlinedAL.INFO),
    /// Explain this.
    HELP(Material2OutlinedAL.HELP_OUTLINE),
    /// Everything is with the server and recorded.
    ALL_SENT(Material2OutlinedAL.CLOUD_DONE),
    /// On its way.
    SENDING(Material2OutlinedAL.CLOUD_UPLOAD),
    /// Waiting on this laptop.
    WAITING(Material2OutlinedAL.CLOUD_QUEUE),
    /// No connection.
    OFFLINE(Material2OutlinedAL.CLOUD_OFF),
    /// Kept on this laptop.
    LAPTOP(Material2OutlinedAL.LAPTOP),
    /// Only for the person's own eyes.
    PRIVATE(Material2OutlinedAL.LOCK),
    /// Seen by everybody.
    PUBLIC(Material2OutlinedMZ.PUBLIC),
    /// Time it takes, or a deadline.
    TIME(Material2OutlinedAL.ACCESS_TIME),
    /// Where a session is.
    WHERE(Material2OutlinedMZ.PLACE),
    /// A person.
    PERSON(Material2OutlinedMZ.PERSON_OUTLINE),
    /// Several people.
    PEOPLE(Material2OutlinedMZ.PEOPLE_OUTLINE),
    /// Write or change.
    EDIT(Material2OutlinedAL.EDIT),
    /// Add one more.
    ADD(Material2OutlinedAL.ADD),
    /// Take away.
    REMOVE(Material2OutlinedAL.DELETE),
    /// A passage of evidence.
    QUOTE(Material2OutlinedAL.FORMAT_QUOTE),
    /// A private note.
    NOTE(Material2OutlinedMZ.STICKY_NOTE_2),
    /// A coloured passage.
    HIGHLIGHT(Material2OutlinedAL.BORDER_COLOR),
    /// Earlier versions.
    HISTORY(Material2OutlinedAL.HISTORY),
    /// Copy to the clipboard.
    COPY(Material2OutlinedAL.CONTENT_COPY),
    /// Save to a file.
    SAVE(Material2OutlinedMZ.SAVE_ALT),
    /// A folder on the disk.
    FOLDER(Material2OutlinedAL.FOLDER_OPEN),
    /// A document or attachment.
    DOCUMENT(Material2OutlinedAL.DESCRIPTION),
    /// Opens outside Plenary.
    OUTSIDE(Material2OutlinedMZ.OPEN_IN_NEW),
    /// Print.
    PRINT(Material2OutlinedMZ.PRINT),
    /// Undo.
    UNDO(Material2OutlinedMZ.UNDO),
    /// Start again.
    REFRESH(Material2OutlinedMZ.REFRESH);

    @SuppressWarnings("ImmutableEnumChecker") // every Ikon here is a constant of an enum
    private final Ikon ikon;

    Symbol(Ikon ikon) {
        this.ikon = ikon;
    }

    /// A new picture, as high as the text it stands beside, that says nothing of its own to a
    /// screen reader.
    public Node picture() {
        var sign = new Text(Character.toString(ikon.getCode()));
        sign.getStyleClass().add("symbol");
        sign.setFocusTraversable(false);
        return sign;
    }
}
