// What a check found, as it stands on the page; and the check that runs beside it.

import { sentence } from "./sentences.js";

export function element(name, text = "", cssClass = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = cssClass;
  return made;
}

export function paragraph(inside) {
  const made = element("p");
  made.append(inside);
  return made;
}

/** Whether the browser can hash: it does so only for pages that nobody on the way can have changed. */
export function secured() {
  return globalThis.crypto?.subtle !== undefined;
}

export class Outcome {
  #section;
  /** Read out when it changes, so only how it ends is said here. */
  #end = element("div");
  #found = element("ul");
  #worker = null;

  constructor(place) {
    this.#section = place.closest("section");
    this.#end.setAttribute("role", "status");
    place.append(this.#end, this.#found);
  }

  /** Begins a check, which tells `hear` what it finds. */
  begin(task, hear) {
    this.stop();
    this.#found.replaceChildren();
    this.#worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }) => hear(data));
    this.#worker.addEventListener("error", () => hear({ end: "unknown", say: "no-worker" }));
    this.go({ ...task, draw: this.#draw() });
  }

  /** Goes on with the check that was begun. */
  go(task) {
    this.#end.replaceChildren();
    this.#worker.postMessage(task);
  }

  stop() {
    this.#worker?.terminate();
  }

  /** What the page names: where the files are and what each must be, and what the record says. */
  #draw() {
    const files = {};
    for (const link of this.#section.querySelectorAll("a[data-file]")) {
      files[link.dataset.file] = { address: link.href, sha256: link.dataset.sha256 };
    }
    const { id, pool, lottery, panel, seats, volunteers } = this.#section.dataset;
    return {
      files,
      id,
      pool,
      lottery,
      panel: Number(panel),
      seats: Number(seats),
      volunteers: Number(volunteers),
    };
  }

  /** Something that holds. */
  found(told) {
    this.#found.append(element("li", sentence(told.say, told)));
  }

  /** How it ends, and in which words; what held before is of no use where something does not. */
  ends(told, words) {
    const box = element("div", "", `answer ${told.end}`);
    box.append(paragraph(element("strong", words)));
    if (told.say !== undefined) {
      box.append(element("p", sentence(told.say, { ...told, file: this.#title(told.file) })));
    }
    this.#end.replaceChildren(box);
    if (told.end !== "holds") {
      this.#found.replaceChildren();
    }
  }

  /** A file goes by the words of its link, which are those that a reader knows. */
  #title(file) {
    const link = this.#section.querySelector(`a[data-file="${file}"]`);
    return link === null ? sentence("receipt") : link.textContent;
  }
}
