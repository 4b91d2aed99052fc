// Keeps what is typed in this browser until the server has it, and offers it again on return: in every form with a
// long text, and in others that say data-draft. Every two seconds of typing the form also gets the event "due", by
// which it may save itself. The words and the person's shelf and key stand in the template #drafts; on a shared
// computer there is no shelf.

import { isTouched, read, said, write } from "./fields.js";
import { Shelf, forget, forgetAll, forgetOld, isPossible } from "./draft-store.js";

const EVERY_MS = 2000;
const SIGN_OUT_MS = 1500; // that signing out may wait for a slow disk
const page = document.querySelector("#drafts");
const shelf = page?.dataset.shelf && isPossible() ? new Shelf(page.dataset.shelf, page.dataset.key) : null;
const known = new WeakSet();
const DRAFTED = "form[data-draft], form[method=post] textarea";

const addressOf = (form) => new URL(form.getAttribute("action") || location.href, location.href).pathname;
const nameOf = (form) => `${addressOf(form).replace(/^\/en\//, "/")}#${form.id}`;
const textOf = (form) => JSON.stringify(read(form));
const versionOf = (form) => form.elements.version?.value ?? "";
const headingOf = (form) => form.dataset.about ?? document.querySelector("h1").textContent.trim();
const timeOf = (draft) => new Intl.DateTimeFormat(document.documentElement.lang, {
  timeZone: "Europe/Vilnius", timeStyle: "short", ...(Date.now() - draft.at > 43_200_000 && { dateStyle: "medium" }),
}).format(draft.at);

// Storage may be full or forbidden; then nothing is kept, and the page works as it does without script.
const quietly = (promise) => promise.catch(() => {});

// ---- One form ------------------------------------------------------------------------------------------------

class DraftedForm {
  constructor(form) {
    this.form = form;
    this.id = crypto.randomUUID?.() ?? "";
    this.atServer = isTouched(form) ? null : textOf(form); // what the server is known to have
    if (this.atServer === null) this.later();
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    form.addEventListener("submit", () => this.sent());
    form.addEventListener("htmx:beforeRequest", () => { this.asked = textOf(form); });
    form.addEventListener("htmx:afterRequest", (event) => this.answered(event));
  }

  later() {
    this.timer ??= setTimeout(() => this.due(), EVERY_MS);
  }

  due() {
    clearTimeout(this.timer);
    this.timer = null;
    if (!this.form.isConnected) return;
    if (textOf(this.form) === this.atServer) {
      quietly(forget(this.id));
      return;
    }
    quietly(this.keep());
    this.form.dispatchEvent(new Event("due"));
  }

  async keep() {
    if (!shelf) return;
    const { form, id } = this;
    const draft = { id, at: Date.now(), form: nameOf(form), page: location.pathname, title: headingOf(form) };
    await shelf.keep({ ...draft, version: versionOf(form), values: read(form) });
    this.say(draft);
  }

  say(draft) {
    if (this.form.hasAttribute("hx-post")) return; // it says itself what the server has
    this.line ??= this.form.appendChild(part("kept"));
    this.line.querySelector("time").textContent = timeOf(draft);
  }

  // The server answers an accepted form with a cookie that names its drafts: see below.
  sent() {
    this.due();
    this.field ??= document.createElement("input");
    Object.assign(this.field, { type: "hidden", name: "draft", value: this.id });
    this.form.append(this.field);
  }

  answered(event) {
    if (!event.detail.successful || event.detail.elt !== this.form) return;
    this.atServer = this.asked;
    if (textOf(this.form) === this.asked) quietly(forget(this.id));
  }

  async offer() {
    const drafts = (await shelf.all()).filter((draft) => draft.form === nameOf(this.form));
    for (const draft of drafts) {
      if (JSON.stringify(draft.values) !== textOf(this.form)) new Notice(this, draft);
      else if (isTouched(this.form)) this.id = draft.id; // the form came back with errors, as it was sent
      else await forget(draft.id);
    }
  }

  use(draft) {
    this.id = draft.id;
    write(this.form, draft.values);
    if (this.form.elements.version) this.form.elements.version.value = draft.version;
    this.form.dispatchEvent(new Event("change", { bubbles: true }));
    (this.form.querySelector("textarea") ?? this.form.querySelector("input:not([type=hidden])"))?.focus();
  }
}

