
"use strict";
(() => {
  const table = document.querySelector("table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const orders = JSON.parse(document.getElementById("orders").textContent);
  const number = (value) => value.toLocaleString(document.documentElement.lang);
  const filled = (template, values) => template.replace(/{(\w+)}/g, (brace, name) => values[name] ?? brace);
  const heads = [...table.tHead.rows[0].cells];

  const find = document.createElement("div");
  const label = document.createElement("label");
  const field = document.createElement("input");
  const found = document.createElement("span");
  find.className = "find";
  label.textContent = table.dataset.find;
  label.htmlFor = field.id = "find";
  field.type = "search";
  found.setAttribute("role", "status");
  find.append(label, field, found);
  table.before(find);

  const texts = rows.map((row) => [...row.cells].map((cell) => cell.textContent).join("\n").toLowerCase());
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/);
    let count = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      count += !row.hidden;
    });
    found.textContent = field.value.trim() ? filled(table.dataset.found, { count: number(count), total: number(rows.length) }) : "";
  });

  heads.forEach((head, column) => {
    const [known, ...order] = orders[column];
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", filled(table.dataset.sort, { column: head.textContent.trim() }));
    head.append(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const sorted = order.slice(0, known);
      if (descending) sorted.reverse();
      body.append(...[...sorted, ...order.slice(known)].map((at) => rows[at]));
    });
  });
})();
