// Takes a file apart line by line: `org.plenary.core.fit.Rows` in the Java. A line is read only if
// it is written the one way it may be.

import { Malformed } from "./bytes.js";

export class Rows {
  #text;
  #from = 0;

  /** A file with this heading. */
  constructor(heading, text) {
    this.#text = text;
    if (this.line() !== heading) {
      throw new Malformed(`the file does not begin with ${heading}`);
    }
  }

  /** The next line. */
  line() {
    const end = this.#text.indexOf("\n", this.#from);
    if (end < 0) {
      throw new Malformed("the file is cut short");
    }
    const line = this.#text.slice(this.#from, end);
    this.#from = end + 1;
    return line;
  }

  /** What follows on the next line, which begins with this. */
  after(name) {
    const line = this.line();
    if (!line.startsWith(name)) {
      throw new Malformed(`a line is missing that begins with ${name}`);
    }
    return line.slice(name.length);
  }

  /** The bytes that the next line is, in base64. */
  bytes(length) {
    const line = this.line();
    let binary;
    try {
      binary = atob(line);
    } catch {
      binary = "";
    }
    if (binary.length !== length || btoa(binary) !== line) {
      throw new Malformed(`a line is not ${length} bytes in base64, written the one way it may be`);
    }
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  }

  /** Nothing may follow. */
  end() {
    if (!this.ended()) {
      throw new Malformed("the file is longer than it says");
    }
  }

  /** Whether nothing follows. */
  ended() {
    return this.#from === this.#text.length;
  }
}

/** A whole number as it is written, of at most so many digits. */
export function whole(digits, most = 9) {
  if (digits.length > most || !/^(?:0|[1-9][0-9]*)$/.test(digits)) {
    throw new Malformed(`not a whole number: ${digits}`);
  }
  return Number(digits);
}
