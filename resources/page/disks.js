// The disks that the library knows, connected or not: their room, what each alone holds, and where it is kept.

import { get } from "./api.js";
import { button, drawing, element, isolated, show } from "./dom.js";
import { files, message, moment, number, reason, size, t, translated } from "./text.js";

const diskWord = (text) => translated("DiskFormatter", text);

// A number that nobody has counted is not 0.
const figure = (count) => (count === null ? "—" : number(count));

export class DisksView {
  constructor(find) {
    this.find = find;
    this.body = element("tbody");
    this.empty = element("p", { class: "empty", hidden: true }, translated("DisksPage", "No disk is known yet"));
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    const titles = ["Disk", "Place", "Free", "Files", "Only here", "Unchecked", "Damaged", "Last seen", "Full by"];
    const head = element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, diskWord(title))));
    this.table = element("table", {}, element("thead", {}, head), this.body);
    this.node = element("section", { "aria-labelledby": "disks-title" },
      element("h2", { id: "disks-title" }, t("Disks")), this.error, this.empty, element("div", { class: "shelf", tabindex: "0", role: "region", "aria-labelledby": "disks-title" }, this.table));
  }

  async enter() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const { disks } = await get("disks", [], signal);
      this.body.replaceChildren(...disks.map((disk) => this.row(disk)));
      show(this.table, disks.length > 0);
      show(this.empty, disks.length === 0);
      show(this.error, false);
    } catch (error) {
      if (signal.aborted) return;
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  row(disk) {
    const asked = `disk:="${disk.name.replaceAll('"', '""')}"`;
    const label = isolated(disk.name, { dir: "auto" });
    const link = (text, query, count) => (count ? button(text, () => this.find(query), { class: "link", "aria-label": `${disk.name}: ${files(count)}` }) : text);
    const only = disk.only_here;
    const cells = [
      disk.place ? isolated(disk.place, { dir: "auto" }) : "—",
      this.room(disk.space),
      link(figure(disk.files), asked, disk.files),
      only === null ? "—" : link(number(only.files), `only-on:any ${asked}`, only.files),
      figure(disk.unchecked),
      figure(disk.damaged),
      disk.connected ? diskWord("connected") : disk.last_seen === null ? diskWord("not connected") : moment(disk.last_seen),
      this.full(disk.full),
    ];
    const title = [disk.code, disk.model, disk.file_system, disk.note].filter(Boolean).join(" · ");
    return element("tr", {}, element("th", { scope: "row", title }, label), ...cells.map((cell) => element("td", {}, cell)));
  }

  room(space) {
    if (space === null) return "—";
    const told = t("{free} of {total} free, {time}", { free: size(space.free), total: size(space.total), time: moment(space.time) });
    const used = space.total ? 1 - space.free / space.total : 0;
    return element("div", {}, told, drawing("svg", { class: "bar-shape", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
      drawing("rect", { class: "whole", width: 100, height: 8 }), drawing("rect", { width: used * 100, height: 8 })));
  }

  // The range in few words, and the sentences with its ground below it.
  full(full) {
    if (full === null) return "—";
    return element("details", {}, element("summary", {}, this.range(full)), ...full.text.map((each) => element("small", {}, message(each), " ")));
  }

  range({ course, text }) {
    if (course !== "filling") return "—";
    const { earliest, latest } = text[0].args;
    return !latest ? diskWord("{} or later").replace("{}", earliest) : earliest === latest ? diskWord("about {}").replace("{}", earliest) : `${earliest} – ${latest}`;
  }
}
