// What stands in place of an empty list: why there is nothing, and what to do.

import { get } from "./api.js";
import { button, element, isolated } from "./dom.js";
import { startButton } from "./job_types.js";
import { files, message, t } from "./text.js";

export class EmptyNote {
  // `reset()` shows all files again, `find(query)` those of another search.
  constructor(say, reset, find) {
    this.say = say;
    this.reset = reset;
    this.find = find;
    this.node = element("div", { class: "nothing", role: "note", hidden: true });
  }

  // `open` is a question whose answers the search lacks.
  tell(query, place, open) {
    this.asking?.abort();
    const told = open ? this.unknown(open) : query || place.length ? this.unmatched(query) : this.first();
    this.node.replaceChildren(...told);
    if (query && !open) this.takeApart(query, place);
  }

  // What each part of the search finds alone, and what was perhaps meant.
  async takeApart(query, place) {
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const { terms, suggestion } = await get("terms", [["query", query], ...place], signal);
      if (signal.aborted) return;
      const meant = suggestion === null ? null : button(t("Did you mean {search}?", { search: suggestion }), () => this.find(suggestion), { class: "primary" });
      const several = terms.length < 2 ? [] : [
        element("p", {}, t("Each part alone finds this many files. A click takes it away:")),
        element("ul", { class: "terms" }, ...terms.map((each) => element("li", {},
          button(isolated(`${each.text} · ${files(each.files)}`), () => this.find(each.without), { "aria-label": t("Take away {part}", { part: each.text }) })))),
      ];
      this.node.lastElementChild.before(...[meant, ...several].filter(Boolean));
    } catch {
      // The sentence and the way back are there.
    }
  }

  first() {
    return [
      element("p", {}, t("There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.")),
      startButton("scan", this.say),
    ];
  }

  unmatched(query) {
    const text = query ? t("No file matches this search:") : t("There are no files in this source.");
    return [
      element("p", {}, text, " ", query ? isolated(query, { class: "asked" }) : null),
      button(t("Show all files"), this.reset),
    ];
  }

  unknown(open) {
    return [element("p", {}, message(open.sentence)), startButton(open.question, this.say), button(t("Show all files"), this.reset)].filter(Boolean);
  }
}
