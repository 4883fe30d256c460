// The files of the library: search, facets, table or gallery, and details.

import { get, settings } from "./api.js";
import { Facets } from "./choices.js";
import { Details } from "./details.js";
import { button, element, fillSelect, isolated, setText, show } from "./dom.js";
import { EmptyNote } from "./empty.js";
import { shown } from "./hidden_signs.js";
import { forgetPosters, poster } from "./posters.js";
import { SearchField } from "./search.js";
import { VirtualTable } from "./table.js";
import { columnWords, files, measure, message, t, translated } from "./text.js";

const LAYOUTS = [
  [0, "narrow", ["name", "size", "status"]],
  [600, "compact", ["name", "size", "duration", "picture", "status"]],
  [900, "middle", ["name", "folder", "size", "duration", "video", "picture", "status"]],
  [1500, "wide", ["name", "folder", "size", "duration", "container", "video", "picture", "frame_rate", "bit_depth", "hdr", "audio", "modified", "problems", "status"]],
]; // the least width of the table in px, a name for the style sheet, and columns
const TILE_COLUMNS = ["name", "size", "duration", "picture", "status", "problems"];
const TILE = { line: 176, tile: 160 }; // px, as in the style sheet
const PLAIN_NUMBER = /^\d+\.\d+( vfr)?$/;

// The titles of problems that are hints: nearly every file has one, so that a badge for them would say nothing.
async function hints() {
  const { problems } = await get("problems");
  return new Set(problems.filter((each) => each.severity === "hint").map((each) => each.title));
}

export class FilesView {
  constructor(say) {
    this.columns = [];
    this.layout = LAYOUTS[0];
    this.sort = "name";
    this.descending = false;
    this.stale = false; // whether files have changed since they were read
    this.search = new SearchField(() => this.reload());
    this.facets = new Facets((query) => {
      this.search.text = query;
    });
    this.details = new Details(() => this.list.control.focus());
    this.source = element("select", { "aria-label": t("Source"), onchange: () => this.reload() });
    this.order = element("select", { "aria-label": t("Sort by"), onchange: () => this.sortBy(this.order.value, false) });
    this.direction = button("", () => this.sortBy(this.sort, !this.descending), { id: "direction" });
    this.look = element("div", { class: "switch", role: "group", "aria-label": t("Look") },
      ...[["table", t("List")], ["gallery", t("Gallery")]].map(([name, label]) =>
        button(label, () => this.switchTo(name), { "data-look": name, "aria-pressed": String(name === "table") })));
    this.count = element("p", { class: "count", role: "status" });
    const of = (columns) => ({
      label: t("Files"),
      load: (offset, limit, signal) => get("rows", this.asked(columns(), offset, limit), signal),
      choose: (row) => this.details.open(row.id),
    });
    this.table = new VirtualTable({ ...of(() => this.shown.map((each) => each.key)), cellsOf: (row) => this.cells(row) });
    this.gallery = new VirtualTable({ ...of(() => TILE_COLUMNS), ...TILE, cellsOf: (row) => this.tile(row) });
    this.list = this.table;
    this.empty = new EmptyNote(say, () => {
      this.source.value = "";
      this.search.text = "";
    }, (query) => {
      this.search.text = query;
    });
    for (const list of [this.table, this.gallery]) list.node.addEventListener("counted", () => this.tell(list));
    this.node = element("section", { class: "files", "aria-labelledby": "files-title" },
      element("h2", { class: "spoken", id: "files-title" }, t("Files")),
      element("div", { class: "bar" }, this.search.node, this.source, this.order, this.direction, this.look,
        button(t("Refresh"), () => this.refresh()), this.count),
      element("div", { class: "columns" }, this.facets.node, this.empty.node, this.table.node, this.details.node));
    new ResizeObserver(() => this.fit()).observe(this.table.node);
  }

  tell(list) {
    if (list !== this.list || list.failed) return;
    const { total, open } = list;
    this.count.textContent = open ? `${files(total)}. ${message(open.sentence)}` : files(total);
    const none = total === 0;
    show(list.node, !none);
    show(this.empty.node, none);
    if (none) this.empty.tell(this.search.text, this.place, open);
  }

  async switchTo(name) {
    const next = { table: this.table, gallery: this.gallery }[name];
    for (const each of this.look.children) each.setAttribute("aria-pressed", String(each.dataset.look === name));
    if (next === this.list) return;
    this.list.stop();
    this.list.node.replaceWith(next.node);
    this.list = next;
    if (name === "gallery") this.hints ??= await hints();
    this.reload();
  }

