// What the scans found changed.

import { get } from "./api.js";
import { button, element, isolated, show } from "./dom.js";
import { files, measure, moment, number, reason, t, translated } from "./text.js";

const PAGE = 100;

function kindWord(kind) {
  return {
    added: t("new"), changed: t("changed"), moved: t("moved"), missing: t("missing"), back: t("back again"),
    offline: t("offline"), online: t("online again"),
  }[kind];
}

export class HistoryView {
  constructor() {
    this.titles = new Map();
    this.list = element("ul", { class: "scans" });
    this.more = button(t("Earlier scans"), () => this.load(this.list.children.length), { hidden: true });
    this.empty = element("p", { class: "empty", hidden: true }, t("No scan has ended yet."));
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { "aria-labelledby": "history-title" },
      element("h2", { id: "history-title" }, t("What changed")), this.error, this.empty, this.list, this.more);
  }

  async enter() {
    if (!this.titles.size) {
      const { columns } = await get("columns");
      this.titles = new Map(columns.map((each) => [each.key, each.title]));
    }
    await this.load(0);
  }

  async load(offset) {
    try {
      const found = await get("scans", [["offset", offset], ["limit", PAGE]]);
      if (!offset) this.list.replaceChildren();
      this.list.append(...found.scans.map((scan) => this.item(scan)));
      show(this.more, this.list.children.length < found.total);
      show(this.empty, found.total === 0);
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  item(scan) {
    const place = element("div", { class: "changes" });
    const counts = Object.entries(scan.counts).filter(([, count]) => count > 0);
    const kinds = counts.map(([kind, count]) =>
      button(`${number(count)} ${kindWord(kind)}`, (event) => this.open(scan.id, kind, place, event.target), { "aria-expanded": "false" }));
    return element("li", {},
      element("h3", {}, moment(scan.started)),
      element("p", {}, ...scan.roots.map((root) => isolated(root, { class: "root" }))),
      kinds.length ? element("div", { class: "actions" }, ...kinds) : element("p", {}, t("Nothing changed.")), place);
  }

  async open(scan, kind, place, pressed) {
    const open = pressed.getAttribute("aria-expanded") === "true";
    for (const each of pressed.parentElement.children) each.setAttribute("aria-expanded", "false");
    place.replaceChildren();
    if (open) return;
    pressed.setAttribute("aria-expanded", "true");
    const list = element("ul");
    const more = button(t("More"), () => this.add(scan, kind, list, more));
    place.append(list, more);
    await this.add(scan, kind, list, more);
  }

  async add(scan, kind, list, more) {
    const beyond = more.dataset.next ? [["beyond", more.dataset.next]] : [];
    const found = await get("changes", [["first", scan], ["kind", kind], ["limit", PAGE], ...beyond]);
    list.append(...found.changes.map((change) => this.change(change)));
    show(more, found.next !== null);
    more.dataset.next = found.next ?? "";
  }

  change(change) {
    const cells = change.cells.map((cell) =>
      element("small", {}, `${translated("Column", this.titles.get(cell.column) ?? cell.column)}: `,
        isolated(measure(cell.before)), " → ", isolated(measure(cell.after))));
    return element("li", {}, isolated(change.path),
      change.target ? element("span", {}, " → ", isolated(change.target)) : null,
      change.files ? element("small", {}, files(change.files)) : null, ...cells);
  }
}
