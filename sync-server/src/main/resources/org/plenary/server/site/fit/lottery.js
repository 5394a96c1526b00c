// The panels of which one is drawn: `org.plenary.core.draw.Lottery` in the Java.

import { Malformed } from "./bytes.js";
import { Rows, whole } from "./rows.js";
import { leaf, root } from "./tree.js";

/** How many people a part of a panel has: a leaf of the lottery's tree. */
const PART = 32;

export class Lottery {
  seats;
  volunteers;
  /** The volunteers of each panel, from 0, ascending. */
  panels = [];

  /** Reads the file; Malformed says what is wrong with it. */
  static parse(text) {
    const lines = new Rows("plenary-lottery/v1", text);
    const lottery = new Lottery();
    const panels = whole(lines.after("panels "));
    lottery.seats = whole(lines.after("seats "));
    lottery.volunteers = whole(lines.after("volunteers "));
    while (!lines.ended()) {
      const panel = people(lines.line());
      if (panel.length !== lottery.seats || panel.at(-1) >= lottery.volunteers) {
        throw new Malformed("a panel is not one of so many seats and volunteers");
      }
      lottery.panels.push(panel);
    }
    if (lottery.panels.length !== panels || panels < 1 || panels > 10_000) {
      throw new Malformed("the lottery's panels are not what its heading says");
    }
    return lottery;
  }

  /** The root of the tree over every part of every panel, which the record commits to. */
  async root() {
    const leaves = this.panels.flatMap((panel, place) =>
      Array.from({ length: Math.ceil(panel.length / PART) }, (_, part) => {
        const some = panel.slice(part * PART, (part + 1) * PART).map((volunteer) => volunteer + 1);
        return leaf(`plenary-panel/v1\n${place} ${part}\n${some.join(" ")}\n`);
      }),
    );
    return root(await Promise.all(leaves));
  }
}

/** Volunteers by their public numbers, which ascend; counted from 0 from here on. */
export function people(numbers) {
  const panel = numbers.split(" ").map((number) => whole(number) - 1);
  if (panel.some((volunteer, i) => volunteer < (i === 0 ? 0 : panel[i - 1] + 1))) {
    throw new Malformed("a panel names volunteers in ascending order");
  }
  return panel;
}
