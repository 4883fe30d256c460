// A list of any length: only the rows in sight are elements, and their pages are fetched when they come in sight.

import { element, show, styleRule } from "./dom.js";
import { reason, t } from "./text.js";

const ROW = 32; // px, as in the style sheet
const PAGE = 100;
const KEPT_PAGES = 12;
const TALLEST = 8_000_000; // px; browsers lose count of larger elements, so longer lists are scaled

export class VirtualTable {
  // `load(offset, limit, signal)` returns `{total, rows}`; `cellsOf(row)` the nodes of a row; `choose(row)` is called for a chosen one.
  constructor({ label, load, cellsOf, choose }) {
    this.load = load;
    this.cellsOf = cellsOf;
    this.choose = choose;
    this.total = 0;
    this.open = null; // a question whose answers the query lacks
    this.at = -1; // the current row
    this.pressed = -1; // the row under the pressed button
    this.wanted = false; // whether it is to be chosen
    this.pages = new Map();
    this.asked = new Map();
    this.header = element("div", { class: "row header", role: "row" });
    this.body = element("div", { class: "window", role: "rowgroup" });
    this.space = element("div", { class: "space" }, this.body);
    this.scroll = element("div", { class: "scroll" }, this.space);
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("div", {
      class: "table", role: "grid", tabindex: "0", "aria-label": label, "aria-readonly": "true",
      onkeydown: (event) => this.press(event),
    }, element("div", { role: "rowgroup" }, this.header), this.error, this.scroll);
    this.space.addEventListener("pointerdown", (event) => {
      this.pressed = event.isPrimary && event.button === 0 ? this.rowAt(event) : -1;
    });
    this.space.addEventListener("pointerup", (event) => {
      if (this.pressed >= 0 && this.rowAt(event) === this.pressed) this.go(this.pressed, true);
      this.pressed = -1;
    });
    this.space.addEventListener("pointercancel", () => {
      this.pressed = -1;
    });
    this.space.addEventListener("click", (event) => {
      if (event.detail === 0) this.go(this.rowAt(event), true); // by a screen reader
    });
    this.scroll.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.scroll);
  }

  // Fetch everything anew. With `keep`, the place in the list stays.
  async reset(keep = false) {
    this.rule ??= { space: styleRule(this.space), body: styleRule(this.body) };
    this.stop();
    this.pages.clear();
    if (!keep) {
      this.scroll.scrollTop = 0;
      this.at = -1;
    }
    await this.fetch(keep ? Math.floor(this.first() / PAGE) : 0);
  }

  stop() {
    for (const asked of this.asked.values()) asked.abort();
    this.asked.clear();
  }

  async fetch(page) {
    if (this.asked.has(page)) return;
    const asked = new AbortController();
    this.asked.set(page, asked);
    try {
      const found = await this.load(page * PAGE, PAGE, asked.signal);
      if (asked.signal.aborted) return;
      this.total = found.total;
      this.open = found.open ?? null;
      this.pages.set(page, found.rows);
      while (this.pages.size > KEPT_PAGES) this.pages.delete(this.pages.keys().next().value);
      this.asked.delete(page);
      show(this.error, false);
      this.node.setAttribute("aria-rowcount", String(this.total + 1));
      this.node.dispatchEvent(new CustomEvent("counted"));
      this.draw();
      this.chooseWanted();
    } catch (error) {
      if (asked.signal.aborted) return;
      this.asked.delete(page);
      this.error.textContent = reason(error);
      show(this.error, true);
      this.node.dispatchEvent(new CustomEvent("counted"));
    }
  }

  get height() {
    return Math.min(this.total * ROW, TALLEST);
  }

  get visible() {
    return Math.ceil(this.scroll.clientHeight / ROW) + 1;
  }

  first() {
    const room = this.height - this.scroll.clientHeight;
    if (room <= 0) return 0;
    const last = Math.max(0, this.total - this.visible + 1);
    return this.total * ROW <= TALLEST
      ? Math.floor(this.scroll.scrollTop / ROW)
      : Math.round((this.scroll.scrollTop / room) * last);
  }

  draw() {
    if (!this.rule) return;
    const first = this.first();
    const end = Math.min(this.total, first + this.visible);
    this.rule.space.setProperty("height", `${this.height}px`);
    const top = this.total * ROW <= TALLEST ? first * ROW : Math.min(this.scroll.scrollTop, this.height - (end - first) * ROW);
    this.rule.body.setProperty("transform", `translateY(${top}px)`);
    const rows = [];
    for (let at = first; at < end; at += 1) rows.push(this.row(at));
    this.body.replaceChildren(...rows);
    this.mark();
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page += 1) {
      if (!this.pages.has(page)) this.later(page);
    }
  }

  // A page that is scrolled past within a moment is not fetched.
  later(page) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const first = Math.floor(this.first() / PAGE);
      const last = Math.floor((this.first() + this.visible) / PAGE);
      for (const each of [...this.asked.keys()]) {
        if (each < first || each > last) {
          this.asked.get(each).abort();
          this.asked.delete(each);
        }
      }
      for (let each = first; each <= last && each * PAGE < this.total; each += 1) {
        if (!this.pages.has(each)) this.fetch(each);
      }
    }, this.pages.has(page) ? 0 : 40);
  }

  known(at) {
    return this.pages.get(Math.floor(at / PAGE))?.[at % PAGE];
  }

  row(at) {
    const known = this.known(at);
    const cells = known ? this.cellsOf(known) : [element("span", { class: "cell", role: "gridcell" }, "…")];
    return element("div", {
      class: "row", role: "row", id: `row-${at}`, "aria-rowindex": String(at + 2), "data-status": known?.status ?? null,
    }, ...cells);
  }

  // Rows may be drawn anew between the press and the release of a button, which then is no click.
  rowAt(event) {
    const row = event.target.closest(".row");
    return row ? Number(row.getAttribute("aria-rowindex")) - 2 : -1;
  }

  mark() {
    for (const row of this.body.children) {
      row.setAttribute("aria-selected", String(row.id === `row-${this.at}`));
    }
    if (this.at >= 0 && document.getElementById(`row-${this.at}`)) {
      this.node.setAttribute("aria-activedescendant", `row-${this.at}`);
    } else this.node.removeAttribute("aria-activedescendant");
  }

  go(at, choose = false) {
    if (!this.total) return;
    this.at = Math.max(0, Math.min(this.total - 1, at));
    const first = this.first();
    const whole = Math.max(1, this.visible - 2);
    if (this.at < first || this.at >= first + whole) {
      const top = this.at < first ? this.at : this.at - whole + 1;
      const room = this.height - this.scroll.clientHeight;
      const last = Math.max(1, this.total - this.visible + 1);
      this.scroll.scrollTop = this.total * ROW <= TALLEST ? top * ROW : (top / last) * room;
      this.draw();
    }
    this.mark();
    this.wanted = choose;
    this.chooseWanted();
  }

  // A row that is still being fetched is chosen as soon as it is there.
  chooseWanted() {
    const row = this.known(this.at);
    if (!this.wanted || !row) return;
    this.wanted = false;
    this.choose(row);
  }

  press(event) {
    if (event.target !== this.node) return;
    const whole = Math.max(1, this.visible - 2);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: whole, PageUp: -whole, Home: -Infinity, End: Infinity };
    if (event.key in steps) this.go(this.at < 0 && event.key === "ArrowUp" ? 0 : this.at + steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.go(this.at, true);
    else return;
    event.preventDefault();
  }
}
