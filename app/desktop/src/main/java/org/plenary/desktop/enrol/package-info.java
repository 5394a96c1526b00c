/// First run: how a laptop comes to be somebody's, by a letter; the same for members, facilitators,
/// the registrar and the authority, and for whoever lost a laptop and has a new letter.
///
/// What was typed is kept, so that a program that is closed half-way goes on where it was. Not
/// here: keys, fetching and checking ([org.plenary.desktop.chamber.Enrolment]). Start at
/// [EnrolModel].
package org.plenary.desktop.enrol;
