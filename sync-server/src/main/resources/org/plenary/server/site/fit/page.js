// What stands on the page of the draw for the check: a button, how far the check has come, and what
// it found. Without this the page is whole; the button only comes with it.

import { duration, sentence } from "./sentences.js";

class FitCheck {
  #place;
  #button;
  #doing = element("p", "", "cite");
  #bar = element("progress");
  /** Read out when it changes, so only how it ends is said here. */
  #outcome = element("div");
  #found = element("ul");
  #after = element("div");
  #worker = null;
  #began = 0;
  #phaseBegan = 0;
  /** How long the commitments of one volunteer took, in milliseconds. */
  #pace = 0;

  constructor(place) {
    this.#place = place;
    this.#button = place.querySelector("button");
    this.#outcome.setAttribute("role", "status");
    this.#bar.setAttribute("aria-label", sentence("progress"));
    place.append(this.#doing, this.#bar, this.#outcome, this.#found, this.#after);
    this.#rest();
    place.hidden = false;
    if (globalThis.crypto?.subtle === undefined) {
      // Browsers hash only for pages that nobody on the way can have changed.
      this.#button.hidden = true;
      this.#outcome.append(element("p", sentence("insecure")));
    }
    this.#button.addEventListener("click", () => (this.#runs ? this.#stop() : this.#start()));
  }

  get #runs() {
    return !this.#bar.hidden;
  }

  #start() {
    this.#worker?.terminate();
    this.#worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }) => this.#hear(data));
    this.#worker.addEventListener("error", () => this.#end({ end: "unknown", say: "no-worker" }));
    this.#found.replaceChildren();
    this.#go({ draw: this.#draw() });
  }

  /** What the page names: where the files are and what each must be, and which panel was drawn. */
  #draw() {
    const files = {};
    for (const link of this.#section.querySelectorAll("a[data-file]")) {
      files[link.dataset.file] = { address: link.href, sha256: link.dataset.sha256 };
    }
    const { panel, seats, volunteers } = this.#place.dataset;
    return { files, panel: Number(panel), seats: Number(seats), volunteers: Number(volunteers) };
  }

  get #section() {
    return this.#place.closest("section");
  }

  #go(message) {
    this.#outcome.replaceChildren();
    this.#after.replaceChildren();
    this.#bar.removeAttribute("value");
    this.#bar.hidden = false;
    this.#doing.hidden = false;
    this.#doing.textContent = sentence("starting");
    this.#button.textContent = sentence("stop");
    this.#began = performance.now();
    this.#worker.postMessage(message);
  }

  #rest() {
    this.#doing.hidden = true;
    this.#bar.hidden = true;
  }

  #stop() {
    this.#worker.terminate();
    this.#end({ end: "stopped" });
  }

  #hear(told) {
    if (told.end !== undefined) {
      this.#end(told);
    } else if (told.say !== undefined) {
      this.#found.append(element("li", sentence(told.say, told)));
    } else if (told.done !== undefined) {
      this.#show(told);
    }
  }

  #show({ phase, done, of }) {
    if (done === 1) {
      this.#phaseBegan = performance.now();
    }
    const pace = (performance.now() - this.#phaseBegan) / Math.max(1, done - 1);
    if (phase !== "quotas") {
      this.#pace = pace;
    }
    this.#bar.max = of;
    this.#bar.value = done;
    const time = duration(pace * (of - done));
    this.#doing.textContent =
      sentence(`phase.${phase}`, { done, of }) + (done > 3 ? " " + sentence("left", { time }) : "");
  }

  #end(told) {
    const box = element("div", "", `answer ${told.end}`);
    const time = duration(performance.now() - this.#began);
    box.append(paragraph(element("strong", sentence(`end.${told.end}`, { time }))));
    if (told.say !== undefined) {
      box.append(element("p", sentence(told.say, { ...told, file: this.#title(told.file) })));
    }
    this.#outcome.append(box);
    if (told.end === "holds") {
      this.#limits(told.rest);
    } else {
      this.#found.replaceChildren();
    }
    this.#button.textContent = sentence("again");
    this.#rest();
  }

  /** A file goes by the words of its link, which are those that a reader knows. */
  #title(file) {
    return this.#section.querySelector(`a[data-file="${file}"]`)?.textContent;
  }

  /** What was not proven, and whom nobody has looked at yet. */
  #limits(rest) {
    const limits = element("ul");
    for (const limit of ["not.truth", "not.record", "not.page"]) {
      limits.append(element("li", sentence(limit)));
    }
    this.#after.append(element("h4", sentence("not")), limits);
    if (rest > 0) {
      const time = duration(this.#pace * rest);
      const more = element("button", sentence("rest.go", { rest }));
      more.type = "button";
      more.addEventListener("click", () => {
        this.#go({ rest: true });
        this.#button.focus();
      });
      this.#after.append(element("p", sentence("rest", { rest, time })), paragraph(more));
    }
  }
}

function element(name, text = "", cssClass = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = cssClass;
  return made;
}

function paragraph(inside) {
  const made = element("p");
  made.append(inside);
  return made;
}

document.querySelectorAll(".fit-check").forEach((place) => new FitCheck(place));
