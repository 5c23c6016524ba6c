// Improves the pages of the desk; every page works without it.

// A form that was changed and not sent asks before it is left.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (e) => { if (changed) e.preventDefault(); });
}

// The summary of what is wrong takes the focus, so that it is read first.
document.getElementById("problems")?.focus();
