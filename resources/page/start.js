// The dialog that starts a job.

import { post } from "./api.js";
import { button, element, field, onEnter, select, show } from "./dom.js";
import { FolderPicker } from "./folders.js";
import { startable } from "./job_types.js";
import { message, reason, t } from "./text.js";

// Without a type or paths, those are to be chosen.
export function openStart(say, type, paths = null) {
  new StartDialog(say, type, paths).open();
}

function labelled({ label, hint }, control) {
  return field(message(label), control, hint ? message(hint) : "");
}

// A field of the body, with its control.
class Field {
  constructor(told, control, value) {
    this.nodes = [labelled(told, control)];
    this.body = () => ({ [told.name]: value(control) });
  }

  get fault() {
    return null;
  }
}

// A new file: the format and the output of the body.
class TargetField {
  constructor() {
    this.format = select([["csv", "CSV"], ["html", "HTML"], ["json", "JSON"], ["jsonl", "JSON Lines"], ["table", t("Text")]], "csv", {
      onchange: () => this.rename(),
    });
    this.folder = new FolderPicker(t("Write into"));
    this.name = element("input", { type: "text", value: "videos.csv", autocomplete: "off", spellcheck: "false" });
    this.nodes = [
      field(t("Format"), this.format), this.folder.node,
      field(t("Name of the file"), this.name, t("An existing file is not replaced.")),
    ];
  }

  get fault() {
    return this.folder.chosen === null ? t("Choose where to write the list.") : null;
  }

  // A file is of the format that its name says.
  rename() {
    const ending = this.format.value === "table" ? "txt" : this.format.value;
    this.name.value = `${this.name.value.replace(/\.[^.]*$/, "")}.${ending}`;
  }

  body() {
    return { output: `${this.folder.chosen.replace(/[\\/]$/, "")}/${this.name.value.trim()}`, format: this.format.value };
  }
}

const KINDS = {
  switch: (told) => new Field(told, element("input", { type: "checkbox" }), (control) => control.checked),
  search: (told) => new Field(told, element("input", { type: "search", autocomplete: "off", spellcheck: "false" }), (control) => control.value.trim()),
  choice: (told) => new Field(told, select(told.choices.map(({ value, label }) => [value, message(label)]), told.chosen), (control) => control.value),
  target: () => new TargetField(),
};

class StartDialog {
  constructor(say, type, paths) {
    this.say = say;
    this.type = select(startable().map(({ name, start }) => [name, message(start.label)]), type, { onchange: () => this.suit() });
    this.folder = new FolderPicker(t("Folder"), { everything: true, paths });
    this.known = new Map();
    this.error = element("p", { class: "error", role: "alert" });
    this.go = button(t("Start"), () => this.submit(), { class: "primary", "data-action": "submit" });
    this.node = element("dialog", { class: "start", "aria-labelledby": "start-title", onkeydown: onEnter(() => this.submit()) },
      element("h2", { id: "start-title" }, t("Start a job")),
      field(t("Job"), this.type), this.folder.node, this.error,
      element("div", { class: "actions" }, this.go, button(t("Close"), () => this.node.close())));
    this.node.addEventListener("close", () => this.node.remove());
    this.suit();
  }

  open() {
    document.body.append(this.node);
    this.node.showModal();
  }

  // Fields that several jobs have keep what is written in them.
  get fields() {
    const { start } = startable().find(({ name }) => name === this.type.value);
    return start.fields.map((told) => {
      if (!this.known.has(told.name)) this.known.set(told.name, KINDS[told.kind](told));
      return this.known.get(told.name);
    });
  }

  suit() {
    for (const { nodes } of this.known.values()) nodes.forEach((node) => node.remove());
    this.error.before(...this.fields.flatMap(({ nodes }) => nodes));
    show(this.error, false);
  }

  async submit() {
    if (this.go.disabled) return;
    const { paths } = this.folder;
    if (!paths.length) return this.fail(t("Choose a folder first."));
    const fault = this.fields.map((each) => each.fault).find(Boolean);
    if (fault) return this.fail(fault);
    this.go.disabled = true;
    try {
      await post("jobs", Object.assign({ type: this.type.value, paths }, ...this.fields.map((each) => each.body())));
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
