/// Geometry without JavaFX: where the dots of the hemicycle stand, so that a test and the public
/// site can use it too.
///
/// Lengths are shares of the picture's width. Not here: colours, nodes, animation. Start at
/// [HemicycleLayout].
package org.plenary.desktop.ui.layout;
