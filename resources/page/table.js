// A list or grid of any length: only what is in sight are elements, and their pages are fetched when they come in sight.

import { element, show, styleRule } from "./dom.js";
import { reason, t } from "./text.js";

const PAGE = 100;
const KEPT_PAGES = 12;
const TALLEST = 8_000_000; // px; browsers lose count of larger elements, so longer lists are scaled

export class VirtualTable {
  // `load(offset, limit, signal)` returns `{total, rows}`; `cellsOf(row)` the nodes of a row; `choose(row)` is called for a chosen one.
  // `line` is the height of a line in px, as in the style sheet; `tile` the least width of an item where several stand in a line.
  constructor({ label, load, cellsOf, choose, line = 32, tile = 0 }) {
    this.line = line;
    this.tile = tile;
    this.each = 1; // items in a line
    this.load = load;
    this.cellsOf = cellsOf;
    this.choose = choose;
    this.total = 0;
    this.open = null; // a question whose answers the query lacks
    this.at = -1; // the current row
    this.pressed = -1; // the row under the pressed button
    this.wanted = false; // whether it is to be chosen
    this.renewed = false; // whether the pages are from before
    this.pages = new Map();
    this.asked = new Map();
    this.header = element("div", { class: "row header", role: "row" });
    this.body = element("div", { class: "window", role: tile ? "presentation" : "rowgroup" });
    this.space = element("div", { class: "space" }, this.body);
    const control = { tabindex: "0", "aria-label": label, onkeydown: (event) => this.press(event) };
    this.scroll = element("div", tile ? { class: "scroll", role: "listbox", ...control } : { class: "scroll" }, this.space);
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("div", tile ? { class: "gallery" } : { class: "table", role: "grid", "aria-readonly": "true", ...control },
      tile ? null : element("div", { role: "rowgroup" }, this.header), this.error, this.scroll);
    this.control = tile ? this.scroll : this.node; // what the keys go to
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
    new ResizeObserver(() => this.fit()).observe(this.scroll);
  }

  // As many items stand in a line as there is room for, and the first one in sight stays there.
  fit() {
    const each = this.tile ? Math.max(1, Math.floor(this.scroll.clientWidth / this.tile)) : 1;
    if (each !== this.each) {
      const first = this.first();
      this.each = each;
      this.scroll.scrollTop = Math.floor(first / each) * this.line;
    }
    this.draw();
  }

  // Fetch everything anew; what was there stays until the answer. With `keep`, the place in the list stays.
  async reset(keep = false) {
    this.rule ??= { space: styleRule(this.space), body: styleRule(this.body) };
    this.stop();
    this.renewed = true;
    if (!keep) {
      this.scroll.scrollTop = 0;
      this.at = -1;
    }
    await this.fetch(keep ? Math.floor(this.first() / PAGE) : 0);
  }

  forget() {
    this.pages.clear();
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
      if (this.renewed) this.pages.clear();
      this.renewed = false;
      this.total = found.total;
      this.open = found.open ?? null;
      this.pages.set(page, found.rows);
      while (this.pages.size > KEPT_PAGES) this.pages.delete(this.pages.keys().next().value);
      this.asked.delete(page);
      this.failed = false;
      show(this.error, false);
      if (!this.tile) this.node.setAttribute("aria-rowcount", String(this.total + 1));
      this.node.dispatchEvent(new CustomEvent("counted"));
      this.draw();
      this.chooseWanted();
    } catch (error) {
      if (asked.signal.aborted) return;
      this.asked.delete(page);
      this.error.textContent = reason(error);
      show(this.error, true);
      this.failed = true;
      this.node.dispatchEvent(new CustomEvent("counted"));
    }
  }

  get lines() {
    return Math.ceil(this.total / this.each);
  }

  get whole() {
    return this.lines * this.line;
  }

  get height() {
    return Math.min(this.whole, TALLEST);
  }

  get visible() {
    return Math.ceil(this.scroll.clientHeight / this.line) + 1;
  }

  // The first item in sight.
  first() {
    return this.firstLine() * this.each;
  }

  firstLine() {
    const room = this.height - this.scroll.clientHeight;
    if (room <= 0) return 0;
    const last = Math.max(0, this.lines - this.visible + 1);
    return this.whole <= TALLEST
      ? Math.floor(this.scroll.scrollTop / this.line)
      : Math.round((this.scroll.scrollTop / room) * last);
  }

  end() {
    return Math.min(this.total, (this.firstLine() + this.visible) * this.each);
  }

  draw() {
    if (!this.rule) return;
    const line = this.firstLine();
    const [first, end] = [line * this.each, this.end()];
    const drawn = Math.min(this.visible, this.lines - line);
    this.rule.space.setProperty("height", `${this.height}px`);
    if (this.tile) this.rule.body.setProperty("grid-template-columns", `repeat(${this.each}, minmax(0, 1fr))`);
    const top = this.whole <= TALLEST ? line * this.line : Math.min(this.scroll.scrollTop, this.height - drawn * this.line);
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
      const last = Math.floor(Math.max(0, this.end() - 1) / PAGE);
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
    if (this.tile) {
      return element("div", {
        class: "tile row", role: "option", id: `tile-${at}`, "aria-posinset": String(at + 1), "aria-setsize": String(this.total),
        "data-at": String(at), "data-status": known?.status ?? null,
      }, ...(known ? this.cellsOf(known) : ["…"]));
    }
    const cells = known ? this.cellsOf(known) : [element("span", { class: "cell", role: "gridcell" }, "…")];
    return element("div", {
      class: "row", role: "row", id: `row-${at}`, "aria-rowindex": String(at + 2), "data-at": String(at), "data-status": known?.status ?? null,
    }, ...cells);
  }

  // Rows may be drawn anew between the press and the release of a button, which then is no click.
  rowAt(event) {
    const row = event.target.closest(".row");
    return row ? Number(row.dataset.at) : -1;
  }

  mark() {
    let current = null;
    for (const row of this.body.children) {
      const chosen = Number(row.dataset.at) === this.at;
      row.setAttribute("aria-selected", String(chosen));
      if (chosen) current = row;
    }
    if (current) this.control.setAttribute("aria-activedescendant", current.id);
    else this.control.removeAttribute("aria-activedescendant");
  }

  go(at, choose = false) {
    if (!this.total) return;
    this.at = Math.max(0, Math.min(this.total - 1, at));
    const first = this.firstLine();
    const line = Math.floor(this.at / this.each);
    const whole = Math.max(1, this.visible - 2);
    if (line < first || line >= first + whole) {
      const top = line < first ? line : line - whole + 1;
      const room = this.height - this.scroll.clientHeight;
      const last = Math.max(1, this.lines - this.visible + 1);
      this.scroll.scrollTop = this.whole <= TALLEST ? top * this.line : (top / last) * room;
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
    if (event.target !== this.control) return;
    const page = Math.max(1, this.visible - 2) * this.each;
    const steps = { ArrowDown: this.each, ArrowUp: -this.each, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (this.tile) Object.assign(steps, { ArrowLeft: -1, ArrowRight: 1 });
    if (event.key in steps) this.go(this.at < 0 && Number.isFinite(steps[event.key]) ? 0 : this.at + steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.go(this.at, true);
    else return;
    event.preventDefault();
  }
}
