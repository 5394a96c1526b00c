/// The look: colours, type sizes, typefaces, and what of them the person or their system asked for.
///
/// `tokens.properties` (in `assets/theme`, shared with the site) is the only place where a colour
/// is written. [Tokens] reads it once and turns one theme of it into a style sheet of looked-up
/// colours; `plenary.css` uses only those names, so that a change of theme replaces one small sheet
/// and nothing else. Under both lies AtlantaFX's Primer Light: all of its colours are mapped to
/// ours, which is why its dark twin is not needed. Not here: anything that knows a screen. Start at
/// [Look].
package org.plenary.desktop.ui.look;
