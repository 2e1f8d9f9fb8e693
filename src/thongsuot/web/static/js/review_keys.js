// The keyboard on the review screen: rows one after the other, one letter for each deed, "?" tells them all.
"use strict";

(() => {
  const STORED = "thongsuot.review.keys";
  const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

  const review = () => document.getElementById("review");
  const help = () => document.getElementById("keys-help");
  const rows = () => Array.from(review().querySelectorAll("[data-row]")).filter((row) => row.offsetParent !== null);
  const doubtful = () => Array.from(review().querySelectorAll("[data-row].is-doubtful"));
  const isOn = () => localStorage.getItem(STORED) !== "off";

  let last = "";
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest?.("#review [data-row]");
    if (row) last = row.dataset.path;
  });

  function current() {
    return document.activeElement?.closest("#review [data-row]") ?? document.getElementById(`f-${last}`);
  }

  function go(row) {
    if (!row) return;
    row.closest("details")?.setAttribute("open", "");
    row.focus({ preventScroll: true });
    window.reviewScreen.showField(row.dataset.path);
    window.reviewScreen.showWords(row.dataset.path);
  }

  // The row after the current one among ``list``, or before it; from the other end where there is none.
  function step(list, by) {
    const here = current();
    if (!list.length) return null;
    if (!here) return by > 0 ? list[0] : list[list.length - 1];
    const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const further = list.filter((row) => row !== here && here.compareDocumentPosition(row) & side);
    const next = by > 0 ? further[0] : further[further.length - 1];
    return next ?? (by > 0 ? list[0] : list[list.length - 1]);
  }

  function press(key) {
    const row = current();
    const button = row?.querySelector(`[data-key="${key}"]`);
    if (!button) return false;
    button.click();
    return true;
  }

  // The bar of selected words, as the selection is now; nothing where no words are selected.
  function selectedBar() {
    window.reviewWords.offer();
    const bar = document.getElementById("pick");
    return bar && !bar.hidden ? bar : null;
  }

  function add() {
    const pick = selectedBar();
    if (pick) pick.querySelector("[data-adds]").click();
    else review().querySelector('[data-key="a"]')?.click();
    return true;
  }

  function setWords() {
    const pick = selectedBar();
    if (!pick) return false;
    pick.requestSubmit(pick.querySelector("[type=submit]"));
    return true;
  }

  function toggleHelp() {
    if (help().open) help().close();
    else help().showModal();
    return true;
  }

  function enter() {
    const row = current();
    if (!row || row !== document.activeElement) return false;
    if (press("Enter")) return true;
    const more = row.parentElement.querySelector("details.more");
    if (row.matches(".task-head") && more) more.open = !more.open;
    return true;
  }

  const moves = {
    j: () => (go(step(rows(), 1)), true),
    k: () => (go(step(rows(), -1)), true),
    n: () => (go(step(doubtful(), 1)), true),
    p: () => (go(step(doubtful(), -1)), true),
    c: () => press("c"),
    u: () => press("u"),
    s: () => press("s"),
    g: () => press("g"),
    x: () => press("x"),
    a: add,
    w: setWords,
    v: () => (window.reviewPages.toggle(), true),
    C: () => (document.getElementById("confirm-all")?.click(), true),
    "?": toggleHelp,
    Enter: enter,
  };

  function inEditor(event) {
    const box = event.target;
    if (event.key === "Escape") {
      const cancel = box.closest("form")?.querySelector("[data-cancel]");
      if (cancel) cancel.click();
      else box.blur();
      return Boolean(cancel);
    }
    if (event.key !== "Enter" || !box.form || !box.matches("textarea, [type=radio]")) return false;
    const sends = box.matches("[type=radio]") || event.ctrlKey || event.metaKey || (box.hasAttribute("data-enter-sends") && !event.shiftKey);
    if (sends) box.form.requestSubmit();
    return sends;
  }

  document.addEventListener("keydown", (event) => {
    if (!review() || event.isComposing || event.altKey) return;
    if (help()?.open) {
      if (event.key === "?") toggleHelp();
      return;
    }
    let done = false;
    if (event.target.matches(TYPING) || event.target.closest(".split-task")) done = inEditor(event);
    else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === "Escape") done = closeAll();
    else if (event.key === "ArrowDown" && event.target.matches("[data-row]")) done = moves.j();
    else if (event.key === "ArrowUp" && event.target.matches("[data-row]")) done = moves.k();
    else if (event.key === "Enter" || isOn()) done = moves[event.key]?.() ?? false;
    if (done) event.preventDefault();
  });

  function closeAll() {
    const cancel = review().querySelector("[data-cancel]");
    cancel?.click();
    window.getSelection()?.removeAllRanges();
    return Boolean(cancel);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const opener = document.querySelector('[data-opens="keys-help"]');
    if (!opener || !help()) return;
    opener.hidden = false;
    opener.addEventListener("click", toggleHelp);
    help().querySelector("[data-closes]").addEventListener("click", toggleHelp);
    const box = document.getElementById("keys-on");
    box.checked = isOn();
    box.addEventListener("change", () => localStorage.setItem(STORED, box.checked ? "on" : "off"));
  });
})();
