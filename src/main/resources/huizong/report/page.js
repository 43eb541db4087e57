"use strict";
(() => {
  const form = document.getElementById("filter");
  const bodies = [...document.querySelectorAll(".findings > tbody")];
  const lines = body => [...body.querySelectorAll("tr:not(.rule):not(.more)")];
  const sections = [...document.querySelectorAll(".submission")];

  function filter() {
    const words = form.elements.words.value.trim().toLowerCase();
    const levels = [...form.querySelectorAll("[name=level]:checked")].map(box => box.value);
    const rule = form.elements.rule.value;
    const section = form.elements.section ? form.elements.section.value : "";
    let shown = 0;
    let all = 0;
    for (const body of bodies) {
      const wanted = levels.includes(body.dataset.level) && (!rule || rule === body.dataset.rule)
        && (!section || body.closest(".submission").id === section);
      const head = body.querySelector(".rule").textContent.toLowerCase();
      let left = 0;
      for (const line of lines(body)) {
        all++;
        line.hidden = !wanted || words !== "" && !head.includes(words) && !line.textContent.toLowerCase().includes(words);
        left += line.hidden ? 0 : 1;
      }
      body.hidden = left === 0;
      shown += left;
    }
    const narrowed = shown < all;
    for (const one of sections) {
      const table = one.querySelector(".findings");
      one.hidden = narrowed && (!table || [...table.tBodies].every(body => body.hidden));
    }
    const status = form.querySelector("[role=status]");
    status.textContent = status.dataset.words.replace("{n}", shown).replace("{m}", all);
  }

  // Lines come in the order of places, groups in the order of weight; both are numbered once, to be found again.
  bodies.forEach(body => lines(body).forEach((line, at) => { line.dataset.at = at; }));
  const ascending = (one, other) => one.dataset.at - other.dataset.at;
  const byMoney = (one, other) => other.dataset.fen - one.dataset.fen || ascending(one, other);
  const text = (body, selector) => (body.querySelector(selector) || { textContent: "" }).textContent;
  const row = body => Number((/\d+/.exec(text(body, "td b")) || [0])[0]);
  const byPlace = (one, other) => text(one, ".where").localeCompare(text(other, ".where"))
    || row(one) - row(other) || ascending(one, other);

  function order() {
    const wanted = form.elements.order.value;
    for (const table of document.querySelectorAll(".findings")) {
      const groups = [...table.tBodies];
      groups.sort(wanted === "money" ? byMoney
        : wanted === "place" ? byPlace : ascending);
      table.append(...groups);
      for (const body of groups) {
        const sorted = lines(body).sort(wanted === "money" ? byMoney : ascending);
        body.querySelector(".rule").after(...sorted);
      }
    }
  }

  if (form && bodies.length > 0) {
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", filter);
    form.elements.order.addEventListener("change", order);
    form.addEventListener("reset", () => setTimeout(() => { filter(); order(); }));
    filter();
  }

  // A column's heading becomes a button that sorts by it.
  const value = (row, column) => row.cells[column].textContent.trim();
  const number = text => Number(text.replace(/,/g, ""));
  for (const table of document.querySelectorAll(".sortable")) {
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const down = heading.getAttribute("aria-sort") === "ascending"
          || !heading.hasAttribute("aria-sort") && heading.classList.contains("number");
        headings.forEach(one => one.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...table.tBodies[0].rows].sort((one, other) => {
          const [a, b] = [value(one, column), value(other, column)];
          const compared = heading.classList.contains("number") ? number(a) - number(b) : a.localeCompare(b, document.documentElement.lang);
          return down ? -compared : compared;
        });
        table.tBodies[0].append(...rows);
      });
    });
  }
})();
