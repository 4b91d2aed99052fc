// Keeps a page in step with what others do. htmx asks every three seconds and gets 304 while nothing was done;
// what has changed is swapped in, but never under somebody's hands. Without script the page is as it was opened.

import { isTouched } from "./fields.js";

const told = document.querySelector("#told");
const TYPED_IN = "input:not([type=submit]), textarea, select";
const TOLD_MS = 12000;
let clearing;
let isClosed = false;
let focused = null; // what the swap must not take from the reader: where the focus was,
let unfolded = []; // and which details stood open

const region = () => document.querySelector("[data-in-step]");

function tell(words, { stays = false } = {}) {
  if (!words) return;
  clearTimeout(clearing);
  told.textContent = words;
  if (!stays) clearing = setTimeout(() => { told.textContent = ""; }, TOLD_MS);
}

function isUnderHands(part) {
  const here = document.activeElement;
  return [...part.querySelectorAll("form")].some(isTouched) || (part.contains(here) && here.matches(TYPED_IN));
}

// A page that could not be swapped says what was done, and is fetched whole as soon as the hands are off it.
function leaveAlone(part, xhr) {
  const fresh = new DOMParser().parseFromString(xhr.responseText, "text/html").querySelector("[data-in-step]");
  tell([fresh?.dataset.told, told.dataset.behind].filter(Boolean).join(" "), { stays: true });
  part.dataset.inStep = xhr.getResponseHeader("ETag");
  part.dataset.isBehind = "";
}

function catchUp(part) {
  if ("isBehind" in part.dataset && !isUnderHands(part)) part.dataset.inStep = "";
}

function forRegion(name, answer) {
  document.addEventListener(name, (event) => {
    if (event.detail.elt && event.detail.elt === region()) answer(event, region());
  });
}

forRegion("htmx:configRequest", (event, part) => {
  catchUp(part);
  if (part.dataset.inStep) event.detail.headers["If-None-Match"] = part.dataset.inStep;
});
forRegion("htmx:beforeRequest", (event) => {
  if (isClosed || document.hidden) event.preventDefault();
});
forRegion("htmx:beforeSwap", (event, part) => {
  if (!event.detail.shouldSwap) return;
  if (isUnderHands(part)) {
    event.detail.shouldSwap = false;
    leaveAlone(part, event.detail.xhr);
    return;
  }
  const here = part.contains(document.activeElement) ? document.activeElement : null;
  unfolded = [...part.querySelectorAll("details")].map((each) => each.open);
  focused = here && (here.id ? `#${CSS.escape(here.id)}` : `[href="${CSS.escape(here.getAttribute("href"))}"]`);
});
forRegion("htmx:responseError", (event) => {
  const { status } = event.detail.xhr;
  isClosed = status < 500;
  if (isClosed) tell(status === 401 ? told.dataset.signedOut : told.dataset.closed, { stays: true });
  else tell(told.dataset.unreachable);
});
forRegion("htmx:sendError", () => tell(told.dataset.unreachable));

document.addEventListener("htmx:afterSettle", (event) => {
  const part = region();
  if (event.target !== part) return;
  part.querySelectorAll("details").forEach((each, place) => { each.open = unfolded[place] ?? each.open; });
  if (focused) part.querySelector(focused)?.focus({ preventScroll: true });
  focused = null;
  tell(part.dataset.told);
  part.dataset.told = "";
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && region()) htmx.trigger(region(), "in-step");
});
