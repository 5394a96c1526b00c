/// The check of every recommendation against every principle: the screen of principles.
///
/// Places: empty for the overview, a recommendation's id for its check, `check/ID` for answering
/// the principles one by one (`check/ID/N` begins at principle N), and `concern/ID/N` for the
/// drafters' answer to a concern. Drafts: `principles/ID/VERSION` and
/// `principles/concern/ID/VERSION/N`. Not here: whether a ballot may open (core's `Checked`). Start
/// at `PrinciplesScreen`.
package org.plenary.desktop.principles;
