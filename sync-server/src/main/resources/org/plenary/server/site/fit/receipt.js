// What a volunteer was given when the pool was frozen: `org.plenary.core.draw.Receipt` in the Java,
// with the `Opening` that its line makes.

import { hex, Malformed, same, unhex, utf8 } from "./bytes.js";
import { ORDER, Point, SECOND } from "./point.js";
import { named } from "./quotas.js";
import { Rows, whole } from "./rows.js";
import { hashToScalar } from "./scalar.js";
import { leaf, rootOf } from "./tree.js";

const MOST_VOLUNTEERS = 1_000_000;

export class Receipt {
  /** The id of the draw's announcement, in hexadecimal. */
  draw;
  /** The volunteer's public number, from 1. */
  number;
  values = [];
  #salt;
  #household;
  #path = [];

  /** Reads the file; Malformed says what is wrong with it. */
  static parse(text) {
    const lines = new Rows("plenary-receipt/v1", text);
    const receipt = new Receipt();
    receipt.draw = hash(lines.after("draw "));
    receipt.number = whole(lines.after("number "));
    receipt.#salt = hash(lines.after("salt "));
    receipt.#household = lines.after("household ");
    if (receipt.#household !== "-1") {
      whole(receipt.#household);
    }
    while (!lines.ended()) {
      receipt.#read(lines.line());
    }
    if (receipt.number < 1 || receipt.number > MOST_VOLUNTEERS || receipt.#path.length > 20) {
      throw new Malformed("the receipt is of no volunteer");
    }
    return receipt;
  }

  #read(line) {
    if (line.startsWith("value ") && this.#path.length === 0) {
      this.values.push(named(line.slice("value ".length)));
    } else if (line.startsWith("path ")) {
      this.#path.push(hash(line.slice("path ".length)));
    } else {
      throw new Malformed(`a line that begins with path is missing: ${line}`);
    }
  }

  /** The root of the pool's tree in which the volunteer stands just so, in hexadecimal; or null. */
  async pool(volunteers) {
    const line = ["plenary-volunteer/v1", this.number, this.#salt, this.#household, ...this.values];
    const path = this.#path.map(unhex);
    const root = await rootOf(this.number - 1, volunteers, await leaf(line.join("\n") + "\n"), path);
    return root === null ? null : hex(root);
  }

  /** Whether what was committed to for the volunteer is what the line says. */
  async opens(quotas, commitments) {
    if (this.values.length !== quotas.features.length) {
      throw new Malformed("the line has a value for each feature");
    }
    for (const [feature, { name, values }] of quotas.features.entries()) {
      const mine = values.findIndex((quota) => quota.value === this.values[feature]);
      if (mine < 0) {
        throw new Malformed(`the quotas know no ${name}: ${this.values[feature]}`);
      }
      const blindings = await this.#blindings(quotas, feature, values.length);
      for (const [value, blinding] of blindings.entries()) {
        const bare = Point.base(blinding);
        const made = value === mine ? bare.plus(SECOND) : bare;
        if (!same(made.bytes(), commitments.written(this.number - 1, feature, value))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The secret scalars of one feature's commitments: they add up to nothing, which gives the last. */
  async #blindings(quotas, feature, values) {
    const blindings = [];
    let last = 0n;
    for (let value = 0; value < values - 1; value++) {
      const lines = ["plenary-blinding/v1", quotas.hash, this.#salt, `${feature} ${value}`];
      const blinding = await hashToScalar([utf8(lines.join("\n") + "\n")]);
      blindings.push(blinding);
      last = (last + ORDER - blinding) % ORDER;
    }
    return [...blindings, last];
  }
}

/** A hash as it is written. */
function hash(digits) {
  if (!/^[0-9a-f]{64}$/.test(digits)) {
    throw new Malformed("a hash is written as 64 lower-case hexadecimal digits");
  }
  return digits;
}
