// The proof that a panel meets every quota: `org.plenary.core.fit.QuotaFit` in the Java.

import { Malformed } from "./bytes.js";
import { people } from "./lottery.js";
import { BRANCH, OneOf } from "./one-of.js";
import { Point } from "./point.js";
import { Rows } from "./rows.js";

/** The most numbers that all proofs of a file are about. */
const MOST = 200_000;

export class QuotaFit {
  #quotas;
  #proofs = [];
  /** The SHA-256 of the commitments' file that it speaks of, in hexadecimal. */
  commitments;
  /** The volunteers of the panel, from 0, ascending. */
  panel;

  /** Reads the file, of these quotas; Malformed says what is wrong with its form. */
  static parse(quotas, text) {
    const numbers = quotas.features.flatMap((each) => each.values.map((q) => span(quotas, q)));
    if (numbers.some((some) => some < 0) || numbers.reduce((a, b) => a + b, 0) > MOST) {
      throw new Malformed("quotas as wide as these are not proven");
    }
    const lines = new Rows("plenary-quota-fit/v1", text);
    const fit = new QuotaFit();
    fit.#quotas = quotas;
    fit.commitments = lines.after("commitments ");
    fit.panel = people(lines.after("panel "));
    for (const some of numbers) {
      fit.#proofs.push(some > 0 ? OneOf.parse(lines.bytes(some * BRANCH)) : nothing(lines.line()));
    }
    lines.end();
    return fit;
  }

  /** How many quotas admit whatever number a panel can have, so that nothing is proven of them. */
  get unneeded() {
    return this.#proofs.filter((proof) => proof === null).length;
  }

  /**
   * What is wrong with it: the first flaw, or null. It proves nothing unless the panel's
   * commitments themselves hold.
   *
   * @param commitments the commitments of the freeze
   * @param hash the SHA-256 of their file, in hexadecimal
   * @param drawn the panel that it has to be of
   * @param step is called after each quota
   */
  async flaw(commitments, hash, drawn, step) {
    if (this.commitments !== hash) {
      return { flaw: "other-commitments" };
    }
    const known =
      this.panel.length === this.#quotas.seats && this.panel.at(-1) < commitments.volunteers;
    if (!known || this.panel.join() !== drawn.join()) {
      return { flaw: "other-panel" };
    }
    for (const [i, [feature, value]] of this.#quotas.places().entries()) {
      if (!(await this.#holds(commitments, feature, value, this.#proofs[i]))) {
        return { flaw: "quota-not-proven", feature, value };
      }
      step();
    }
    return null;
  }

  async #holds(commitments, feature, value, proof) {
    if (proof === null) {
      return true;
    }
    try {
      const sum = Point.sum(this.panel.map((one) => commitments.written(one, feature, value)));
      const least = this.#quotas.features[feature].values[value].min;
      return await proof.holds(this.#statement(feature, value), sum, least);
    } catch (malformed) {
      if (malformed instanceof Malformed) {
        return false;
      }
      throw malformed;
    }
  }

  /** What the proof of one quota is about. */
  #statement(feature, value) {
    return (
      "plenary-fit-proof/v1\n" +
      `commitments ${this.commitments}\n` +
      `panel ${this.panel.map((volunteer) => volunteer + 1).join(" ")}\n` +
      `value ${feature} ${value}\n`
    );
  }
}

/** Among how many numbers a quota leaves the choice: 0 if it admits all, below 0 if it admits none. */
function span(quotas, quota) {
  if (quota.min > quotas.seats) {
    return -1;
  }
  const needed = quota.min > 0 || quota.max < quotas.seats;
  return needed ? Math.min(quota.max, quotas.seats) - quota.min + 1 : 0;
}

function nothing(line) {
  if (line !== "-") {
    throw new Malformed("a proof of a quota that admits everything");
  }
  return null;
}
