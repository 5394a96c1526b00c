/// What the assembly may come to recommend: texts with their versions, amendments and supporters,
/// and what became of each: the screen of recommendations.
///
/// Places: empty for the list, `propose` or `propose/QUESTION` for a new one, an entry's id for a
/// recommendation or for the amendment of one, `revise/ID` and `amend/ID` for other words,
/// `decide/ID` for a decision on an amendment, `answer/ID` for the commissioning body's answer.
/// Drafts are kept under the same names behind `recommendations/`. Not here: the check itself
/// (`principles`) and voting (`ballot`). Start at `RecommendationsScreen`.
package org.plenary.desktop.recommendations;
