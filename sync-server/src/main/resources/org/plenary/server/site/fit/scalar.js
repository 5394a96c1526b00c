// Numbers modulo the group's order: `org.plenary.core.group.Scalar` in the Java. They are plain
// numbers here, and nothing that is checked is secret, so no time has to be the same.

import { joined, Malformed, number, sha512 } from "./bytes.js";
import { ORDER } from "./point.js";

/** Bytes of a scalar, least significant first. */
export const SCALAR_LENGTH = 32;

/** A scalar as it is written, below the order; Malformed otherwise. */
export function parseScalar(bytes) {
  const scalar = number(bytes);
  if (scalar >= ORDER) {
    throw new Malformed("a scalar is not below the order of the group");
  }
  return scalar;
}

/** The SHA-512 of the parts, one after the other, modulo the order. */
export async function hashToScalar(parts) {
  return number(await sha512(joined(parts))) % ORDER;
}
