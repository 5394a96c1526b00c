/// The procedure: whether an entry counts, judged at its position from the assembly as it stood
/// before it, the same for every reader.
///
/// Deliberately not here: form and signatures (`trail`), and any way to make an exception. Client,
/// sequencer and verifier run the same `Procedure.judge`; start there, then read one file of rules
/// a family.
package org.plenary.core.procedure;
