// Links a field and its box on the page: pointing at or focusing one marks the other.
"use strict";
(() => {
  const pairs = [];
  for (const field of document.querySelectorAll("[data-box]")) {
    const box = document.getElementById(field.dataset.box);
    if (box) pairs.push([field, box]);
  }
  for (const pair of pairs) {
    const near = (on) => () => { for (const one of pair) one.classList.toggle("near", on); };
    for (const one of pair) {
      one.addEventListener("pointerenter", near(true));
      one.addEventListener("pointerleave", near(false));
      one.addEventListener("focusin", near(true));
      one.addEventListener("focusout", near(false));
    }
  }
})();
