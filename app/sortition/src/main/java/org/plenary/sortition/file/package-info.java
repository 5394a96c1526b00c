/// Categories and respondents as people keep them in spreadsheets: reading them in every shape of
/// the field with each fault told in words, and writing the same shapes back.
///
/// Deliberately not here: whether quotas can be met (see `doctor`) and what is drawn (see
/// `lottery`). Start with `PoolReader`.
package org.plenary.sortition.file;
