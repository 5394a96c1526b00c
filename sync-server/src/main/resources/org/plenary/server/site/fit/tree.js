// The trees over the pool and over the lottery: `org.plenary.core.ledger.Tree` and `Proofs` in the
// Java (RFC 6962 section 2.1, checked as RFC 9162 section 2.1.3.2 says).

import { joined, sha256, utf8 } from "./bytes.js";

/** The hash of a text as a leaf. */
export function leaf(text) {
  return sha256(joined([Uint8Array.of(0), utf8(text)]));
}

function node(left, right) {
  return sha256(joined([Uint8Array.of(1), left, right]));
}

/** The root over leaves; without any there is none. */
export async function root(leaves) {
  let row = leaves;
  while (row.length > 1) {
    const above = [];
    for (let i = 0; i < row.length; i += 2) {
      above.push(i + 1 < row.length ? node(row[i], row[i + 1]) : row[i]);
    }
    row = await Promise.all(above);
  }
  return row[0];
}

/** The root that follows from a leaf at a place of a tree and its path; null if none does. */
export async function rootOf(index, size, leaf, path) {
  let place = index;
  let last = size - 1;
  let hash = leaf;
  for (const neighbour of path) {
    if (last === 0) {
      return null;
    }
    if (place % 2 === 1 || place === last) {
      hash = await node(neighbour, hash);
      while (place % 2 === 0 && place !== 0) {
        place >>= 1;
        last >>= 1;
      }
    } else {
      hash = await node(hash, neighbour);
    }
    place >>= 1;
    last >>= 1;
  }
  return index >= 0 && index < size && last === 0 ? hash : null;
}
