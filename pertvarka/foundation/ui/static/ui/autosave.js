// Forms that save themselves (data-autosave, sent by htmx at every choice and every two seconds of typing) say
// plainly when they could not, and do it when the line, the server or the session is back. A pressed button waits
// until the form's own saving has come back, so that nobody is told to have been overtaken by themselves, and until
// there is a line. The words stand in #autosave (ui/autosave.html), what was saved where the form's hx-target says.

const AGAIN_MS = 5000;
const shared = document.querySelector("#autosave");
const signIn = document.querySelector("#sign-in-again");
const ownerOf = (form) => form?.elements.written_by?.value;
const forms = new Map();

class SavedForm {
  constructor(form) {
    this.form = form;
    this.status = document.querySelector(form.getAttribute("hx-target"));
    this.saving = 0;
    for (const name of ["htmx:sendError", "htmx:responseError"]) form.addEventListener(name, (event) => this.failed(event));
    form.addEventListener("htmx:beforeRequest", () => { this.saving += 1; });
    form.addEventListener("htmx:afterRequest", (event) => this.answered(event));
    // The same words again would only be read aloud again.
    this.status.addEventListener("htmx:beforeSwap", (event) => {
      const page = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
      const same = page.body.textContent.trim() === this.status.textContent.trim();
      if (same && !page.querySelector("[hx-swap-oob]")) event.detail.shouldSwap = false;
    });
  }

  get state() {
    return this.status.dataset.state;
  }

  save() {
    this.form.dispatchEvent(new Event("change"));
  }

  say(state, words) {
    this.status.dataset.state = state;
    if (this.status.textContent !== words) this.status.textContent = words;
    signIn.hidden = ![...forms.values()].some((each) => each.state === "signed-out");
  }

  failed(event) {
    const answer = event.detail.xhr?.status;
    clearTimeout(this.retrying);
    if (answer === 401 || answer === 403) {
      this.say("signed-out", shared.dataset.signedOut);
    } else {
      this.say("failed", shared.dataset.failed);
      this.retrying = setTimeout(() => this.save(), AGAIN_MS);
    }
  }

  answered(event) {
    if (event.detail.successful) {
      clearTimeout(this.retrying);
      delete this.status.dataset.state;
      signIn.hidden = ![...forms.values()].some((each) => each.state === "signed-out");
    }
    setTimeout(() => this.sendPressed());
  }

  sendPressed() {
    this.saving -= 1;
    if (this.saving || !this.pressed) return;
    const button = this.pressed;
    this.pressed = null;
    this.form.requestSubmit(button);
  }

  // Whether sending the whole page must wait.
  holds(event) {
    if (!navigator.onLine) this.say("failed", shared.dataset.failed);
    else if (this.saving) this.pressed = event.submitter;
    else return false;
    return true;
  }
}

// After signing in again the forms' key is a new one. It is taken only from a page of the same person.
async function takeNewKey(waiting) {
  const answer = await fetch(location.href);
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("form[data-autosave]");
  for (const each of waiting) {
    if (ownerOf(fresh) === ownerOf(each.form)) {
      each.form.elements.csrfmiddlewaretoken.value = fresh.elements.csrfmiddlewaretoken.value;
      each.save();
    } else each.say("another", shared.dataset.another);
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) forms.set(form, new SavedForm(form));

// Before anybody else hears of it: drafts.js lets the form save itself once more when it is sent.
document.addEventListener("submit", (event) => {
  if (!forms.get(event.target)?.holds(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
window.addEventListener("online", () => {
  for (const each of forms.values()) if (each.state === "failed") each.save();
});
document.addEventListener("visibilitychange", () => {
  const waiting = [...forms.values()].filter((each) => each.state === "signed-out");
  if (!document.hidden && waiting.length) takeNewKey(waiting).catch(() => {});
});
