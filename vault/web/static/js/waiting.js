// Watches documents (or a packet) that are still being read. Without script the page can be
// refreshed by hand; nothing here is needed to work.
"use strict";
(() => {
  const FIRST = 1200, SLOWEST = 8000; // milliseconds between two looks
  for (const place of document.querySelectorAll("[data-waiting]")) watch(place);

  function watch(place) {
    let pause = FIRST;
    let timer = 0;
    let count = Number(place.dataset.count || 0);
    const soon = () => { clearTimeout(timer); timer = setTimeout(look, pause); };

    async function look() {
      if (document.hidden) { soon(); return; }
      try {
        const news = await kluis.ask(place.dataset.waiting);
        show(news);
        pause = news.waiting === count ? Math.min(pause * 1.3, SLOWEST) : FIRST;
        count = news.waiting;
        if (count > 0) soon();
      } catch (error) {
        pause = SLOWEST;
        soon();
      }
    }

    function show(news) {
      const live = place.querySelector("[data-live]");
      const one = place.dataset.one;
      if (place.dataset.reloadWhenDone) {
        const mine = one ? news.documents.find((d) => d.id === one) : news;
        const still = one ? mine && mine.state === "received" : news.waiting > 0;
        if (!still) { location.reload(); return; }
        if (live && mine.steps && mine.steps[1]) say(live, steps(mine.steps));
        return;
      }
      for (const document_ of news.documents) kluis.row(place, document_);
      if (live) say(live, news.waiting ? kluis.fill(place.dataset.busy, { n: news.waiting }) : (count ? place.dataset.done : live.textContent));
    }

    function say(live, sentence) {
      if (live.textContent !== sentence) live.textContent = sentence;
    }

    function steps([done, all]) {
      return kluis.fill(place.dataset.steps, { done, all });
    }

    kluis.row = (where, one) => {
      const rows = where.querySelector("[data-rows]");
      if (!rows) return;
      let row = rows.querySelector(`[data-document="${one.id}"]`);
      if (!row) {
        row = where.querySelector("template[data-row]").content.firstElementChild.cloneNode(true);
        row.dataset.document = one.id;
        kluis.part(row, "name").textContent = one.name;
        rows.append(row);
        where.querySelector("[data-table]").hidden = false;
        where.querySelector("[data-empty]").hidden = true;
      }
      const link = kluis.part(row, "type");
      link.textContent = one.type;
      link.setAttribute("href", one.url);
      kluis.part(row, "pages").textContent = one.pages || "–";
      kluis.part(row, "state").className = `state state-${one.state}`;
      kluis.part(row, "label").textContent = one.label;
      const icon = where.querySelector(`[data-icon="${one.state}"] svg`);
      const old = kluis.part(row, "state").querySelector("svg");
      if (icon && old) old.replaceWith(icon.cloneNode(true));
      const text = one.steps && one.steps[1] ? steps(one.steps) : "";
      kluis.part(row, "steps").textContent = text;
      const heading = where.querySelector("[data-heading]");
      const n = rows.children.length;
      heading.textContent = kluis.fill(n === 1 ? heading.dataset.oneRow : heading.dataset.manyRows, { n });
    };
    kluis.watchAgain = () => { pause = FIRST; count = Math.max(count, 1); soon(); };
    if (count > 0) soon();
  }
})();
