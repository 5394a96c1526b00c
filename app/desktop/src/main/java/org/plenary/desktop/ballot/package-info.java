/// Voting, and what votes came to: the screen of ballots.
///
/// Places: empty for the list, a ballot's id (or its recommendation's) for one ballot, `vote/ID`
/// for voting, `minority/ID` for a minority report. The draft of a report is `ballot/minority/ID`;
/// a vote is never a draft. Not here: who may vote and what counts (core's `BallotRules`), and how
/// a choice is sealed (`chamber`). Start at `BallotScreen`.
package org.plenary.desktop.ballot;
