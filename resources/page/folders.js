// A picker of one folder among those that the server allows, or of all sources.

import { get } from "./api.js";
import { button, element, isolated, show } from "./dom.js";
import { reason, t } from "./text.js";

const PAGE = 200;

export class FolderPicker {
  // `paths` are chosen at first; with `everything`, all sources can be chosen at once.
  constructor(label, { everything = false, paths = null } = {}) {
    this.chosen = paths?.length === 1 ? paths[0] : null; // the path as the server knows it
    this.everything = everything;
    this.all = paths?.length > 1 ? paths : null; // several paths that are chosen together, in place of one
    this.trail = this.chosen === null ? [] : [null]; // the folders from the root to the chosen one
    this.path = element("p", { class: "chosen", "aria-live": "polite" });
    this.up = button(t("Up"), () => this.goUp(), {});
    this.list = element("ul", { class: "folders" });
    this.more = button(t("More folders"), () => this.load(this.list.children.length));
    this.error = element("p", { class: "error", role: "alert" });
    this.node = element("fieldset", { class: "picker" }, element("legend", {}, label),
      element("div", { class: "bar" }, this.path, this.up), this.error, this.list, this.more);
    this.load(0);
  }

  get paths() {
    return this.all ?? (this.chosen === null ? [] : [this.chosen]);
  }

  async load(offset) {
    show(this.error, false);
    show(this.up, this.trail.length > 0 || this.all !== null);
    this.tell();
    const wanted = this.chosen;
    try {
      const found = wanted === null ? await roots() : await get("folders", [["folder", wanted], ["limit", PAGE], ["offset", offset]]);
      if (wanted !== this.chosen) return;
      if (!offset) this.list.replaceChildren();
      if (wanted === null && this.everything && found.sources.length > 1) this.list.append(this.allItem(found.sources));
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

  allItem(sources) {
    const choose = () => {
      this.all = sources;
      this.load(0);
      this.up.focus();
    };
    return element("li", {}, button(t("All sources"), choose, { "data-path": "" }));
  }

  tell() {
    const [one, ...more] = this.paths;
    const several = more.length ? t("{count} {count:folder|folders}", { count: this.paths.length }) : null;
    this.path.replaceChildren(several ?? (one === undefined ? t("Choose a folder:") : isolated(one)));
  }

  async go(path) {
    this.trail.push(this.chosen);
    this.chosen = path;
    this.all = null;
    await this.load(0);
    this.up.focus();
  }

  async goUp() {
    if (this.all === null) this.chosen = this.trail.pop();
    this.all = null;
    await this.load(0);
    (this.trail.length ? this.up : this.list.querySelector("button"))?.focus();
  }
}

async function roots() {
  const found = (await get("roots")).roots;
  const sources = found.filter((root) => root.source !== null).map((root) => root.path);
  return { total: found.length, folders: found, sources };
}
