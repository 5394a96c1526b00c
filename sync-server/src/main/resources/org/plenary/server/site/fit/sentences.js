// The sentences of the check, which the site presses from its own words.

import words from "./words.js";

const LANGUAGE = document.documentElement.lang;

/** The sentence under a name, with what stands in its braces. */
export function sentence(name, values = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => {
    const value = values[key];
    return typeof value === "number" ? value.toLocaleString(LANGUAGE) : String(value);
  });
}

/** A time as people say it; rather too long than too short. */
export function duration(milliseconds) {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  const [number, unit] = seconds < 100 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  const format = new Intl.NumberFormat(LANGUAGE, { style: "unit", unit, unitDisplay: "long" });
  return format.format(number);
}