  refresh() {
    forgetPosters();
    return this.list.reset(true);
  }

  // Show the columns that there is room for.
  fit() {
    const width = this.table.node.clientWidth;
    const layout = LAYOUTS.findLast(([least]) => width >= least);
    if (!width || layout === this.layout) return;
    this.layout = layout;
    this.table.forget(); // its rows have cells of the columns before
    if (this.columns.length) this.draw(true);
  }

  async enter() {
    this.ready = this.prepare();
    await this.ready;
    if (this.stale || !this.list.total) await this.reload();
  }

  async prepare() {
    if (!this.columns.length) {
      this.columns = (await get("columns")).columns;
      fillSelect(this.order, this.columns.map((each) => [each.key, t("By {column}", { column: translated("Column", each.title) })]), this.sort);
    }
    await this.fillSources();
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
    if (this.node.isConnected) await this.list.reset(true);
    else this.stale = true;
  }

  // Show the files of a search, in one source or in all.
  async find(query, source) {
    await this.ready;
    this.source.value = source === null ? "" : String(source);
    this.search.text = query;
  }

  get shown() {
    return this.columns.filter((each) => this.layout[2].includes(each.key));
  }

  get place() {
    return this.source.value ? [["source", this.source.value]] : [];
  }

  asked(columns, offset, limit) {
    return [
      ...columns.map((key) => ["column", key]),
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
    // A list that is hidden has no height, so that nothing of it would be in sight.
    show(this.list.node, true);
    show(this.empty.node, false);
    await this.list.reset(keep);
  }

  drawHeader() {
    const { node, header } = this.table;
    node.dataset.layout = this.layout[1];
    node.dataset.pictures = settings().previews;
    const pictures = settings().previews ? [element("span", { class: "cell picture", role: "columnheader", "aria-label": t("Picture") })] : [];
    header.replaceChildren(...pictures, ...this.shown.map((column) => {
      const sorted = column.key === this.sort ? (this.descending ? "descending" : "ascending") : "none";
      const label = translated("Column", column.title);
      return element("span", { class: column.numeric ? "cell numeric" : "cell", role: "columnheader", "aria-sort": sorted },
        button(label, () => this.sortBy(column.key, column.key === this.sort && !this.descending)));
    }));
    this.order.value = this.sort;
    setText(this.direction, this.descending ? "↓" : "↑");
    this.direction.setAttribute("aria-label", this.descending ? t("Sorted in falling order. Reverse") : t("Sorted in rising order. Reverse"));
  }

  sortBy(key, descending) {
    const focused = this.table.header.contains(document.activeElement) ? [...this.table.header.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    this.sort = key;
    this.descending = descending;
    this.reload();
    if (focused >= 0) this.table.header.querySelectorAll("button")[focused]?.focus();
  }

  cells(row) {
    const pictures = settings().previews ? [element("span", { class: "cell picture", role: "gridcell" }, this.poster(row))] : [];
    return [...pictures, ...this.shown.map((column, at) => element("span", {
      class: column.numeric ? "cell numeric" : "cell", role: "gridcell", dir: column.numeric ? null : "auto",
      title: column.key === "name" ? shown(row.path) : null,
    }, this.text(column, row, row.cells[at])))];
  }

  poster(row) {
    return settings().previews && row.status === "ok" ? poster(row.id) : null;
  }

  // What a person looks for in a picture: its name, its length, and what is wrong with it.
  tile(row) {
    const by = Object.fromEntries(TILE_COLUMNS.map((key, at) => [key, row.cells[at]]));
    const column = (key) => this.columns.find((each) => each.key === key);
    const isGrave = by.problems && !this.hints.has(by.problems.split(" +")[0]); // the worst one is named
    const wrong = row.status === "ok" ? isGrave && this.text(column("problems"), row, by.problems) : this.text(column("status"), row, by.status);
    const facts = ["duration", "picture", "size"].map((key) => measure(by[key])).filter((text) => text && text !== "—");
    return [
      element("span", { class: "frame" }, this.poster(row), wrong ? element("span", { class: "badge" }, wrong) : null),
      isolated(by.name, { class: "name", dir: "auto", title: shown(row.path) }),
      element("small", {}, facts.join(" · ")),
    ];
  }

  text(column, row, text) {
    if (column.key === "status" && row.reason) return message(row.reason);
    if (column.worded) return columnWords(text, column.key === "problems" ? "Problem" : "Column");
    return column.numeric || PLAIN_NUMBER.test(text) ? measure(text) : text;
  }
}
