// The workers of a cluster that a job runs on: their rates, and why some get no files.

import { element, isolated, setText, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { message, number, t } from "./text.js";

export function workersText(workers) {
  const able = workers.filter((worker) => worker.fault === null).length;
  if (able < workers.length) return t("{able} of {count} {count:worker|workers}", { able, count: workers.length });
  return t("{count} {count:worker|workers}", { count: workers.length });
}

class WorkerRow {
  constructor() {
    this.name = isolated("");
    this.rate = element("td", { class: "numeric" });
    this.state = element("td", { class: "told" });
    this.node = element("tr", {}, element("th", { scope: "row" }, this.name), this.rate, this.state);
  }

  take(worker) {
    setText(this.name, shown(worker.name));
    const known = worker.fault === null && worker.rate > 0;
    setText(this.rate, known ? number(worker.rate, worker.rate < 10 ? 1 : 0) : "—");
    const fault = worker.fault && shown(message(worker.fault));
    setText(this.state, fault ? t("Gets no files: {reason}", { reason: fault }) : t("Takes part"));
    this.node.classList.toggle("faulty", Boolean(fault));
  }
}

// A table that scrolls, so that many workers leave room for other jobs.
export class WorkersTable {
  constructor() {
    this.rows = [];
    this.body = element("tbody");
    const titles = [t("Worker"), t("Files/s"), t("State")];
    const heads = titles.map((title, at) => element("th", { scope: "col", class: at === 1 ? "numeric" : null }, title));
    this.node = element("div", { class: "workers", role: "group", "aria-label": t("Workers"), tabindex: "0" },
      element("table", {}, element("thead", {}, element("tr", {}, ...heads)), this.body));
    show(this.node, false);
  }

  take(workers) {
    while (this.rows.length < workers.length) {
      const row = new WorkerRow();
      this.rows.push(row);
      this.body.append(row.node);
    }
    while (this.rows.length > workers.length) this.rows.pop().node.remove();
    workers.forEach((worker, at) => this.rows[at].take(worker));
    show(this.node, workers.length > 0);
  }
}
