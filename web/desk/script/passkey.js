// Signs in with a passkey, or adds one. The page works without it, by password
// and one-time code.
const { PublicKeyCredential, navigator } = window;

async function post(url, body) {
  const r = await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body ?? {}) });
  if (!r.ok) throw new Error(String(r.status));
  if (r.redirected) { // proof of identity is asked for first
    const to = new URL(r.url);
    to.searchParams.set("then", window.location.pathname);
    window.location.assign(to);
    return new Promise(() => {});
  }
  return r.json();
}

async function ceremony(box) {
  const { options, ticket } = await post(box.dataset.begin);
  const publicKey = options.publicKey ?? options;
  const credential = box.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
  const label = box.querySelector("input")?.value ?? "";
  const { location } = await post(box.dataset.finish, { ticket, response: credential.toJSON(), label, then: box.dataset.then ?? "" });
  const kept = document.getElementById("resume"); // a form that waited for this
  if (kept) kept.submit();
  else window.location.assign(location);
}

if (PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const box of document.querySelectorAll("[data-passkey]")) {
    const button = box.querySelector("button");
    const failed = box.querySelector("[data-failed]");
    box.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      failed.textContent = "";
      try {
        await ceremony(box);
      } catch {
        failed.textContent = failed.dataset.failed;
      }
      button.disabled = false;
    });
  }
}
