// The commitments to every volunteer's values: `org.plenary.core.fit.Commitments` in the Java.

import { Malformed } from "./bytes.js";
import { BRANCH, OneOf } from "./one-of.js";
import { NONE, Point, SECOND } from "./point.js";
import { Rows, whole } from "./rows.js";

/** The most commitments of one file. */
const MOST = 150_000;

const POINT = 32;

/** Bytes of a commitment and of its proof that it is to 0 or 1. */
const LENGTH = POINT + 2 * BRANCH;

export class Commitments {
  #quotas;
  #rows = [];
  volunteers;

  /** Reads the file, of these quotas; Malformed says what is wrong with its form. */
  static parse(quotas, text) {
    const lines = new Rows("plenary-commitments/v1", text);
    if (lines.after("quotas ") !== quotas.hash) {
      throw new Malformed("the commitments are of other quotas");
    }
    const commitments = new Commitments();
    commitments.#quotas = quotas;
    commitments.volunteers = whole(lines.after("volunteers "));
    const all = commitments.volunteers * quotas.places().length;
    if (commitments.volunteers < 1 || all > MOST) {
      throw new Malformed("there are 1 to 150,000 commitments");
    }
    for (let volunteer = 0; volunteer < commitments.volunteers; volunteer++) {
      for (const feature of quotas.features) {
        commitments.#rows.push(lines.bytes(feature.values.length * LENGTH));
      }
    }
    lines.end();
    return commitments;
  }

  /** One commitment as it is written, with its proof; the volunteer is counted from 0. */
  #at(volunteer, feature, value) {
    const row = this.#rows[volunteer * this.#quotas.features.length + feature];
    return row.slice(value * LENGTH, (value + 1) * LENGTH);
  }

  /** The 32 bytes of one commitment. */
  written(volunteer, feature, value) {
    return this.#at(volunteer, feature, value).slice(0, POINT);
  }

  /**
   * What is wrong with those of some volunteers, counted from 0: the first flaw, or null.
   *
   * @param step is called after each volunteer
   */
  async flaw(some, step) {
    for (const volunteer of some) {
      for (let feature = 0; feature < this.#quotas.features.length; feature++) {
        const flaw = await this.#flaw(volunteer, feature);
        if (flaw !== null) {
          return flaw;
        }
      }
      step();
    }
    return null;
  }

  async #flaw(volunteer, feature) {
    let sum = NONE;
    for (let value = 0; value < this.#quotas.features[feature].values.length; value++) {
      const at = { volunteer, feature, value };
      try {
        const committed = this.#at(volunteer, feature, value);
        const point = Point.parse(committed.slice(0, POINT));
        const proof = OneOf.parse(committed.slice(POINT));
        if (!(await proof.holds(this.#statement(volunteer, feature, value), point, 0))) {
          return { flaw: "not-one-or-none", ...at };
        }
        sum = sum.plus(point);
      } catch (malformed) {
        if (malformed instanceof Malformed) {
          return { flaw: "unreadable", ...at, why: malformed.message };
        }
        throw malformed;
      }
    }
    return sum.equals(SECOND) ? null : { flaw: "not-just-one", volunteer, feature };
  }

  /** What the proof of one commitment is about. */
  #statement(volunteer, feature, value) {
    return (
      "plenary-value-proof/v1\n" +
      `quotas ${this.#quotas.hash}\n` +
      `volunteer ${volunteer + 1}\n` +
      `value ${feature} ${value}\n`
    );
  }
}
