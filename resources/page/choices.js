// The facets: values of the found files, with counts. A click chooses a value, or no longer.

import { get } from "./api.js";
import { button, element, isolated, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { columnWords, files, number, t, translated } from "./text.js";

const KEYS = ["problem", "codec", "res", "hdr", "container", "audio", "sub", "disk", "film", "folder", "status"];
const STATES = {
  ok: "read", failed: "unreadable", timeout: "timed out", skipped: "skipped", missing: "missing", offline: "offline",
  trashed: "in the trash",
};

function heading(key) {
  return {
    problem: t("Problem"), codec: t("Codec"), res: t("Resolution"), hdr: t("HDR"), container: t("Container"),
    audio: t("Audio language"), sub: t("Subtitle language"), disk: t("Disk"), film: t("Film or series"),
    folder: t("Folder"), status: t("State"),
  }[key];
}

// A value of a filter as it is shown.
export function nameOf(key, text) {
  if (key === "problem" && text) return translated("Problem", text);
  return key === "status" ? columnWords(STATES[text] ?? text) : shown(text);
}

export class Facets {
  constructor(choose) {
    this.choose = choose;
    this.groups = new Map(KEYS.map((key) => [key, element("section", { hidden: true })]));
    this.node = element("details", { class: "facets" }, element("summary", {}, t("Narrow down")), ...this.groups.values());
    this.node.addEventListener("toggle", () => this.count());
  }

  // Counts are made only while they can be seen.
  ask(query, source) {
    this.asked = [["query", query], ...source];
    this.count();
  }

  async count() {
    this.asking?.abort();
    if (!this.node.open || !this.asked) return;
    const asking = new AbortController();
    this.asking = asking;
    for (const key of KEYS) {
      try {
        const found = await get("facets", [["key", key], ...this.asked], asking.signal);
        if (asking.signal.aborted) return;
        this.fill(key, found.values);
      } catch {
        return;
      }
    }
  }

  fill(key, values) {
    const group = this.groups.get(key);
    const focused = group.contains(document.activeElement) ? document.activeElement.dataset.value : null;
    group.replaceChildren(element("h3", {}, heading(key)), element("ul", {}, ...values.map((each) => this.item(key, each))));
    show(group, values.length > 0);
    if (focused !== null) [...group.querySelectorAll("button")].find((each) => each.dataset.value === focused)?.focus();
  }

  item(key, facet) {
    const told = nameOf(key, facet.shown) || t("none");
    const chosen = button(isolated(told, { class: "value" }), () => this.choose(facet.query), {
      "aria-pressed": String(facet.chosen), "aria-label": `${told}: ${files(facet.files)}`, "data-value": facet.value,
    });
    chosen.append(element("span", { class: "count" }, number(facet.files)));
    return element("li", {}, chosen);
  }
}
