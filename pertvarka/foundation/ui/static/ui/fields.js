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

// A form that came back with errors holds unsaved words as its own; the server then says data-touched.
export function isTouched(form) {
  return "touched" in form.dataset || typedFields(form).some(differs);
}

export function read(form) {
  const names = new Set(typedFields(form).map((field) => field.name));
  return [...new FormData(form)].filter(([name, value]) => names.has(name) && typeof value === "string");
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
