// Takes the passage that the expert has selected in the dossier into the private note, with where it stands.

const button = document.querySelector("[data-quotes]");
const note = document.querySelector("#id_note");

function selected() {
  const selection = getSelection();
  const start = selection.anchorNode?.parentElement?.closest("[data-quoted-as]");
  return start && !selection.isCollapsed ? { words: selection.toString().trim(), where: start.dataset.quotedAs } : null;
}

function quote() {
  const passage = selected();
  if (!passage) {
    button.nextElementSibling.textContent = button.dataset.quotes;
    return;
  }
  button.nextElementSibling.textContent = "";
  note.value = [note.value.trim(), `„${passage.words}“ (${passage.where}) `].filter(Boolean).join("\n");
  note.dispatchEvent(new Event("change", { bubbles: true }));
  note.focus();
}

if (button && note) {
  button.hidden = false;
  button.addEventListener("mousedown", (event) => event.preventDefault()); // the selection stays
  button.addEventListener("click", quote);
}
