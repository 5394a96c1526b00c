// Points of the prime-order group of Ed25519: `org.plenary.core.group.Point` in the Java.
//
// The curve's arithmetic (adding, doubling, reading and writing a point) is the library's; which
// sums a multiple is made of is ours, because its own ways to a multiple take four times as long.

import { Point as Edwards } from "./noble-ed25519/index.js";
import { Malformed, same } from "./bytes.js";

/** How many points there are in the group; scalars are counted modulo this. */
export const ORDER = Edwards.CURVE().n;

const LENGTH = 32;

export class Point {
  #edwards;
  #doubled = null;

  constructor(edwards) {
    this.#edwards = edwards;
  }

  /** A point as it is written; Malformed says why something is none. */
  static parse(bytes) {
    return new Point(decompressed(bytes)).#ofPrimeOrder();
  }

  /** The sum of points as they are written; only of the sum it is asked whether it is of prime order. */
  static sum(written) {
    return new Point(
      written.reduce((sum, bytes) => sum.add(decompressed(bytes)), Edwards.ZERO),
    ).#ofPrimeOrder();
  }

  /** A multiple of the base point. */
  static base(factor) {
    return new Point(BASE_TABLE.times(factor));
  }

  /** A multiple of the second generator. */
  static second(factor) {
    return new Point(SECOND_TABLE.times(factor));
  }

  #ofPrimeOrder() {
    if (!this.times(ORDER).#edwards.is0()) {
      throw new Malformed("a point that is not of the prime-order group");
    }
    return this;
  }

  /**
   * A multiple, for a factor of 0 to ORDER. Several multiples of one point share its doubles, which
   * are most of the work. The factor is written with digits 0, ±1, ±3, ±5 and ±7, at least three
   * zeros between two others; each double is added to the sum of its digit.
   */
  times(factor) {
    const sums = { 1: Edwards.ZERO, 3: Edwards.ZERO, 5: Edwards.ZERO, 7: Edwards.ZERO };
    for (let place = 0, rest = factor; rest > 0n; place++) {
      if (rest & 1n) {
        const low = Number(rest & 15n);
        const digit = low < 8 ? low : low - 16;
        const double = this.#double(place);
        sums[Math.abs(digit)] = sums[Math.abs(digit)].add(digit < 0 ? double.negate() : double);
        rest -= BigInt(digit);
      }
      rest >>= 1n;
    }
    const fives = sums[7].add(sums[5]);
    const threes = fives.add(sums[3]);
    return new Point(threes.add(fives).add(sums[7]).double().add(threes).add(sums[1]));
  }

  #double(place) {
    this.#doubled ??= [this.#edwards];
    while (this.#doubled.length <= place) {
      this.#doubled.push(this.#doubled.at(-1).double());
    }
    return this.#doubled[place];
  }

  plus(other) {
    return new Point(this.#edwards.add(other.#edwards));
  }

  minus(other) {
    return new Point(this.#edwards.subtract(other.#edwards));
  }

  equals(other) {
    return this.#edwards.equals(other.#edwards);
  }

  /** The 32 bytes. */
  bytes() {
    return this.#edwards.toBytes();
  }
}

/** There is one way to write a point, and no other is read. */
function decompressed(bytes) {
  if (bytes.length !== LENGTH) {
    throw new Malformed(`a point has 32 bytes, not ${bytes.length}`);
  }
  let point;
  try {
    // Read leniently, so that what is written in another way is told from what is no point.
    point = Edwards.fromBytes(bytes, true);
  } catch {
    throw new Malformed("not a point of the curve");
  }
  if (!same(point.toBytes(), bytes)) {
    throw new Malformed("a point is not written the one way it may be");
  }
  return point;
}

/** The multiples of a fixed point by every byte at each of 32 places: a multiple is 32 of them. */
class Table {
  #rows = [];

  constructor(point) {
    for (let first = point; this.#rows.length < LENGTH; first = this.#rows.at(-1)[255].add(first)) {
      const row = [Edwards.ZERO];
      while (row.length < 256) {
        row.push(row.at(-1).add(first));
      }
      this.#rows.push(row);
    }
  }

  times(factor) {
    let product = Edwards.ZERO;
    for (let place = 0, rest = factor; rest > 0n; place++, rest >>= 8n) {
      product = product.add(this.#rows[place][Number(rest & 255n)]);
    }
    return product;
  }
}

/** Nothing: what changes no point that it is added to. */
export const NONE = new Point(Edwards.ZERO);

/** The base point of Ed25519. */
export const BASE = new Point(Edwards.BASE);

const second = Edwards.fromHex("a789ab7d683431d722e90feb47b43d087a232392c11431c1e5b5163afec0cfe0");

/** The second generator: LOG.md tells how it was found, and that nobody knows which multiple it is. */
export const SECOND = new Point(second);

const BASE_TABLE = new Table(Edwards.BASE);
const SECOND_TABLE = new Table(second);
