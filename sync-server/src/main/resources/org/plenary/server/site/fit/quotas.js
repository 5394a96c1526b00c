// What the panel must look like: `org.plenary.core.draw.Quotas` in the Java.

import { hex, Malformed, sha256, utf8 } from "./bytes.js";
import { Rows, whole } from "./rows.js";

const MOST_SEATS = 2_000;

/** What Java calls white space, of which there is none around a name; controls are never in one. */
const SPACE = "[ \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
const AROUND = new RegExp(`^${SPACE}|${SPACE}$`);
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

export class Quotas {
  /** The SHA-256 of the file, in hexadecimal. */
  hash;
  seats;
  /** Each with its `name` and its `values`, each of which has `value`, `min` and `max`. */
  features = [];

  /** Reads the file; Malformed says what is wrong with it. */
  static async parse(text) {
    const lines = new Rows("plenary-quotas/v1", text);
    const quotas = new Quotas();
    quotas.hash = hex(await sha256(utf8(text)));
    quotas.seats = between(1, MOST_SEATS, lines.after("seats "));
    while (!lines.ended()) {
      quotas.#read(lines.line());
    }
    if (quotas.features.length < 1 || quotas.features.length > 100) {
      throw new Malformed("quotas speak of 1 to 100 features");
    }
    once(quotas.features.map((feature) => feature.name));
    for (const feature of quotas.features) {
      if (feature.values.length < 1 || feature.values.length > 1_000) {
        throw new Malformed(`a feature has 1 to 1,000 values: ${feature.name}`);
      }
      once(feature.values.map((quota) => quota.value));
    }
    return quotas;
  }

  #read(line) {
    if (line.startsWith("feature ")) {
      this.features.push({ name: named(line.slice("feature ".length)), values: [] });
      return;
    }
    const [first, second] = line.split(" ", 2);
    if (this.features.length === 0 || second === undefined || line.split(" ").length < 3) {
      throw new Malformed(`not a quota, which is MIN MAX VALUE of a feature: ${line}`);
    }
    const min = between(0, MOST_SEATS, first);
    const max = between(min, MOST_SEATS, second);
    const value = named(line.slice(first.length + second.length + 2));
    this.features.at(-1).values.push({ value, min, max });
  }

  /** Feature and value of every quota, in the order of the file. */
  places() {
    return this.features.flatMap((feature, f) => feature.values.map((_, v) => [f, v]));
  }
}

function between(least, most, digits) {
  const number = whole(digits, 10);
  if (number < least || number > most) {
    throw new Malformed(`not between ${least} and ${most}: ${digits}`);
  }
  return number;
}

/** A name that fits on a line. */
export function named(name) {
  if (name === "" || name.length > 100 || AROUND.test(name) || CONTROL.test(name)) {
    throw new Malformed(`a name is one line of 1 to 100 signs without space around it: ${name}`);
  }
  return name;
}

function once(names) {
  if (new Set(names).size !== names.length) {
    throw new Malformed("a name stands twice");
  }
}
