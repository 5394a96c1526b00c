/// The lottery: chances as equal as the quotas allow, with the certificate that they cannot be more
/// equal, and a thousand panels that give exactly such chances.
///
/// Deliberately not here: checking what was published (core needs no solver for it) and linear
/// programming itself (see `linear`). Start with `LotteryMaker`.
package org.plenary.sortition.lottery;
