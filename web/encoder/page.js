// The page: chooses a key file, encodes what is typed, shows the text to copy.
const element = (id) => document.getElementById(id);
const tables = JSON.parse(element("tables").textContent);
const texts = JSON.parse(element("texts").textContent);
let encoder = null;
let state = ["key_none", false]; // message below the key, and whether the key's id follows
let problem = "";

function say(key) {
  return texts[document.documentElement.lang][key];
}

function show() {
  for (const e of document.querySelectorAll("[data-text]")) e.textContent = say(e.dataset.text);
  for (const e of document.querySelectorAll("[data-label]")) e.setAttribute("aria-label", say(e.dataset.label));
  for (const b of document.querySelectorAll("[data-lang]")) b.setAttribute("aria-pressed", String(b.dataset.lang === document.documentElement.lang));
  document.title = say("title");
  element("key-state").textContent = say(state[0]) + (state[1] ? " " + encoder.id : "");
  element("error").hidden = problem === "";
  element("error").textContent = problem === "" ? "" : say(problem);
  element("copied").textContent = "";
}

for (const b of document.querySelectorAll("[data-lang]")) {
  b.addEventListener("click", () => {
    document.documentElement.lang = b.dataset.lang;
    show();
  });
}

element("key").addEventListener("change", async () => {
  encoder = null;
  problem = "";
  const [file] = element("key").files;
  state = [file ? "wait" : "key_none", false];
  show();
  if (!file) return;
  try {
    [encoder] = await Encoder.open(await file.text(), tables);
    state = ["key_ready", true];
  } catch (e) {
    state = [e.code === "scheme" ? "scheme_bad" : "key_bad", false];
  }
  show();
});

function fail(key, id) {
  problem = key;
  element("answer").hidden = true;
  show();
  element(id).focus();
}

function number(id) {
  const text = element(id).value.trim();
  return text === "" ? 0 : /^[0-9]+$/.test(text) ? Number(text) : NaN;
}

function inCalendar({ year, month, day }) {
  if (month > 12 || (month > 0 && day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return false;
  return year === 0 || year <= new Date().getFullYear();
}

element("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (encoder === null) return fail("no_key", "key");
  const text = (id) => element(id).value;
  const birth = { year: number("year"), month: number("month"), day: number("day") };
  if (!inCalendar(birth)) return fail("birth_bad", "year");
  try {
    element("result").value = await encoder.encode({ given: text("given"), family: text("family"), other: text("other"), birth });
  } catch (e) {
    return e.code === "nothing" ? fail("nothing", "given") : fail("birth_bad", "year");
  }
  problem = "";
  element("answer").hidden = false;
  show();
  element("answer-title").focus();
});

element("form").addEventListener("reset", () => {
  problem = "";
  element("answer").hidden = true;
  element("result").value = "";
  encoder = null;
  state = ["key_none", false];
  show();
});

element("copy").addEventListener("click", async () => {
  element("result").select();
  try {
    await navigator.clipboard.writeText(element("result").value);
  } catch {
    document.execCommand("copy"); // where the clipboard is closed to pages from files
  }
  element("copied").textContent = say("copied");
});

show();
