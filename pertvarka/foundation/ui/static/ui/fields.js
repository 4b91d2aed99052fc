// What people have put into a form: read, written back, and compared with what the page came with.

const NOT_TYPED = ["hidden", "password", "file", "submit", "button", "reset", "image"];

export function typedFields(form) {
  return [...form.elements].filter((field) => field.name && field.type && !NOT_TYPED.includes(field.type));
}

const isChoice = (field) => field.type === "radio" || field.type === "checkbox";

function differs(field) {
  if (isChoice(field)) return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((each) => each.selected !== each.defaultSelected);
  return field.value !== field.defaultValue;
}

// A form that came back unsaved (with errors, or beside another's text) holds what was typed as its own values.
function cameBack(form) {
  const wrong = [...document.querySelectorAll(".ds-error-summary a[href^='#']")];
  return "touched" in form.dataset || wrong.some((link) => form.querySelector(`#${CSS.escape(link.hash.slice(1))}`));
}

export function isTouched(form) {
  return cameBack(form) || typedFields(form).some(differs);
}

export function read(form) {
  const names = new Set(typedFields(form).map((field) => field.name));
  return [...new FormData(form)].filter(([name, value]) => names.has(name) && typeof value === "string");
}

// What a value is called on the page: a text is itself, a choice goes by its label.
export function said(form, name, value) {
  const field = typedFields(form).find((each) => each.name === name && (!isChoice(each) || each.value === value));
  if (!field || !isChoice(field)) return value;
  return field.labels[0]?.innerText.split("\n").slice(0, 2).join(" ") ?? value;
}

export function write(form, values) {
  const left = new Map();
  for (const [name, value] of values) left.set(name, [...(left.get(name) ?? []), value]);
  for (const field of typedFields(form)) {
    const wanted = left.get(field.name) ?? [];
    if (isChoice(field)) field.checked = wanted.includes(field.value);
    else if (field.multiple) for (const each of field.options) each.selected = wanted.includes(each.value);
    else field.value = wanted.shift() ?? "";
  }
}
