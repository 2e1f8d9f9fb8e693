// The review screen: a field lights up its words in the text, and the words light up their field.
"use strict";

(() => {
  const DELAY = 120;
  const NARROW = window.matchMedia("(max-width: 62rem)");
  let timer = 0;

  const review = () => document.getElementById("review");

  function light(path) {
    for (const old of review().querySelectorAll(".is-lit")) old.classList.remove("is-lit");
    if (!path) return;
    document.getElementById(`f-${path}`)?.classList.add("is-lit");
    for (const mark of review().querySelectorAll(".hit")) {
      if (mark.dataset.fields.split(" ").includes(path)) mark.classList.add("is-lit");
    }
  }

  // Only the pane moves, never the page.
  function bring(pane, element) {
    if (!pane || !element) return;
    const frame = pane.getBoundingClientRect();
    const place = element.getBoundingClientRect();
    if (pane.scrollHeight <= pane.clientHeight) {
      // on a narrow screen the text lies over the fields: a row is seen only below it
      const leaf = pane.id === "field-pane" && NARROW.matches ? review().querySelector(".leaf").getBoundingClientRect() : null;
      const top = leaf && leaf.top <= 1 ? leaf.bottom : 0;
      if (place.top < top || place.bottom > window.innerHeight) window.scrollBy({ top: place.top - Math.max(top, leaf ? window.innerHeight * 0.45 : window.innerHeight / 3) });
      return;
    }
    // a pane may reach below the window: what counts is the part of it that one sees
    const top = Math.max(frame.top, 0);
    const bottom = Math.min(frame.bottom, window.innerHeight);
    if (place.top >= top + 16 && place.bottom <= bottom - 16) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.scrollBy({ top: place.top - top - (bottom - top) / 3, behavior: calm ? "auto" : "smooth" });
  }

  function showWords(path) {
    light(path);
    const pane = ["text-pane", "pages-pane"].map((id) => document.getElementById(id)).find((one) => one && !one.hidden);
    bring(pane, pane?.querySelector(".hit.is-lit"));
  }

  function showField(path) {
    const row = document.getElementById(`f-${path}`);
    row?.closest("details")?.setAttribute("open", "");
    light(path);
    bring(document.getElementById("field-pane"), row);
  }

  function soon(act) {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY);
  }

  function of(event) {
    const mark = event.target.closest?.("#review .hit");
    if (mark) return () => showField(mark.dataset.fields.split(" ")[0]);
    const row = event.target.closest?.("#review [data-path]");
    if (row) return () => showWords(row.dataset.path);
    return null;
  }

  document.addEventListener("mouseover", (event) => {
    const act = of(event);
    if (act) soon(act);
  });
  document.addEventListener("focusin", (event) => {
    const act = of(event);
    if (act) act();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#review a[href^='#w-'], #review a[data-to-field]");
    if (link) {
      event.preventDefault();
      if (link.dataset.toField) showField(link.dataset.toField);
      showWords(link.dataset.toField ?? link.getAttribute("href").slice(3));
      return;
    }
    const mark = event.target.closest?.("#review .hit");
    if (!mark || window.getSelection()?.toString()) return;
    const path = mark.dataset.fields.split(" ")[0];
    showField(path);
    document.getElementById(`f-${path}`)?.querySelector("a, button, input, textarea")?.focus({ preventScroll: true });
  });

  // A page that opens with an editor, or at a field, shows its words at once.
  document.addEventListener("DOMContentLoaded", () => {
    const row = document.activeElement?.closest("#review [data-path]") ?? document.querySelector("#review [data-path]:target");
    if (row) showWords(row.dataset.path);
  });

  // After a change the form is gone: the keyboard goes on in what was opened, or at the row it belonged to.
  document.addEventListener("htmx:afterSwap", () => {
    const opened = review()?.querySelector("#edit-value, [data-first]");
    if (opened) {
      if (document.activeElement !== opened) opened.focus();
      return;
    }
    const row = document.getElementById(`f-${review()?.dataset.focus}`);
    if (row && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
    if (row?.dataset.path) showField(row.dataset.path);
  });

  window.reviewScreen = { showField, showWords };
})();
