/// What every screen is made of: the controls, the ports a screen reaches the rest of the program
/// through, and the way work leaves the JavaFX thread and comes back.
///
/// A screen gets a [Desk] and gives a [Screen]. Controls know nothing of an assembly's rules; they
/// show what a view model says and say what was pressed. Each has an accessible name, a size of 24
/// px or more and a keyboard way in. Colours are in `ui.look`, sentences in `ui.words`, long texts
/// in `ui.prose`, geometry without JavaFX in `ui.layout`. Not here: the window and the order of
/// screens (`shell`), the disk (`store`), the network (`sync`). Start at [Screen], [Desk] and
/// [Page].
package org.plenary.desktop.ui;
