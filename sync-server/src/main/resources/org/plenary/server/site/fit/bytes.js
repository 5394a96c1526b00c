// Bytes, numbers and hashes, as every module here needs them.

/** What is wrong with the form of something: a sentence without its full stop, as in the Java. */
export class Malformed extends Error {}

/** The bytes of a text. */
export function utf8(text) {
  return new TextEncoder().encode(text);
}

/** The text of bytes. A mark of byte order stays where it is, since it changes the hash. */
export function text(bytes) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** One after the other. */
export function joined(parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function same(some, others) {
  return some.length === others.length && some.every((byte, i) => byte === others[i]);
}

export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function unhex(digits) {
  return Uint8Array.from(digits.match(/../g), (byte) => parseInt(byte, 16));
}

/** Bytes, least significant first, as a number. */
export function number(bytes) {
  return BigInt("0x" + hex(bytes.slice().reverse()));
}

export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

export async function sha512(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-512", bytes));
}
