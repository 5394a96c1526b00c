/// What the operating system gives: where files go, how large the screen is, how the program ends.
///
/// The only package that knows Gluon Attach (GPL-3.0, which is why the desktop is under it). Not
/// here: what is written to those files. Start at [DataFolder].
package org.plenary.desktop.platform;
