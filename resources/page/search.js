// The search field, which offers filters and their values while one types.

import { get } from "./api.js";
import { element, show } from "./dom.js";
import { t, translated } from "./text.js";

const REST_MS = 250;

export class SearchField {
  constructor(search) {
    this.search = search;
    this.input = element("input", {
      type: "search", id: "search", role: "combobox", autocomplete: "off", autocapitalize: "none", spellcheck: "false",
      placeholder: t("Search: words, codec:hevc, size:>2GB"), "aria-label": t("Search files"), "aria-expanded": "false",
      "aria-controls": "offers", "aria-autocomplete": "list",
      oninput: () => this.typed(), onkeydown: (event) => this.press(event), onblur: () => this.close(),
    });
    this.offers = element("ul", { id: "offers", role: "listbox", "aria-label": t("Filters and values"), hidden: true });
    this.node = element("div", { class: "search" }, this.input, this.offers);
  }

  get text() {
    return this.input.value;
  }

  set text(value) {
    this.input.value = value;
    this.close();
    this.search();
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), REST_MS);
    this.complete();
  }

  async complete() {
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      // The server counts characters, the field counts halves of them.
      const cursor = [...this.text.slice(0, this.input.selectionStart)].length;
      const asked = [["text", this.text], ["cursor", cursor]];
      this.offer(await get("suggestions", asked, this.asking.signal));
    } catch {
      this.close();
    }
  }

  offer(found) {
    this.found = found;
    this.at = -1;
    this.offers.replaceChildren(...found.suggestions.map((each, at) => element("li", {
      role: "option", id: `offer-${at}`, "aria-selected": "false",
      onpointerdown: (event) => {
        event.preventDefault();
        this.take(each);
      },
    }, element("span", {}, each.text), element("small", {}, translated("Filter", each.help)))));
    const open = found.suggestions.length > 0 && document.activeElement === this.input;
    show(this.offers, open);
    this.input.setAttribute("aria-expanded", String(open));
  }

  close() {
    this.asking?.abort();
    show(this.offers, false);
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  take(offer) {
    const signs = [...this.text];
    const head = signs.slice(0, this.found.start).join("") + offer.text;
    this.input.value = head + signs.slice(this.found.end).join("");
    this.input.setSelectionRange(head.length, head.length);
    this.close();
    this.typed();
  }

  press(event) {
    const count = this.offers.hidden ? 0 : this.offers.children.length;
    if (event.key === "Escape" && count) this.close();
    else if (event.key === "ArrowDown" && count) this.mark((this.at + 1) % count);
    else if (event.key === "ArrowUp" && count) this.mark((this.at + count - 1) % count);
    else if (event.key === "Enter" && count && this.at >= 0) this.take(this.found.suggestions[this.at]);
    else if (event.key === "Enter") {
      clearTimeout(this.timer);
      this.close();
      this.search();
    } else return;
    event.preventDefault();
  }

  mark(at) {
    this.at = at;
    [...this.offers.children].forEach((each, number) => each.setAttribute("aria-selected", String(number === at)));
    this.input.setAttribute("aria-activedescendant", `offer-${at}`);
    this.offers.children[at].scrollIntoView({ block: "nearest" });
  }
}
