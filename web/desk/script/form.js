// Improves the pages of those who report; they all work without it. Nothing
// that is typed is kept in the browser.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// What is answered to a field of the page, as codes.
function answers(form, field) {
  const out = [];
  for (const e of form.elements) {
    if (e.name !== field || e.type === "hidden") continue;
    if ((e.type === "radio" || e.type === "checkbox") && !e.checked) continue;
    const text = e.value.trim();
    if (text === "") continue;
    const option = e.list ? [...e.list.options].find((o) => o.value.toLowerCase() === text.toLowerCase()) : null;
    out.push(option ? option.dataset.code : text);
  }
  return out;
}

// Questions that depend on an answer of the same page come and go with it.
for (const form of all("form[data-topic]")) {
  const asks = all("[data-field]", form);
  const here = new Set(asks.map((a) => a.dataset.field));
  const dependent = asks.filter((a) => a.dataset.when).map((a) => ({ ask: a, rule: JSON.parse(a.dataset.when) }))
    .filter(({ rule }) => rule.every((t) => t.field && here.has(t.field)));
  const holds = (test) => answers(form, test.field).some((answer) => !test.is || test.is.some((c) => answer === c || answer.startsWith(c + ".")));
  const show = () => {
    for (const { ask, rule } of dependent) {
      ask.hidden = !rule.every((t) => holds(t) && !form.querySelector(`[data-field="${t.field}"]`).hidden);
      ask.querySelector('input[name="seen"]').disabled = ask.hidden;
    }
  };
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  show();
}

// "Not known" and an answer take each other away.
for (const box of all("[data-unknown]")) {
  const form = box.form;
  const others = [...form.elements].filter((e) => e !== box && e.name === box.dataset.unknown && e.type !== "hidden");
  box.addEventListener("change", () => {
    if (!box.checked) return;
    for (const e of others) {
      if (e.type === "checkbox") e.checked = false;
      else e.value = "";
    }
    box.form.dispatchEvent(new Event("change"));
  });
  for (const e of others) e.addEventListener("input", () => {
    if (e.type === "checkbox" ? e.checked : e.value !== "") box.checked = false;
  });
}

// More countries than there are places for.
for (const list of all("[data-countries]")) {
  const more = document.createElement("button");
  more.type = "button";
  more.className = "plain";
  more.textContent = list.dataset.countries;
  more.addEventListener("click", () => {
    const last = list.lastElementChild;
    const next = last.cloneNode();
    const n = list.children.length + 1;
    next.value = "";
    next.id = last.id.replace(/-\d+$/, "") + "-" + n;
    next.setAttribute("aria-label", last.getAttribute("aria-label").replace(/\d+$/, String(n)));
    list.append(next);
    next.focus();
  });
  list.after(more);
}

// The last day of a follow-up chooses that it has ended.
for (const day of all("[data-picks]")) {
  day.addEventListener("input", () => {
    if (day.value !== "") document.getElementById(day.dataset.picks).checked = true;
  });
}
for (const every of all("[data-all]")) {
  every.hidden = false;
  every.querySelector("button").addEventListener("click", () => {
    const form = every.closest("form");
    for (const e of all('input[type="radio"]', form)) {
      if (e.value === every.dataset.all && !all(`input[name="${e.name}"]:checked`, form).length) e.checked = true;
    }
  });
}

for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Long work says that it is under way, and is not sent twice.
for (const form of all("form[data-busy]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter ?? form.querySelector("[type=submit]");
    button.setAttribute("aria-busy", "true");
    button.textContent = form.dataset.busy;
  });
}
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const form of all("form[data-sent]")) location.reload();
});

// Names are encoded here, where they are typed. The fields have no name, so
// that not even a fault could send them.
for (const part of all("[data-encoder]")) encodeHere(part);

async function encodeHere(part) {
  const form = part.closest("form");
  const paste = form.querySelector("[data-encoder-paste]");
  const at = (id) => document.getElementById("encoder-" + id);
  const { Encoder } = await import("./encode.js");
  const tables = await (await fetch(part.dataset.encoder)).json();
  let encoder = null;
  part.hidden = false;
  paste.hidden = true;
  const wrong = paste.querySelector(".field__error");
  if (wrong) part.prepend(wrong);
  const say = (text) => { at("state").textContent = text; };

  at("key").addEventListener("change", async () => {
    encoder = null;
    const [file] = at("key").files;
    if (!file) return say("");
    say(part.dataset.wait);
    try {
      [encoder] = await Encoder.open(await file.text(), tables);
      say(`${part.dataset.keyReady} ${encoder.id}`);
    } catch (e) {
      say(e.code === "scheme" ? part.dataset.schemeBad : part.dataset.keyBad);
    }
  });

  form.addEventListener("submit", async (event) => {
    const person = { given: at("given").value, family: at("family").value, other: at("other").value };
    const birth = readBirth(at("birth").value);
    const typed = Object.values(person).some((t) => t.trim() !== "") || at("birth").value.trim() !== "";
    if (!typed || form.dataset.encoded) return;
    event.preventDefault();
    if (encoder === null) {
      say(part.dataset.keyNone);
      return at("key").focus();
    }
    try {
      if (birth === null) throw Object.assign(new Error(), { code: "birth" });
      form.elements.encoding.value = await encoder.encode({ ...person, birth });
    } catch {
      say(part.dataset.birthBad);
      return at("birth").focus();
    }
    at("year").value = birth.year > 0 ? String(birth.year) : "";
    at("year").disabled = birth.year === 0;
    form.dataset.encoded = "yes";
    for (const id of ["given", "family", "other", "birth"]) at(id).value = "";
    // Later: while the event is still under way, a form is not sent again.
    const by = event.submitter;
    setTimeout(() => form.requestSubmit(by));
  });
}

// DD.MM.YYYY, MM.YYYY, YYYY or with hyphens the other way round; null for none
// of them.
function readBirth(text) {
  text = text.trim();
  if (text === "") return { year: 0, month: 0, day: 0 };
  const parts = text.includes(".") ? text.split(".").reverse() : text.split("-");
  if (parts.length > 3 || !/^\d{4}$/.test(parts[0]) || parts.slice(1).some((p) => !/^\d{1,2}$/.test(p))) return null;
  const [year, month = 0, day = 0] = parts.map(Number);
  if (month > 12 || (month > 0 && day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  if (parts.length > 1 && month === 0) return null;
  return year <= new Date().getFullYear() ? { year, month, day } : null;
}
