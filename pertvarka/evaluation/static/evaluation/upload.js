// Sends files one by one and shows how far each is; drops are an extra. The form works without this.
const form = document.querySelector("form[data-upload]");

if (form) {
  const input = form.querySelector("input[type=file]");
  const drop = document.querySelector("#drop");
  const queue = document.querySelector("#queue");
  const outcomes = document.querySelector("#outcomes");
  const lines = document.querySelector("#lines");
  const button = form.querySelector("button[type=submit]");
  const words = form.dataset;
  const waiting = new Map(); // file → its row in the queue
  let isSending = false;

  document.querySelector("#drop-words").hidden = false;

  function row(file) {
    const made = document.querySelector("#queued").content.firstElementChild.cloneNode(true);
    made.querySelector("b").textContent = file.name;
    made.querySelector("progress").setAttribute("aria-label", file.name);
    const remove = made.querySelector("button");
    remove.setAttribute("aria-label", `${remove.textContent}: ${file.name}`);
    remove.addEventListener("click", () => forget(file));
    queue.append(made);
    return made;
  }

  function say(file, text, { problem = false } = {}) {
    const made = waiting.get(file);
    made.querySelector("[role=status]").textContent = text;
    made.toggleAttribute("data-refused", problem);
  }

  function forget(file) {
    waiting.get(file).remove();
    waiting.delete(file);
    queue.hidden = waiting.size === 0;
  }

  function take(files) {
    for (const file of files) {
      const known = [...waiting.keys()].some((other) => other.name === file.name && other.size === file.size);
      if (known) continue;
      waiting.set(file, row(file));
      const tooLarge = file.size > Number(words.bytesMost);
      say(file, tooLarge ? words.tooLarge : words.waits, { problem: tooLarge });
    }
    queue.hidden = waiting.size === 0;
    input.value = "";
  }

  function send(file) {
    const made = waiting.get(file);
    const bar = made.querySelector("progress");
    const body = new FormData(form);
    body.delete(input.name);
    body.append(input.name, file);
    bar.hidden = false;
    made.querySelector("button").hidden = true;
    say(file, words.sending);
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", (event) => { bar.value = event.loaded / event.total; });
      request.upload.addEventListener("load", () => say(file, words.checking));
      request.addEventListener("load", () => resolve(request));
      request.addEventListener("error", () => resolve(null));
      request.open("POST", location.href);
      request.setRequestHeader("X-Upload", "1");
      request.send(body);
    });
  }

  function putBack(file, text, how) {
    waiting.get(file).querySelector("button").hidden = false;
    waiting.get(file).querySelector("progress").hidden = true;
    say(file, text, how);
  }

  // Something in the form itself wants mending: what is wrong is shown, the files stay in the queue.
  function showProblems(request) {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    for (const id of ["problems", "fields"]) document.getElementById(id).replaceWith(page.getElementById(id));
    document.querySelector("#problems [data-focus]").focus();
  }

  async function sendAll() {
    isSending = button.disabled = true;
    for (const file of [...waiting.keys()]) {
      if (file.size > Number(words.bytesMost)) continue;
      const request = await send(file);
      if (request && request.getResponseHeader("X-Upload") === "form") {
        putBack(file, words.waits);
        showProblems(request);
        break;
      }
      if (request && [200, 422].includes(request.status)) {
        lines.insertAdjacentHTML("beforeend", request.responseText);
        outcomes.hidden = false;
        forget(file);
      } else putBack(file, words.cutOff, { problem: true });
    }
    isSending = button.disabled = false;
    if (waiting.size === 0) document.querySelector("#onward").focus();
  }

  input.addEventListener("change", () => take(input.files));
  form.addEventListener("submit", (event) => {
    if (waiting.size === 0) return; // the server says what is missing
    event.preventDefault();
    if (!isSending) sendAll();
  });

  for (const name of ["dragenter", "dragover"]) drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.dataset.over = "";
  });
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => delete drop.dataset.over);
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
