// Words selected in the text can be set for a field, or become a task: a bar below the text offers it.
"use strict";

(() => {
  // The place of a point of the selection in the text of the document, counted in characters as the server does.
  function offsetOf(node, offset) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const line = element?.closest("#text-pane [data-start]");
    if (!line) return null;
    const range = document.createRange();
    range.selectNodeContents(line);
    range.setEnd(node, offset);
    return Number(line.dataset.start) + Array.from(range.toString()).length;
  }

  function selected() {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) return null;
    return { start, end, words: selection.toString().trim() };
  }

  function offer() {
    const bar = document.getElementById("pick");
    if (!bar || bar.contains(document.activeElement)) return;
    const found = selected();
    bar.hidden = !found?.words;
    if (bar.hidden) return;
    bar.elements.start.value = found.start;
    bar.elements.end.value = found.end;
    bar.querySelector("[data-words]").textContent = `“${found.words}”`;
  }

  // The field where the keyboard was is most likely the one that is meant.
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest?.("#review [data-row]");
    const choice = document.getElementById("pick-path");
    if (row && choice && Array.from(choice.options).some((one) => one.value === row.dataset.path)) {
      choice.value = row.dataset.path;
    }
  });
  document.addEventListener("selectionchange", offer);
  window.reviewWords = { offer };
})();
