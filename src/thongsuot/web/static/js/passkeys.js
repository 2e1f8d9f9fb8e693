// Passkeys: fetches the question, has the browser answer it, sends the answer. Without it the forms stay hidden.
"use strict";

for (const form of document.querySelectorAll("[data-passkey-new], [data-passkey-use]")) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = form.querySelector("[data-passkey-wrong]");
    wrong.hidden = true;
    try {
      const options = await post(form, form.dataset.question, {});
      const isNew = form.hasAttribute("data-passkey-new");
      const made = isNew
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      const name = form.elements.name?.value ?? "";
      const answer = await post(form, form.dataset.answer + location.search, { ...made.toJSON(), name });
      location.assign(answer.next);
    } catch (error) {
      wrong.textContent = error.told ?? "Trình duyệt chưa dùng được khóa truy cập. Hãy thử lại, hoặc dùng cách khác.";
      wrong.hidden = false;
    }
  });
}

async function post(form, url, body) {
  const token = form.elements.csrfmiddlewaretoken.value;
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(url), { told: told.error });
  return told;
}
