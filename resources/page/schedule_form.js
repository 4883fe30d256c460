// The dialog that adds or edits a schedule.

import { get } from "./api.js";
import { button, element, field, fillSelect, onEnter, select, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { schedulable } from "./job_types.js";
import { depthWord, label, message, reason, t, translated } from "./text.js";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DEPTHS = ["index", "key-frames", "full"];
const EVERY = { hourly: "Every hour", nightly: "Every night", weekly: "Every week", monthly: "Every month" };
const USUAL = { task: null, times: "nightly 22:00-06:00", source: null, budget: "", depth: "index", search: "", target: null, enabled: true };

// `keep(plan)` sends the plan, and raises the refusal. Without a plan, a new schedule is made.
export function openSchedule(plan, keep) {
  new ScheduleForm(plan, keep).open();
}

function words(choices) {
  return Object.entries(choices).map(([value, english]) => [value, translated("ScheduleFormatter", english)]);
}

function named(english, control, hint) {
  return field(label("PlanForm", english), control, hint ? translated("PlanForm", hint) : "");
}

class ScheduleForm {
  constructor(plan, keep) {
    this.keep = keep;
    this.plan = plan ?? USUAL;
    const changed = { onchange: () => this.suit() };
    this.task = select(schedulable().map(({ name, schedule }) => [name, message(schedule.label)]), this.plan.task, changed);
    this.source = select([], "");
    this.search = select([], "");
    this.target = element("input", { type: "text", autocomplete: "off", spellcheck: "false", value: this.plan.target ?? "" });
    this.budget = element("input", { type: "text", autocomplete: "off", spellcheck: "false", value: this.plan.budget });
    this.depth = select(DEPTHS.map((depth) => [depth, depthWord(depth)]), this.plan.depth);
    const [every, ...rest] = this.plan.times.split(" ");
    const [start, end] = (rest.at(-1) ?? "22:00-06:00").split("-");
    this.every = select(words(EVERY), every, changed);
    this.day = select(DAYS.map((day) => [day.toLowerCase(), translated("ScheduleFormatter", day)]), rest.length > 1 ? rest[0] : "sunday");
    this.start = element("input", { type: "time", required: true, value: start });
    this.end = element("input", { type: "time", required: true, value: end });
    this.fields();
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.go = button(t("Save"), () => this.submit(), { class: "primary", "data-action": "save" });
    this.node = element("dialog", { class: "start", "aria-labelledby": "plan-title", onkeydown: onEnter(() => this.submit()) },
      element("h2", { id: "plan-title" }, translated("PlanDialog", plan ? "Edit schedule" : "Add schedule")),
      ...this.all, this.error,
      element("div", { class: "actions" }, this.go, button(t("Cancel"), () => this.node.close())));
    this.node.addEventListener("close", () => this.node.remove());
    this.suit();
  }

  fields() {
    this.searchField = named("Saved sea&rch", this.search, "Save a search in the window to export it.");
    this.targetField = named("&File", this.target, "Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.");
    this.depthField = named("D&epth", this.depth, "Full decodes every frame, index none.");
    this.budgetField = named("&At most", this.budget, "Such as 500GB or 2h; empty for all files at once.");
    this.dayField = named("&Day", this.day, "The hours begin on this day; the first of a month.");
    this.startField = named("F&rom", this.start, "It begins then, not when it is saved.");
    this.endField = named("&To", this.end, "Verifications and checks end then.");
    this.optional = { search: this.searchField, target: this.targetField, depth: this.depthField, budget: this.budgetField };
    this.all = [
      named("&Job", this.task), named("&Source", this.source), this.searchField, this.targetField, this.depthField, this.budgetField,
      named("&How often", this.every, "Missed runs are caught up with once."), this.dayField, this.startField, this.endField,
    ];
  }

  async open() {
    document.body.append(this.node);
    this.node.showModal();
    try {
      const [{ roots }, { searches }] = await Promise.all([get("roots"), get("searches")]);
      const sources = roots.filter((root) => root.source !== null).map((root) => [root.path, shown(root.path)]);
      fillSelect(this.source, [["", t("All sources")], ...sources], this.plan.source ?? "");
      fillSelect(this.search, searches.map((each) => [each.name, shown(each.name)]), this.plan.search);
      this.node.dataset.ready = "true";
    } catch (error) {
      this.fail(error);
    }
  }

  suit() {
    for (const [option, each] of Object.entries(this.optional)) show(each, this.has(option));
    show(this.dayField, this.every.value === "weekly" || this.every.value === "monthly");
    for (const each of [this.startField, this.endField]) show(each, this.every.value !== "hourly");
  }

  // Whether the job has an option.
  has(option) {
    return schedulable().find(({ name }) => name === this.task.value).schedule.options.includes(option);
  }

  get times() {
    const hours = `${this.start.value}-${this.end.value}`;
    const withDay = `${this.every.value} ${this.day.value} ${hours}`;
    return { hourly: "hourly", nightly: `nightly ${hours}`, weekly: withDay, monthly: withDay }[this.every.value];
  }

  body() {
    const { budget, depth, search, target } = USUAL;
    const asked = {
      budget: this.budget.value.trim(), depth: this.depth.value, search: this.search.value, target: this.target.value.trim() || null,
    };
    const chosen = Object.entries(asked).filter(([option]) => this.has(option));
    return {
      task: this.task.value, times: this.times, source: this.source.value || null, budget, depth, search, target,
      ...Object.fromEntries(chosen), enabled: this.plan.enabled,
    };
  }

  async submit() {
    if (this.go.disabled) return;
    const hours = [this.start, this.end].find((each) => each.checkVisibility() && !each.reportValidity());
    if (hours) return;
    this.go.disabled = true;
    try {
      await this.keep(this.body());
      this.node.close();
    } catch (error) {
      this.fail(error);
    } finally {
      this.go.disabled = false;
    }
  }

  fail(error) {
    this.error.textContent = reason(error);
    show(this.error, true);
  }
}
