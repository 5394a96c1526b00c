/// A whole assembly with simulated people: for trying out a charter and a timetable, for
/// demonstrations, tests and measurements.
///
/// Deliberately not here: any rule (every entry is judged by core's procedure like anybody's), and
/// any secret (every key comes from the seed, and the founding entry says so). Start with
/// `Rehearsal`.
package org.plenary.rehearsal;
