// A text that is to be passed on is copied with one press; without this script
// it can be marked and copied by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const from = document.getElementById(button.dataset.copy);
  if (!from || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(from.value);
    button.nextElementSibling.textContent = button.dataset.copied;
  });
}
