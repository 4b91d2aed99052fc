// Says plainly that a part was not saved, and sends the form only when its own autosave has come back, so that
// nobody is told to have been overtaken by themselves. The form works without this.
const form = document.querySelector("form[data-autosave]");
const status = document.querySelector("#saved");
let saving = 0;
let pressed = null;

function notSaved(event) {
  const answer = event.detail.xhr?.status;
  const signedOut = answer === 401 || answer === 403;
  status.textContent = signedOut ? status.dataset.signedOut : status.dataset.failed;
}

function saved() {
  saving -= 1;
  if (saving || !pressed) return;
  const button = pressed;
  pressed = null;
  form.requestSubmit(button);
}

form.addEventListener("htmx:sendError", notSaved);
form.addEventListener("htmx:responseError", notSaved);
form.addEventListener("htmx:beforeRequest", () => { saving += 1; });
form.addEventListener("htmx:afterRequest", () => setTimeout(saved));
// Before anybody else hears of it: drafts.js lets the form save itself once more when it is sent.
document.addEventListener("submit", (event) => {
  if (event.target !== form || !saving) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter;
}, true);
