/// What happened in a rehearsal, told day by day in sentences, for whoever tries out a charter and
/// a timetable.
///
/// Deliberately not here: anything that is not in the trail. Start with `Diary`.
package org.plenary.rehearsal.diary;
