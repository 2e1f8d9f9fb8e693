// The editor of a draft: a finding leads to its words, a fix is made in the text, nothing typed is lost by leaving.
(() => {
  const editor = document.getElementById("draft-text");
  if (!editor) return;
  let saved = editor.value;

  const show = (from, to) => {
    editor.focus();
    editor.setSelectionRange(from, to);
    const lines = editor.value.slice(0, from).split("\n").length;
    const all = editor.value.split("\n").length;
    editor.scrollTop = Math.max(0, (lines / all) * editor.scrollHeight - editor.clientHeight / 2);
  };

  document.addEventListener("click", (event) => {
    const place = event.target.closest("[data-from]");
    if (place) show(Number(place.dataset.from), Number(place.dataset.to));
    const fix = event.target.closest("[data-edits]");
    if (!fix || editor.readOnly) return;
    for (const [from, to, text] of JSON.parse(fix.dataset.edits)) editor.setRangeText(text, from, to, "end");
    for (const other of document.querySelectorAll("[data-edits]")) other.disabled = true;
    editor.dispatchEvent(new Event("input", { bubbles: true }));
    editor.focus();
  });

  // Places are those of the text that was checked: while another one is typed, fixes wait for the next answer.
  editor.addEventListener("input", () => {
    for (const fix of document.querySelectorAll("[data-edits]")) fix.disabled = true;
  });

  editor.form.addEventListener("submit", () => {
    saved = editor.value;
  });
  window.addEventListener("beforeunload", (event) => {
    if (editor.value !== saved) event.preventDefault();
  });
})();