// ---- What is found on return ---------------------------------------------------------------------------------

function part(name) {
  return page.content.querySelector(`[data-part=${name}]`).cloneNode(true);
}

class Notice {
  constructor(drafted, draft) {
    Object.assign(this, { drafted, draft, region: document.createElement("div") });
    this.region.setAttribute("role", "status");
    drafted.form.before(this.region);
    this.show();
  }

  show() {
    const notice = part("notice");
    notice.querySelector("time").textContent = timeOf(this.draft);
    notice.querySelector("[data-changed]").hidden = this.draft.version === versionOf(this.drafted.form);
    const texts = this.draft.values.map(([name, value]) => said(this.drafted.form, name, value));
    notice.querySelector(".pv-kept").textContent = texts.filter(Boolean).join("\n\n");
    this.put(notice, { use: () => this.use(), throw: () => this.throwAway() });
  }

  use() {
    this.drafted.use(this.draft);
    this.put(part("used"));
  }

  throwAway() {
    quietly(forget(this.draft.id));
    this.put(part("thrown"), { back: () => this.bringBack() });
    this.region.querySelector("button").focus();
  }

  bringBack() {
    quietly(shelf.keep(this.draft));
    this.show();
    this.region.querySelector("button").focus();
  }

  put(content, answers = {}) {
    for (const [name, answer] of Object.entries(answers)) {
      content.querySelector(`[data-answer=${name}]`).addEventListener("click", answer);
    }
    this.region.replaceChildren(content);
  }
}

// Every draft of mine, on my own page and before signing out; its form may be out of reach by now.
async function list(place) {
  const drafts = await shelf.all();
  place.querySelector("ul").replaceChildren(...drafts.map((draft) => lineOf(draft, place)));
  place.hidden = drafts.length === 0;
}

async function throwAway(draft, place) {
  await forget(draft.id);
  await list(place);
  place.querySelector("button")?.focus();
}

function lineOf(draft, place) {
  const line = part("line");
  Object.assign(line.querySelector("a"), { href: draft.page, textContent: draft.title });
  line.querySelector("time").textContent = timeOf(draft);
  const button = line.querySelector("button");
  button.setAttribute("aria-label", `${button.textContent}: ${draft.title}`);
  button.addEventListener("click", () => quietly(throwAway(draft, place)));
  return line;
}

// ---- Leaving -------------------------------------------------------------------------------------------------

// Signing out forgets what is kept here; where something is, it is shown first, unless it is being shown already.
async function signOut(form) {
  const waiting = shelf && form.dataset.signsOut !== "now" ? await shelf.all() : [];
  if (waiting.length) {
    location.assign(form.action);
    return;
  }
  if (shelf) await shelf.forgetMine();
  form.submit();
}

function atMost(milliseconds, promise) {
  return Promise.race([promise, new Promise((_, reject) => { setTimeout(reject, milliseconds); })]);
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-signs-out]");
  if (!form) return;
  event.preventDefault();
  atMost(SIGN_OUT_MS, signOut(form)).catch(() => form.submit());
});

// ---- Beginning -----------------------------------------------------------------------------------------------

function takeCookie(name) {
  const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
  if (found) document.cookie = `${name}=; path=/; max-age=0`;
  return found?.slice(name.length + 1);
}

function wake() {
  const forms = [...document.querySelectorAll(DRAFTED)].map((each) => each.closest("form"));
  for (const form of forms) {
    if (known.has(form)) continue;
    known.add(form);
    const drafted = new DraftedForm(form);
    document.addEventListener("visibilitychange", () => { if (document.hidden) drafted.due(); });
    if (shelf) quietly(drafted.offer());
  }
}

async function begin() {
  if (page && "shared" in page.dataset) await forgetAll();
  else if (isPossible()) await forgetOld();
  const saved = takeCookie("saved_draft");
  if (saved && shelf) await Promise.all(saved.split(".").map(forget));
}

await quietly(begin());
wake();
document.addEventListener("htmx:afterSettle", wake);
if (shelf) document.querySelectorAll("[data-draft-list]").forEach((place) => quietly(list(place)));
