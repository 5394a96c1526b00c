// What stands on the page of the draw for checking it in the browser. Without this the page is
// whole; the buttons only come with it.

import { FitCheck } from "./fit-check.js";
import { ReceiptCheck } from "./receipt-check.js";

document.querySelectorAll(".fit-check").forEach((place) => new FitCheck(place));
document.querySelectorAll(".receipt-check").forEach((place) => new ReceiptCheck(place));
