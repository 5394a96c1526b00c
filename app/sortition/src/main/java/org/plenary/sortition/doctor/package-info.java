/// Why quotas cannot be met, or what each of them costs: arithmetic in words, the smallest
/// relaxation, who can never be drawn and what would include them.
///
/// Deliberately not here: reading files (see `file`) and building the lottery (see `lottery`).
/// Start with `QuotaDoctor`.
package org.plenary.sortition.doctor;
