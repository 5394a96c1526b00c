package org.plenary.desktop.today;

import org.plenary.desktop.ui.Place;

/// A duty in words.
///
/// @param task what to do
/// @param purpose what it is for
/// @param effort how long it takes, or until when; empty where it does not matter
/// @param button what the button says that leads there
/// @param why why this is asked of this person now
/// @param place where it is done
/// @param duty what it tells of
record Told(
        String task,
        String purpose,
        String effort,
        String button,
        String why,
        Place place,
        Duty duty) {}
