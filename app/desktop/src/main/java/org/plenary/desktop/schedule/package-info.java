/// When the assembly meets and what for: sessions by day, with their agenda; checking in; calendar
/// files.
///
/// Plans that were replaced or cancelled stay in sight, marked as such. Not here: planning
/// (`facilitate`). Start at [ScheduleModel].
package org.plenary.desktop.schedule;
