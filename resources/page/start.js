// The dialog that starts a job.

import { post } from "./api.js";
import { button, element, field, onEnter, select, show } from "./dom.js";
import { FolderPicker } from "./folders.js";
import { reason, t } from "./text.js";

export function openStart(say, type = "scan") {
  new StartDialog(say, type).open();
}

class StartDialog {
  constructor(say, type) {
    this.say = say;
    this.type = select([
      ["scan", t("Scan")],
      ["verify", t("Verify checksums")],
      ["checksum", t("Compute checksums")],
      ["check", t("Check for damage")],
      ["copies", t("Count copies")],
      ["export", t("Export a list")],
    ], type, { onchange: () => this.suit() });
    this.folder = new FolderPicker(t("Folder"));
    this.deep = element("input", { type: "checkbox" });
    this.deepField = field(t("Read each file thoroughly"), this.deep, t("Unchanged files too. Takes longer."));
    this.query = element("input", { type: "search", autocomplete: "off", spellcheck: "false" });
    this.queryField = field(t("Only files that match"), this.query, t("A search, as in the list of files"));
    this.format = select([["csv", "CSV"], ["html", "HTML"], ["json", "JSON"], ["jsonl", "JSON Lines"], ["table", t("Text")]], "csv", {
      onchange: () => this.rename(),
    });
    this.formatField = field(t("Format"), this.format);
    this.target = null;
    this.targetPlace = element("div");
    this.name = element("input", { type: "text", value: "videos.csv", autocomplete: "off", spellcheck: "false" });
    this.nameField = field(t("Name of the file"), this.name, t("An existing file is not replaced."));
    this.error = element("p", { class: "error", role: "alert" });
    this.go = button(t("Start"), () => this.submit(), { class: "primary", "data-action": "submit" });
    this.node = element("dialog", { class: "start", "aria-labelledby": "start-title", onkeydown: onEnter(() => this.submit()) },
      element("h2", { id: "start-title" }, t("Start a job")),
      field(t("Job"), this.type), this.folder.node, this.deepField, this.queryField, this.formatField,
      this.targetPlace, this.nameField, this.error,
      element("div", { class: "actions" }, this.go, button(t("Close"), () => this.node.close())));
    this.node.addEventListener("close", () => this.node.remove());
    this.suit();
  }

  open() {
    document.body.append(this.node);
    this.node.showModal();
  }

  suit() {
    const exporting = this.type.value === "export";
    show(this.deepField, this.type.value === "scan");
    show(this.queryField, this.type.value !== "scan");
    for (const each of [this.formatField, this.targetPlace, this.nameField]) show(each, exporting);
    if (exporting && !this.target) {
      this.target = new FolderPicker(t("Write into"));
      this.targetPlace.append(this.target.node);
    }
    show(this.error, false);
  }

  // A file is of the format that its name says.
  rename() {
    const ending = this.format.value === "table" ? "txt" : this.format.value;
    this.name.value = `${this.name.value.replace(/\.[^.]*$/, "")}.${ending}`;
  }

  body() {
    const type = this.type.value;
    const paths = [this.folder.chosen];
    if (type === "scan") return { type, paths, deep: this.deep.checked };
    const query = this.query.value.trim();
    if (type !== "export") return { type, paths, query };
    const output = `${this.target.chosen.replace(/[\\/]$/, "")}/${this.name.value.trim()}`;
    return { type, paths, query, output, format: this.format.value };
  }

  async submit() {
    if (this.go.disabled) return;
    if (this.folder.chosen === null) return this.fail(t("Choose a folder first."));
    if (this.type.value === "export" && this.target.chosen === null) return this.fail(t("Choose where to write the list."));
    this.go.disabled = true;
    try {
      await post("jobs", this.body());
      this.say(t("The job was added."));
      this.node.close();
    } catch (error) {
      this.fail(reason(error));
    } finally {
      this.go.disabled = false;
    }
  }

  fail(text) {
    this.error.textContent = text;
    show(this.error, true);
  }
}
