// The left side of the review shows the text or the pictures of the pages; what was chosen stays chosen.
"use strict";

(() => {
  const STORED = "thongsuot.review.view";

  function show(view) {
    const bar = document.querySelector("#review [data-views]");
    const pages = document.getElementById("pages-pane");
    const text = document.getElementById("text-pane");
    if (!bar || !pages || !text) return;
    bar.hidden = false;
    pages.hidden = view !== "pages";
    text.hidden = view === "pages";
    for (const button of bar.querySelectorAll("[data-view]")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
  }

  function chosen() {
    const bar = document.querySelector("#review [data-views]");
    return sessionStorage.getItem(STORED) ?? bar?.dataset.firstView ?? "text";
  }

  function choose(view) {
    sessionStorage.setItem(STORED, view);
    show(view);
    const lit = document.querySelector("#review [data-row].is-lit");
    if (lit) window.reviewScreen.showWords(lit.dataset.path);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("#review [data-view]");
    if (button) choose(button.dataset.view);
  });
  document.addEventListener("DOMContentLoaded", () => show(chosen()));
  document.addEventListener("htmx:afterSwap", () => show(chosen()));

  window.reviewPages = { toggle: () => choose(chosen() === "pages" ? "text" : "pages") };
})();
