// A proof that a commitment is to one of several numbers in a row: `org.plenary.core.fit.OneOf` in
// the Java, where it is explained.

import { Malformed, utf8 } from "./bytes.js";
import { BASE, ORDER, Point, SECOND } from "./point.js";
import { hashToScalar, parseScalar, SCALAR_LENGTH } from "./scalar.js";

/** Bytes for each number that it may be. */
export const BRANCH = 2 * SCALAR_LENGTH;

const BASE_BYTES = BASE.bytes();
const SECOND_BYTES = SECOND.bytes();

export class OneOf {
  #challenges = [];
  #answers = [];

  /** Reads a proof, challenge and answer for each number; Malformed says why something is none. */
  static parse(bytes) {
    if (bytes.length === 0 || bytes.length % BRANCH !== 0) {
      throw new Malformed("a proof has 64 bytes for each number");
    }
    const proof = new OneOf();
    for (let from = 0; from < bytes.length; from += BRANCH) {
      const middle = from + SCALAR_LENGTH;
      proof.#challenges.push(parseScalar(bytes.slice(from, middle)));
      proof.#answers.push(parseScalar(bytes.slice(middle, from + BRANCH)));
    }
    return proof;
  }

  /**
   * Whether it proves that a commitment is to `least` or one of the numbers after it.
   *
   * What was announced for a number n is answer · BASE − challenge · (commitment − n · SECOND). The
   * bracket is taken apart, so that only one multiple of the commitment itself is to be made.
   */
  async holds(statement, commitment, least) {
    const announced = this.#challenges.map((challenge, i) => {
      const number = BigInt(least + i);
      return Point.base(this.#answers[i])
        .plus(Point.second((challenge * number) % ORDER))
        .minus(commitment.times(challenge))
        .bytes();
    });
    const challenge = await hashToScalar([
      utf8(`${statement}numbers ${least} ${announced.length}\n`),
      BASE_BYTES,
      SECOND_BYTES,
      commitment.bytes(),
      ...announced,
    ]);
    const sum = this.#challenges.reduce((all, each) => all + each, 0n) % ORDER;
    return challenge === sum;
  }
}
