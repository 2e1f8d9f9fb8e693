// What the screens do beyond links and forms. Each part works on its own; without it the page still works.
"use strict";

// A form is sent once: a second click while the answer is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.hasAttribute("hx-post")) return;
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button[type=submit]")) button.setAttribute("aria-busy", "true");
});

// A page that comes back from the browser's memory may be sent again.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("button[aria-busy]")) button.removeAttribute("aria-busy");
});

// Menus close on Escape and on a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// The box for dropping files names what was chosen, and sends at once what was dropped.
document.addEventListener("change", (event) => {
  const input = event.target;
  if (!input.matches("[data-drop] input[type=file]")) return;
  const names = Array.from(input.files, (file) => file.name).join(", ");
  input.closest("[data-drop]").querySelector("[data-chosen]").textContent = names;
  const pictures = Array.from(input.files).filter((file) => /^image\//.test(file.type));
  const asOne = input.form.querySelector("[data-as-one]");
  const mayBeOne = pictures.length > 1 && pictures.length === input.files.length;
  if (asOne) asOne.hidden = !mayBeOne;
  if (asOne && !mayBeOne) asOne.querySelector("input").checked = false;
  // several pictures wait: whether they are one document is for a person to say
  if (input.closest("[data-drop]").dataset.dropped && input.files.length && !mayBeOne) input.form.requestSubmit();
});
for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    const box = event.target.closest?.("[data-drop]");
    if (!box) return;
    box.classList.toggle("is-over", name === "dragenter" || name === "dragover");
    if (name === "drop") box.dataset.dropped = "yes";
  });
}

// A box that ticks or unticks all boxes of its group, and shows when only some are ticked.
document.addEventListener("change", (event) => {
  const box = event.target;
  if (box.matches("[data-ticks-all]")) {
    for (const other of members(box)) other.checked = box.checked;
  }
  for (const all of document.querySelectorAll("[data-ticks-all]")) showSome(all);
  countTicks();
});
function members(all) {
  return document.querySelectorAll(`input[type=checkbox][data-group~="${all.dataset.ticksAll}"]:not(:disabled)`);
}
function showSome(all) {
  const boxes = Array.from(members(all));
  const ticked = boxes.filter((box) => box.checked).length;
  all.checked = ticked > 0 && ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
}
function countTicks() {
  const place = document.querySelector("[data-counts]");
  if (!place) return;
  const ticked = document.querySelectorAll(`input[name="${place.dataset.counts}"]:checked`);
  const units = new Set(Array.from(ticked, (box) => box.dataset.unit));
  place.textContent = place.dataset.words
    .replace("{ticks}", ticked.length.toLocaleString("vi-VN"))
    .replace("{units}", units.size.toLocaleString("vi-VN"));
}

document.addEventListener("DOMContentLoaded", () => {
  const asOne = document.querySelector("[data-as-one]");
  if (asOne) asOne.hidden = true;
  for (const all of document.querySelectorAll("[data-ticks-all]")) {
    all.closest("[data-needs-script]").hidden = members(all).length === 0;
    showSome(all);
  }
  countTicks();
  document.querySelector("[data-focus-first]")?.focus();
  document.querySelector(".places [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
});

// A button that copies what is to be handed over; a server without HTTPS has no clipboard but the selection.
for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const box = document.getElementById(button.dataset.copies);
    box.focus();
    box.select();
    let copied = true;
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(box.value);
      else copied = document.execCommand("copy");
    } catch {
      copied = document.execCommand("copy");
    }
    const told = document.querySelector(`[data-copied-of="${button.dataset.copies}"]`);
    told.textContent = copied ? button.dataset.done : button.dataset.failed;
  });
}

// Where the server cannot be reached, say so instead of doing nothing.
for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
  document.addEventListener(name, (event) => {
    const place = document.getElementById("noi-dung");
    if (event.detail.elt?.hasAttribute("data-patient") || document.getElementById("no-answer")) return;
    const note = document.createElement("div");
    note.id = "no-answer";
    note.className = "note note-bad";
    note.setAttribute("role", "alert");
    const words = document.createElement("div");
    words.textContent = "Máy chủ không trả lời. Thay đổi vừa rồi chưa được lưu; kiểm tra đường mạng rồi tải lại trang.";
    note.append(words);
    place.prepend(note);
  });
}
