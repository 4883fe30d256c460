// What scans and checks have found since a moment, and what each scan found changed.

import { get } from "./api.js";
import { button, element, field, isolated, select, show } from "./dom.js";
import { files, measure, moment, reason, t, translated } from "./text.js";

const PAGE = 100;
const DASH = "—";
const DATE = "date";
const OF_SCANS = { new: "added", changed: "changed", moved: "moved", missing: "missing" };

function kindWord(kind) {
  return {
    added: t("new"), changed: t("changed"), moved: t("moved"), missing: t("missing"), back: t("back again"),
    offline: t("offline"), online: t("online again"),
  }[kind];
}

function foundWord(kind) {
  return {
    new: t("new"), changed: t("changed"), moved: t("moved"), missing: t("missing"), rotten: t("changed unnoticed"),
    damaged: t("damaged"), verified: t("verified"),
  }[kind];
}

// Pressing a number lists its files below; pressing it again hides them.
async function unfold(place, pressed, pages) {
  const open = pressed.getAttribute("aria-expanded") === "true";
  for (const each of pressed.parentElement.children) each.setAttribute("aria-expanded", "false");
  place.replaceChildren();
  if (open) return;
  pressed.setAttribute("aria-expanded", "true");
  const list = element("ul");
  const more = button(t("More"), add);
  let next = null;
  async function add() {
    const page = await pages(next);
    list.append(...page.items);
    next = page.next;
    show(more, next !== null);
  }
  place.append(list, more);
  await add();
}

export class HistoryView {
  constructor() {
    this.since = select([
      ["last-visit", t("last visit")], ["last-scan", t("last scan")], ["week", t("last week")], ["month", t("last month")],
      [DATE, t("a date")],
    ], "month", { onchange: () => this.count() });
    this.day = element("input", { type: "date", "aria-label": t("Date"), hidden: true, onchange: () => this.count() });
    this.moment = element("p", { class: "dim" });
    this.sums = element("div", { class: "actions" });
    this.found = element("div", { class: "changes" });
    this.titles = new Map();
    this.list = element("ul", { class: "scans" });
    this.more = button(t("Earlier scans"), () => this.load(this.list.children.length), { hidden: true });
    this.empty = element("p", { class: "empty", hidden: true }, t("No scan has ended yet."));
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { "aria-labelledby": "history-title" },
      element("h2", { id: "history-title" }, t("What changed")), this.error,
      element("div", { class: "actions" }, field(t("Since"), this.since), this.day), this.moment, this.sums, this.found,
      this.empty, this.list, this.more);
  }

  async enter() {
    if (!this.titles.size) {
      const { columns } = await get("columns");
      this.titles = new Map(columns.map((each) => [each.key, each.title]));
    }
    await this.count(); // before the list, which it would move
    await this.load(0);
  }

  // Count the files by what has been found since the chosen moment.
  async count() {
    const chosen = this.since.value === DATE ? this.day.value : this.since.value;
    show(this.day, this.since.value === DATE);
    if (!chosen) return;
    try {
      const { since, sums } = await get("changes/sums", [["since", chosen]]);
      this.found.replaceChildren();
      this.moment.textContent = since ? t("since {moment}", { moment: moment(since) }) : "";
      this.sums.replaceChildren(...(since ? sums.map(({ kind, files: count }) => this.sum(kind, count, chosen)) : []));
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  sum(kind, count, since) {
    const text = t("{count} {word}", { count: count ?? DASH, word: foundWord(kind) });
    if (!count) return element("span", { class: "dim" }, text);
    const pages = OF_SCANS[kind]
      ? (next) => this.changes([["since", since], ["kind", OF_SCANS[kind]]], next)
      : (next) => this.files([["since", since], ["found", kind]], next);
    return button(text, (event) => unfold(this.found, event.target, pages), { "aria-expanded": "false" });
  }

  async files(asked, next) {
    const offset = next ?? 0;
    const found = await get("rows", [...asked, ["offset", offset], ["limit", PAGE]]);
    const end = offset + found.rows.length;
    return { items: found.rows.map((row) => element("li", {}, isolated(row.path))), next: end < found.total ? end : null };
  }

  async changes(asked, next) {
    const beyond = next === null ? [] : [["beyond", next]];
    const found = await get("changes", [...asked, ["limit", PAGE], ...beyond]);
    return { items: found.changes.map((change) => this.change(change)), next: found.next };
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
      button(t("{count} {word}", { count, word: kindWord(kind) }),
        (event) => unfold(place, event.target, (next) => this.changes([["first", scan.id], ["kind", kind]], next)),
        { "aria-expanded": "false" }));
    return element("li", {},
      element("h3", {}, moment(scan.started)),
      element("p", {}, ...scan.roots.map((root) => isolated(root, { class: "root" }))),
      kinds.length ? element("div", { class: "actions" }, ...kinds) : element("p", {}, t("Nothing changed.")), place);
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
