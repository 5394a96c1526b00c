// The whole check of one draw: the files, the commitments of some volunteers, the proof of fit, a
// volunteer's receipt. It knows no page: what it finds is reported as names and numbers.

import { hex, Malformed, sha256, text } from "./bytes.js";
import { Commitments } from "./commitments.js";
import { Lottery } from "./lottery.js";
import { QuotaFit } from "./quota-fit.js";
import { Quotas } from "./quotas.js";
import { Receipt } from "./receipt.js";

/** Something does not hold, or (`unknown`) could not be looked at. */
class Found extends Error {
  constructor(what, unknown = false) {
    super(what.say);
    this.what = what;
    this.unknown = unknown;
  }
}

export class Check {
  #draw;
  #report;
  #quotas;
  #commitments;
  #lottery;
  #panel;

  /**
   * @param draw what the page names: `files`, each with its `address` and `sha256`, the draw's
   *   `id`, the roots of its `pool` and `lottery`, its `panel`'s number, and how many `seats` and
   *   `volunteers` there are
   * @param report is told what holds (`say`, and what its sentence names) and how far it has come
   *   (`phase`, and how much of what is `done`)
   */
  constructor(draw, report) {
    this.#draw = draw;
    this.#report = report;
  }

  /** Checks the panel: its people's commitments, and that it meets every quota. */
  panel() {
    return this.#ends(async () => {
      const fit = await this.#read();
      this.#report({ say: "panel", panel: this.#draw.panel, people: this.#panel.length });
      await this.#people(this.#panel, "people");
      await this.#fits(fit);
      return this.#lottery.volunteers - this.#panel.length;
    });
  }

  /** Checks what a volunteer was given: their line in the pool, their commitments, their chance. */
  receipt(text) {
    return this.#ends(async () => {
      const receipt = await parsed("receipt", () => Receipt.parse(text));
      const volunteer = `V-${receipt.number}`;
      if (receipt.draw !== this.#draw.id) {
        throw new Found({ say: "receipt-other-draw" });
      }
      if ((await receipt.pool(this.#draw.volunteers)) !== this.#draw.pool) {
        throw new Found({ say: "receipt-other-line", volunteer });
      }
      await this.#read();
      this.#report({ say: "receipt-line", volunteer, values: receipt.values.join(", ") });
      const opens = () => receipt.opens(this.#quotas, this.#commitments);
      if (!(await parsed("receipt", opens))) {
        throw new Found({ say: "receipt-other-values", volunteer });
      }
      this.#report({ say: "receipt-values", volunteer });
      this.#chance(receipt.number - 1, volunteer);
      return 0;
    });
  }

  #chance(number, volunteer) {
    const panels = this.#lottery.panels;
    const times = panels.filter((panel) => panel.includes(number)).length;
    this.#report({ say: "receipt-chance", volunteer, times, panels: panels.length });
    if (this.#panel.includes(number)) {
      this.#report({ say: "receipt-drawn", volunteer });
    } else {
      this.#report({ say: "receipt-not-drawn", volunteer });
    }
  }

  /** Checks the commitments of everybody who was not drawn; the panel has to have been checked. */
  others() {
    return this.#ends(async () => {
      const drawn = new Set(this.#panel);
      const others = [...Array(this.#commitments.volunteers).keys()].filter((v) => !drawn.has(v));
      await this.#people(others, "others");
      return 0;
    });
  }

  /**
   * How it ends: `holds` and for how many people's commitments that was not asked (`rest`); or
   * `broken` or `unknown`, and what was found.
   */
  async #ends(check) {
    try {
      return { end: "holds", rest: await check() };
    } catch (found) {
      if (found instanceof Found) {
        return { end: found.unknown ? "unknown" : "broken", ...found.what };
      }
      throw found;
    }
  }

  /** Reads every file, each being the very one that the page names; the proof is handed back. */
  async #read() {
    const texts = {};
    for (const [file, { address, sha256: named }] of Object.entries(this.#draw.files)) {
      const bytes = await fetched(file, address);
      const is = hex(await sha256(bytes));
      if (is !== named) {
        throw new Found({ say: "file-other", file, named, is });
      }
      texts[file] = text(bytes);
    }
    this.#quotas = await parsed("quotas", () => Quotas.parse(texts.quotas));
    this.#lottery = await parsed("lottery", () => Lottery.parse(texts.lottery));
    this.#commitments = await parsed("commitments", () =>
      Commitments.parse(this.#quotas, texts.commitments),
    );
    const fit = await parsed("fit", () => QuotaFit.parse(this.#quotas, texts.fit));
    await this.#agree();
    this.#panel = this.#lottery.panels[this.#draw.panel];
    this.#report({ say: "files" });
    return fit;
  }

  /** Files that are of one draw, and of this one. */
  async #agree() {
    const { lottery, panel, seats, volunteers } = this.#draw;
    const one =
      this.#quotas.seats === seats &&
      this.#lottery.seats === seats &&
      this.#lottery.volunteers === volunteers &&
      this.#commitments.volunteers === volunteers &&
      panel < this.#lottery.panels.length;
    if (!one) {
      throw new Found({ say: "numbers-other", seats, volunteers });
    }
    if (hex(await this.#lottery.root()) !== lottery) {
      throw new Found({ say: "lottery-other" });
    }
  }

  async #people(some, phase) {
    let done = 0;
    const flaw = await this.#commitments.flaw(some, () =>
      this.#report({ phase, done: ++done, of: some.length }),
    );
    this.#holds(flaw);
    this.#report({
      say: phase,
      people: some.length,
      features: this.#quotas.features.length,
      commitments: some.length * this.#quotas.places().length,
    });
  }

  async #fits(fit) {
    const of = this.#quotas.places().length;
    let done = 0;
    const hash = this.#draw.files.commitments.sha256;
    const flaw = await fit.flaw(this.#commitments, hash, this.#panel, () =>
      this.#report({ phase: "quotas", done: ++done, of }),
    );
    this.#holds(flaw);
    this.#report({ say: "quotas", quotas: of });
    if (fit.unneeded > 0) {
      this.#report({ say: "unneeded", unneeded: fit.unneeded });
    }
  }

  /** Tells of a flaw by the names that people know. */
  #holds(flaw) {
    if (flaw === null) {
      return;
    }
    const what = { ...flaw, say: flaw.flaw };
    if ("volunteer" in flaw) {
      what.volunteer = `V-${flaw.volunteer + 1}`;
    }
    if ("feature" in flaw) {
      const feature = this.#quotas.features[flaw.feature];
      what.feature = feature.name;
      if ("value" in flaw) {
        Object.assign(what, feature.values[flaw.value]);
      }
    }
    throw new Found(what);
  }
}

async function fetched(file, address) {
  try {
    const response = await fetch(address, { credentials: "omit" });
    if (response.ok) {
      return new Uint8Array(await response.arrayBuffer());
    }
  } catch {
    // Said below: to whoever reads it, one way of not getting a file is like another.
  }
  throw new Found({ say: "file-missing", file }, true);
}

async function parsed(file, parse) {
  try {
    return await parse();
  } catch (malformed) {
    if (malformed instanceof Malformed) {
      throw new Found({ say: "file-unreadable", file, why: malformed.message });
    }
    throw malformed;
  }
}
