// What the archive consists of: the sums of its files by value. A click shows the files.

import { get } from "./api.js";
import { nameOf } from "./choices.js";
import { drawing, element, isolated, select, setText, show } from "./dom.js";
import { columnWords, duration, files, measure, number, reason, size, t } from "./text.js";

const KEYS = ["codec", "res", "hdr", "container", "audio", "fps", "camera", "problems", "status"];
const MOST = 10; // bars of a chart
const WIDTH = 100;
const SEVERITIES = ["", "hint", "warning", "error"];

function titleOf(key) {
  return {
    codec: t("Codec"), res: t("Resolution"), hdr: t("HDR"), container: t("Container"), audio: t("Audio language"),
    fps: t("Frame rate"), camera: t("Camera"), problems: t("Worst problem"), status: t("State"),
  }[key];
}

function valueOf(key, value) {
  if (value === null) return key === "hdr" ? t("No HDR") : t("Unknown");
  if (key === "problems") return value === "0" ? t("none") : columnWords(SEVERITIES[value]);
  return key === "frame_rate" ? measure(value) : nameOf(key, value);
}

// The room of a bar is its own element: its length is that of a shape, not of a style.
function bar(share) {
  const shape = drawing("rect", { width: share * WIDTH, height: 8, rx: 1 });
  return drawing("svg", { class: "bar-shape", viewBox: `0 0 ${WIDTH} 8`, preserveAspectRatio: "none", "aria-hidden": "true" }, shape);
}

// In how many files each language is spoken, written, or neither: a number shows its files.
class LanguagesTable {
  constructor(find) {
    this.find = find;
    this.rows = element("tbody");
    const titles = [t("Language"), t("Spoken"), t("Written"), t("Forced"), t("Neither of them")];
    this.node = element("section", { class: "languages", "aria-labelledby": "languages-title", hidden: true },
      element("h3", { id: "languages-title" }, t("Languages")),
      element("table", {},
        element("thead", {}, element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title)))), this.rows));
  }

  show(languages) {
    this.rows.replaceChildren(...languages.map((row) => this.row(row)));
    show(this.node, languages.length > 0);
  }

  row(row) {
    const names = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" });
    const name = row.tag === "und" ? t("Not told") : names.of(row.tag);
    return element("tr", {}, element("th", { scope: "row" }, name),
      ...["spoken", "written", "forced", "neither"].map((field) => element("td", { class: "number" }, this.number(name, row[field]))));
  }

  number(name, counted) {
    if (counted === null) return "\u2014";
    if (counted.files === 0) return number(0);
    return element("button", {
      type: "button", onclick: () => this.find(counted.query), "aria-label": `${name}: ${files(counted.files)}`, title: t("Show these files"),
    }, number(counted.files));
  }
}

export class InsightsView {
  constructor(find, say) {
    this.find = find;
    this.by = select([["size", t("By size")], ["files", t("By number")], ["seconds", t("By playing time")]], "size", {
      "aria-label": t("Measure"), onchange: () => this.draw(),
    });
    this.sums = element("p", { class: "dim", role: "status" });
    this.charts = element("div", { class: "charts" });
    this.languages = new LanguagesTable(find);
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.empty = element("p", { class: "empty", hidden: true }, t("There are no files yet."));
    this.node = element("section", { "aria-labelledby": "insights-title" },
      element("div", { class: "bar" }, element("h2", { id: "insights-title" }, t("Insights")), this.by),
      this.sums, this.error, this.empty, this.charts, this.languages.node);
  }

  async enter() {
    try {
      this.found = (await get("insights", KEYS.map((key) => ["key", key]))).breakdowns;
      this.languages.show((await get("languages")).languages);
      show(this.error, false);
      this.draw();
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  draw() {
    const states = this.found.find(({ key }) => key === "status").groups;
    const total = (name) => states.reduce((sum, each) => sum + each[name], 0);
    setText(this.sums, [files(total("files")), size(total("size")), duration(total("seconds"))].join(" · "));
    show(this.sums, states.length > 0);
    show(this.empty, states.length === 0);
    this.charts.replaceChildren(...this.found.filter(({ groups }) => groups.length).map((each) => this.chart(each)));
  }

  chart({ key, groups }) {
    const by = this.by.value;
    const ranked = key === "problems" ? groups : groups.toSorted((one, other) => other[by] - one[by]);
    const most = Math.max(...ranked.map((each) => each[by]), 1);
    const rest = ranked.length - MOST;
    const id = `chart-${key}`;
    return element("section", { class: "chart", "aria-labelledby": id },
      element("h3", { id }, titleOf(key)),
      element("ul", {}, ...ranked.slice(0, MOST).map((each) => this.bar(key, each, most))),
      rest > 0 ? element("p", { class: "dim" }, t("{count} more", { count: rest })) : null);
  }

  bar(key, group, most) {
    const by = this.by.value;
    const told = { size, files: number, seconds: duration }[by](group[by]);
    const name = valueOf(key, group.value);
    return element("li", {}, element("button", {
      type: "button", onclick: () => this.find(group.query), "aria-label": `${name}: ${told}, ${files(group.files)}`, title: t("Show these files"),
    }, isolated(name, { class: "value" }), element("span", { class: "count" }, told), bar(group[by] / most)));
  }
}
