/// The record's contents for programs: JSON, CSV, a news feed and a calendar.
///
/// Deliberately not here: words of members, which stand on the pages and in the record and may be
/// removed there. Start with `OpenData`.
package org.plenary.server.site.data;
