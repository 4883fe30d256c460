// Which files play on a device, or are fit for a delivery, by the profiles.

import { get } from "./api.js";
import { button, element, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { files, message, reason, t, translated } from "./text.js";

export class PlaysView {
  constructor(find) {
    this.find = find;
    this.list = element("ul", { class: "plays" });
    this.faults = element("div");
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { "aria-labelledby": "plays-title" },
      element("h2", { id: "plays-title" }, t("Plays on")),
      element("p", { class: "dim" }, t("What was read of the files is compared with what each device or delivery takes. No file is played.")),
      this.error, this.faults, this.list);
  }

  async enter() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const { profiles, faults } = await get("profiles", [], signal);
      this.faults.replaceChildren(...faults.map((fault) => element("p", { class: "note" }, message(fault))));
      const rows = profiles.map((profile) => this.row(profile));
      this.list.replaceChildren(...rows.map(({ node }) => node));
      show(this.error, false);
      for (const { profile, fill } of rows) fill(await get("outcomes", [["profile", profile.name]], signal));
    } catch (error) {
      if (signal.aborted) return;
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  row(profile) {
    const told = (text) => (profile.shipped ? translated("Profile", text) : shown(text));
    const title = told(profile.title);
    const counts = element("div", { class: "actions" }, element("span", { class: "dim" }, "…"));
    const fill = (found) => counts.replaceChildren(...[["no", t("No")], ["unknown", t("Unknown")], ["yes", t("Yes")]].map(([outcome, word]) => {
      const { files: count, query } = found[outcome];
      return button(t("{word}: {count}", { word, count }), () => this.find(query), { "data-outcome": outcome, disabled: count === 0, "aria-label": `${title}, ${word}: ${files(count)}` });
    }));
    return { profile, fill, node: element("li", { class: "job", "data-profile": profile.name }, element("h3", {}, title), profile.about ? element("small", {}, told(profile.about)) : null, counts) };
  }
}
