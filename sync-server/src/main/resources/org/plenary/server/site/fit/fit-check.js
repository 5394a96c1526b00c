// The proof of fit on the page: a button, how far the check has come, and what it found.

import { element, Outcome, paragraph, secured } from "./outcome.js";
import { duration, sentence } from "./sentences.js";

export class FitCheck {
  #button;
  #doing = element("p", "", "cite");
  #bar = element("progress");
  #outcome;
  #after = element("div");
  #began = 0;
  #phaseBegan = 0;
  /** How long the commitments of one volunteer took, in milliseconds. */
  #pace = 0;

  constructor(place) {
    this.#button = place.querySelector("button");
    this.#bar.setAttribute("aria-label", sentence("progress"));
    place.append(this.#doing, this.#bar);
    this.#outcome = new Outcome(place);
    place.append(this.#after);
    this.#rest();
    place.hidden = false;
    if (secured()) {
      this.#button.addEventListener("click", () => (this.#runs ? this.#stop() : this.#start()));
    } else {
      this.#button.replaceWith(sentence("insecure"));
    }
  }

  get #runs() {
    return !this.#bar.hidden;
  }

  #start() {
    this.#show();
    this.#outcome.begin({ task: "panel" }, (told) => this.#hear(told));
  }

  #stop() {
    this.#outcome.stop();
    this.#ends({ end: "stopped" });
  }

  #show() {
    this.#after.replaceChildren();
    this.#bar.removeAttribute("value");
    this.#bar.hidden = false;
    this.#doing.hidden = false;
    this.#doing.textContent = sentence("starting");
    this.#button.textContent = sentence("stop");
    this.#began = performance.now();
  }

  #rest() {
    this.#doing.hidden = true;
    this.#bar.hidden = true;
  }

  #hear(told) {
    if (told.end !== undefined) {
      this.#ends(told);
    } else if (told.say !== undefined) {
      this.#outcome.found(told);
    } else {
      this.#progress(told);
    }
  }

  #progress({ phase, done, of }) {
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

  #ends(told) {
    const time = duration(performance.now() - this.#began);
    this.#outcome.ends(told, sentence(`end.${told.end}`, { time }));
    if (told.end === "holds") {
      this.#limits(told.rest);
    }
    this.#button.textContent = sentence("again");
    this.#rest();
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
      const more = element("button", sentence("rest.go"));
      more.type = "button";
      more.addEventListener("click", () => {
        this.#show();
        this.#outcome.go({ task: "others" });
        this.#button.focus();
      });
      this.#after.append(element("p", sentence("rest", { rest, time })), paragraph(more));
    }
  }
}
