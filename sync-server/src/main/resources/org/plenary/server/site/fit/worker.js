// Runs the check beside the page, which never stands still. Whoever wants it to stop ends it.

import { Check } from "./check.js";

let check = null;

addEventListener("message", async ({ data }) => {
  try {
    check ??= new Check(data.draw, (report) => postMessage(report));
    postMessage(await check[data.task](data.receipt));
  } catch (bug) {
    // The check answers with what it finds; whatever else happens must not look like an endless check.
    postMessage({ end: "unknown", say: "bug", why: String(bug) });
  }
});
