// The sign-in page: the tick for a shared computer counts for every way in, and old drafts are thrown away.

import "../ui/drafts.js";

document.addEventListener("submit", (event) => {
  const tick = document.querySelector("[name=shared_computer]");
  if (!tick.checked || tick.form === event.target) return;
  const copy = Object.assign(document.createElement("input"), { type: "hidden", name: tick.name, value: "on" });
  event.target.append(copy);
}, { capture: true });
