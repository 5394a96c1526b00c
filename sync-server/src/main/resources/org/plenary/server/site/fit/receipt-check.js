// A volunteer's receipt on the page: they choose the file, and it never leaves their browser.

import { text } from "./bytes.js";
import { element, Outcome, paragraph, secured } from "./outcome.js";
import { sentence } from "./sentences.js";

/** A receipt has a line for each feature and for each hash of its path. */
const LONGEST = 64_000;

export class ReceiptCheck {
  #outcome;

  constructor(place) {
    if (!secured()) {
      return;
    }
    const file = element("input");
    file.type = "file";
    file.accept = ".txt,text/plain";
    file.addEventListener("change", () => this.#check(file.files));
    const label = element("label", sentence("receipt.choose") + " ");
    label.append(file);
    place.append(paragraph(label));
    this.#outcome = new Outcome(place);
    place.hidden = false;
  }

  async #check(files) {
    if (files.length === 1) {
      const receipt = text(new Uint8Array(await files[0].slice(0, LONGEST).arrayBuffer()));
      this.#outcome.begin({ task: "receipt", receipt }, (told) => this.#hear(told));
    }
  }

  #hear(told) {
    if (told.end !== undefined) {
      const holds = told.end === "holds";
      this.#outcome.ends(told, holds ? sentence("receipt-holds") : sentence(`end.${told.end}`));
    } else {
      this.#outcome.found(told);
    }
  }
}
