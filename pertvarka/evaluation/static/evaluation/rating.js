// Says plainly that an answer was not saved, and saves it when the line, the server or the session is back. The
// form saves itself at every choice and every two seconds of typing (drafts.js); it works without either.

const AGAIN_MS = 5000;
const form = document.querySelector("form[data-autosave]");
const status = document.querySelector("#saved");
const signIn = document.querySelector("#sign-in-again");
let retrying;

const save = () => form.dispatchEvent(new Event("change"));
const ownerOf = (each) => each?.elements.written_by?.value;

function say(state, words) {
  status.dataset.state = state;
  if (status.textContent !== words) status.textContent = words;
  signIn.hidden = state !== "signed-out";
}

function notSaved(event) {
  const answer = event.detail.xhr?.status;
  clearTimeout(retrying);
  if (answer === 401 || answer === 403) {
    say("signed-out", status.dataset.signedOut);
  } else {
    say("failed", status.dataset.failed);
    retrying = setTimeout(save, AGAIN_MS);
  }
}

// After signing in again the form's key is a new one. It is taken only from a page of the same person.
async function takeNewKey() {
  const answer = await fetch(location.href);
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("form[data-autosave]");
  if (ownerOf(fresh) !== ownerOf(form)) {
    say("another", status.dataset.another);
    return;
  }
  form.elements.csrfmiddlewaretoken.value = fresh.elements.csrfmiddlewaretoken.value;
  save();
}

if (form && status) {
  form.addEventListener("htmx:sendError", notSaved);
  form.addEventListener("htmx:responseError", notSaved);
  form.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.successful) return;
    clearTimeout(retrying);
    delete status.dataset.state;
    signIn.hidden = true;
  });
  // The same words again would only be read aloud again.
  status.addEventListener("htmx:beforeSwap", (event) => {
    const words = new DOMParser().parseFromString(event.detail.serverResponse, "text/html").body.textContent;
    if (words.trim() === status.textContent.trim()) event.detail.shouldSwap = false;
  });
  window.addEventListener("online", () => {
    if (status.dataset.state === "failed") save();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && status.dataset.state === "signed-out") takeNewKey().catch(() => {});
  });
}
