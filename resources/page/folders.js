// A picker of one folder among those that the server allows.

import { get } from "./api.js";
import { button, element, isolated, show } from "./dom.js";
import { reason, t } from "./text.js";

const PAGE = 200;

export class FolderPicker {
  constructor(label) {
    this.chosen = null; // the path as the server knows it
    this.trail = []; // the folders from the root to the chosen one
    this.path = element("p", { class: "chosen", "aria-live": "polite" });
    this.up = button(t("Up"), () => this.goUp(), {});
    this.list = element("ul", { class: "folders" });
    this.more = button(t("More folders"), () => this.load(this.list.children.length));
    this.error = element("p", { class: "error", role: "alert" });
    this.node = element("fieldset", { class: "picker" }, element("legend", {}, label),
      element("div", { class: "bar" }, this.path, this.up), this.error, this.list, this.more);
    this.load(0);
  }

  async load(offset) {
    show(this.error, false);
    show(this.up, this.trail.length > 0);
    this.tell();
    const wanted = this.chosen;
    try {
      const found = wanted === null ? await roots() : await get("folders", [["folder", wanted], ["limit", PAGE], ["offset", offset]]);
      if (wanted !== this.chosen) return;
      if (!offset) this.list.replaceChildren();
      this.list.append(...found.folders.map((folder) => this.item(folder)));
      show(this.more, this.list.children.length < found.total);
      if (!found.total) this.list.append(element("li", { class: "empty" }, t("No folders in here")));
    } catch (error) {
      this.list.replaceChildren();
      show(this.more, false);
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  item(folder) {
    const label = isolated(folder.name, { dir: "auto" });
    return element("li", {}, button(label, () => this.go(folder.path), { "data-path": folder.path }));
  }

  tell() {
    this.path.replaceChildren(this.chosen === null ? t("Choose a folder:") : isolated(this.chosen));
  }

  async go(path) {
    this.trail.push(this.chosen);
    this.chosen = path;
    await this.load(0);
    this.up.focus();
  }

  async goUp() {
    this.chosen = this.trail.pop();
    await this.load(0);
    (this.trail.length ? this.up : this.list.querySelector("button"))?.focus();
  }
}

async function roots() {
  const found = (await get("roots")).roots;
  return { total: found.length, folders: found };
}
