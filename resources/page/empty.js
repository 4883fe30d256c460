// What stands in place of an empty list: why there is nothing, and what to do.

import { button, element, isolated } from "./dom.js";
import { startButton } from "./job_types.js";
import { message, t } from "./text.js";

export class EmptyNote {
  // `reset()` shows all files again.
  constructor(say, reset) {
    this.say = say;
    this.reset = reset;
    this.node = element("div", { class: "nothing", role: "note", hidden: true });
  }

  // `open` is a question whose answers the search lacks.
  tell(query, narrowed, open) {
    const told = open ? this.unknown(open) : query || narrowed ? this.unmatched(query) : this.first();
    this.node.replaceChildren(...told);
  }

  first() {
    return [
      element("p", {}, t("There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.")),
      startButton("scan", this.say),
    ];
  }

  unmatched(query) {
    const without = /^(?:not|nicht)\s+(\S+)$/i.exec(query.trim());
    const text = query ? t("No file matches this search:") : t("There are no files in this source.");
    return [
      element("p", {}, text, " ", query ? isolated(query, { class: "asked" }) : null),
      without ? element("p", {}, t("Words are looked for as they are. A minus leaves files out, as in -codec:hevc.")) : null,
      button(t("Show all files"), this.reset),
    ].filter(Boolean);
  }

  unknown(open) {
    return [element("p", {}, message(open.sentence)), startButton(open.question, this.say), button(t("Show all files"), this.reset)].filter(Boolean);
  }
}
