/// What is due now, for the holder of this laptop, and why; where the assembly is on its way; and
/// where its people stand, as dots.
///
/// Everything follows from what is expected to count: there is no list of tasks that anybody keeps.
/// Not here: doing any of it (each task names the screen where that is), but for the authority's
/// promise and answers, which have no other screen. Start at [TodayModel].
package org.plenary.desktop.today;
