/// Bytes of envelopes, facts and bodies: canonical JSON (RFC 8785, integers only) in and out,
/// exactly.
///
/// Deliberately not exported and deliberately strict: what does not encode to the very bytes it was
/// read from is malformed. The format is written down in app/core/LOG.md; start with
/// `EnvelopeCodec`.
package org.plenary.core.codec;
