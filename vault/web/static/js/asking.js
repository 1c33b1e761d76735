// Small talk with the server: the form token of this page, and JSON answers.
"use strict";
const kluis = {
  token() {
    const field = document.querySelector("input[name=csrf]");
    return field ? field.value : "";
  },
  async ask(url) {
    const answer = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  },
  fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  },
  part(root, name) {
    return root.querySelector(`[data-part="${name}"]`);
  },
};
