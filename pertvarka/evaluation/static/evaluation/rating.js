// Says plainly that an answer was not saved, and saves it when the line is back. The form works without this.
const form = document.querySelector("form[data-autosave]");
const status = document.querySelector("#saved");

function notSaved(event) {
  const signedOut = event.detail.xhr && event.detail.xhr.status === 401;
  status.textContent = signedOut ? status.dataset.signedOut : status.dataset.failed;
  status.dataset.state = "failed";
}

if (form && status) {
  form.addEventListener("htmx:sendError", notSaved);
  form.addEventListener("htmx:responseError", notSaved);
  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) delete status.dataset.state;
  });
  window.addEventListener("online", () => {
    if (status.dataset.state === "failed") form.dispatchEvent(new Event("change"));
  });
}
