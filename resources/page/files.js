// The files of the library: search, facets, table and details.

import { get } from "./api.js";
import { Facets } from "./choices.js";
import { Details } from "./details.js";
import { button, element, fillSelect } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { SearchField } from "./search.js";
import { VirtualTable } from "./table.js";
import { columnWords, files, measure, message, t, translated } from "./text.js";

const LAYOUTS = [
  [0, "narrow", ["name", "size", "status"]],
  [600, "compact", ["name", "size", "duration", "picture", "status"]],
  [900, "middle", ["name", "folder", "size", "duration", "video", "picture", "status"]],
  [1500, "wide", ["name", "folder", "size", "duration", "container", "video", "picture", "frame_rate", "bit_depth", "hdr", "audio", "modified", "problems", "status"]],
]; // the least width of the table in px, a name for the style sheet, and columns
const PLAIN_NUMBER = /^\d+\.\d+( vfr)?$/;

export class FilesView {
  constructor() {
    this.columns = [];
    this.layout = LAYOUTS[0];
    this.sort = "name";
    this.descending = false;
    this.stale = false; // whether files have changed since they were read
    this.search = new SearchField(() => this.reload());
    this.facets = new Facets((query) => {
      this.search.text = query;
    });
    this.details = new Details(() => this.table.node.focus());
    this.source = element("select", { "aria-label": t("Source"), onchange: () => this.reload() });
    this.order = element("select", { "aria-label": t("Sort by"), onchange: () => this.sortBy(this.order.value, false) });
    this.count = element("p", { class: "count", role: "status" });
    this.table = new VirtualTable({
      label: t("Files"),
      load: (offset, limit, signal) => get("rows", this.asked(offset, limit), signal),
      cellsOf: (row) => this.cells(row),
      choose: (row) => this.details.open(row.id),
    });
    this.table.node.addEventListener("counted", () => {
      const { total, open } = this.table;
      this.count.textContent = open ? `${files(total)}. ${message(open.sentence)}` : files(total);
    });
    this.node = element("section", { class: "files", "aria-labelledby": "files-title" },
      element("h2", { class: "spoken", id: "files-title" }, t("Files")),
      element("div", { class: "bar" }, this.search.node, this.source, this.order,
        button(t("Refresh"), () => this.table.reset(true)), this.count),
      element("div", { class: "columns" }, this.facets.node, this.table.node, this.details.node));
    new ResizeObserver(() => this.fit()).observe(this.table.node);
  }

  // Show the columns that there is room for.
  fit() {
    const width = this.table.node.clientWidth;
    const layout = LAYOUTS.findLast(([least]) => width >= least);
    if (!width || layout === this.layout) return;
    this.layout = layout;
    if (this.columns.length) this.draw(true);
  }

  async enter() {
    if (!this.columns.length) {
      this.columns = (await get("columns")).columns;
      fillSelect(this.order, this.columns.map((each) => [each.key, t("By {column}", { column: translated("Column", each.title) })]), this.sort);
    }
    await this.fillSources();
    if (this.stale || !this.table.total) await this.reload();
  }

  async fillSources() {
    const sources = (await get("roots")).roots.filter((root) => root.source !== null);
    const choices = sources.map((each) => [String(each.source), each.online ? shown(each.name) : t("{source} (offline)", { source: shown(each.name) })]);
    fillSelect(this.source, [["", t("All sources")], ...choices], this.source.value);
  }

  // A source has gone or is back: its files have another state.
  async sourcesChanged() {
    if (!this.columns.length) return;
    await this.fillSources();
    if (this.node.isConnected) await this.table.reset(true);
    else this.stale = true;
  }

  find(query) {
    this.source.value = "";
    this.search.text = query;
  }

  get shown() {
    return this.columns.filter((each) => this.layout[2].includes(each.key));
  }

  get place() {
    return this.source.value ? [["source", this.source.value]] : [];
  }

  asked(offset, limit) {
    return [
      ...this.shown.map((each) => ["column", each.key]),
      ["query", this.search.text], ...this.place, ["sort", this.sort],
      ["order", this.descending ? "desc" : "asc"], ["offset", offset], ["limit", limit],
    ];
  }

  async reload() {
    this.stale = false;
    this.facets.ask(this.search.text, this.place);
    await this.draw(false);
  }

  async draw(keep) {
    this.drawHeader();
    await this.table.reset(keep);
  }

  drawHeader() {
    this.table.node.dataset.layout = this.layout[1];
    this.table.header.replaceChildren(...this.shown.map((column) => {
      const sorted = column.key === this.sort ? (this.descending ? "descending" : "ascending") : "none";
      const label = translated("Column", column.title);
      return element("span", { class: column.numeric ? "cell numeric" : "cell", role: "columnheader", "aria-sort": sorted },
        button(label, () => this.sortBy(column.key, column.key === this.sort && !this.descending)));
    }));
    this.order.value = this.sort;
  }

  sortBy(key, descending) {
    const focused = this.table.header.contains(document.activeElement) ? [...this.table.header.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    this.sort = key;
    this.descending = descending;
    this.reload();
    if (focused >= 0) this.table.header.querySelectorAll("button")[focused]?.focus();
  }

  cells(row) {
    return this.shown.map((column, at) => element("span", {
      class: column.numeric ? "cell numeric" : "cell", role: "gridcell", dir: column.numeric ? null : "auto",
      title: column.key === "name" ? shown(row.path) : null,
    }, this.text(column, row, row.cells[at])));
  }

  text(column, row, text) {
    if (column.key === "status" && row.reason) return message(row.reason);
    if (column.worded) return columnWords(text, column.key === "problems" ? "Problem" : "Column");
    return column.numeric || PLAIN_NUMBER.test(text) ? measure(text) : text;
  }
}
