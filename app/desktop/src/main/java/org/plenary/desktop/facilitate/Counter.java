package org.plenary.desktop.facilitate;

import java.time.InstantSource;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.AssemblyClock;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// What every page of this screen has within reach.
///
/// @param now the laptop's clock: it proposes times and warns, and decides nothing
record Counter(Desk desk, Chamber chamber, InstantSource now) {
    Words words() {
        return desk.words();
    }

    /// Dates and times in the assembly's zone.
    Moments moments() {
        return AssemblyClock.moments(chamber, desk.moments(), desk.words().locale());
    }

    /// What is typed in the assembly's zone.
    LocalTimes times() {
        return new LocalTimes(moments().zone(), desk.words().locale());
    }

    Sending sending() {
        return new Sending(desk, chamber);
    }

    DraftKeeper draft(String about) {
        return new DraftKeeper(desk.background(), chamber.drafts(), about);
    }

    void go(Where where) {
        desk.navigator().open(where.place());
    }
}
