// What every page may do without: focus on errors, menus that close, notices that leave, a print button.

const TOAST_MS = 8000;

function focusFirstError(root) {
  const summary = root.querySelector("[data-focus]");
  if (summary) summary.focus();
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll(".pv-menu[open], .pv-account[open]")) {
    if (menu !== except) menu.open = false;
  }
}

function dismissLater(toast) {
  let timer;
  const start = () => { timer = setTimeout(() => toast.remove(), TOAST_MS); };
  const stop = () => clearTimeout(timer);
  for (const event of ["pointerenter", "focusin"]) toast.addEventListener(event, stop);
  for (const event of ["pointerleave", "focusout"]) toast.addEventListener(event, start);
  start();
}

function letCopy(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.lastChild.textContent = button.dataset.copied;
    button.setAttribute("aria-live", "polite");
  });
}

function wake(root) {
  root.querySelectorAll(".pv-toast[data-passing]").forEach(dismissLater);
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  if (navigator.clipboard) root.querySelectorAll("[data-copy]").forEach(letCopy);
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector(".pv-menu[open], .pv-account[open]");
  if (!open) return;
  closeMenus();
  open.querySelector("summary").focus();
});
document.addEventListener("click", (event) => closeMenus(event.target.closest(".pv-menu, .pv-account")));
document.addEventListener("htmx:afterSwap", (event) => {
  wake(event.target);
  focusFirstError(event.target);
});

wake(document);
focusFirstError(document);
