// Sends chosen or dropped files one request each, two at a time, with progress per file; one that
// fails does not stop the rest. Without script the plain form sends them all at once.
"use strict";
(() => {
  const AT_ONCE = 2;
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const field = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const queue = form.querySelector("[data-queue]");
  const list = form.querySelector("[data-queue-list]");
  const summary = form.querySelector("[data-queue-summary]");
  const waiting = [];
  let running = 0, sent = 0, all = 0;

  form.classList.add("scripted");
  form.querySelector("[data-send]").hidden = true; // choosing is enough
  form.querySelector("[data-pick]").hidden = false;
  field.removeAttribute("required");
  field.addEventListener("change", () => { add(field.files); field.value = ""; });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
  }
  for (const name of ["dragleave", "drop"]) {
    drop.addEventListener(name, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => { event.preventDefault(); add(event.dataTransfer.files); });
  window.addEventListener("beforeunload", (event) => { if (running) event.preventDefault(); });

  function add(files) {
    for (const file of files) {
      const line = form.querySelector("template[data-queue-line]").content.firstElementChild.cloneNode(true);
      kluis.part(line, "name").textContent = file.name;
      list.append(line);
      all += 1;
      const job = { file, line };
      kluis.part(line, "retry").addEventListener("click", () => { mark(job, "", ""); waiting.push(job); next(); });
      waiting.push(job);
    }
    queue.hidden = all === 0;
    tell();
    next();
  }

  function next() {
    while (running < AT_ONCE && waiting.length) send(waiting.shift());
  }

  function send(job) {
    if (job.file.size > Number(form.dataset.max) * 1048576) {
      mark(job, "failed", form.dataset.toolarge);
      return;
    }
    running += 1;
    mark(job, "", form.dataset.sending);
    const body = new FormData();
    body.append("files", job.file, job.file.name);
    const line = new XMLHttpRequest();
    line.open("POST", location.pathname);
    line.setRequestHeader("Accept", "application/json");
    line.setRequestHeader("X-CSRF-Token", kluis.token());
    line.responseType = "json";
    line.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) kluis.part(job.line, "bar").value = (100 * event.loaded) / event.total;
    });
    line.addEventListener("loadend", () => { running -= 1; finish(job, line); next(); });
    line.send(body);
  }

  function finish(job, line) {
    const answer = line.response;
    if (line.status === 200 && answer && answer.documents.length) {
      sent += 1;
      mark(job, "sent", form.dataset.sent);
      const place = document.querySelector("[data-waiting]");
      for (const one of answer.documents) kluis.row(place, one);
      kluis.watchAgain();
    } else {
      const failure = (answer && answer.failures && answer.failures[0]) || answer;
      const why = failure && failure.message ? `${failure.message} ${failure.hint || ""}` : form.dataset.broken;
      mark(job, "failed", `${form.dataset.failed}: ${why}`);
    }
    tell();
  }

  function mark(job, kind, sentence) {
    job.line.className = `queue-line ${kind}`;
    kluis.part(job.line, "state").textContent = sentence;
    kluis.part(job.line, "bar").hidden = kind !== "";
    kluis.part(job.line, "retry").hidden = kind !== "failed";
  }

  function tell() {
    summary.textContent = kluis.fill(form.dataset.summary, { done: sent, all });
  }
})();
