// The schedules: jobs that begin by themselves at certain times.

import { get, post } from "./api.js";
import { button, element, isolated, setText, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { openSchedule } from "./schedule_form.js";
import { depthWord, label, message, moment, reason, t, translated } from "./text.js";

const REFRESH_MS = 5000;

function word(english) {
  return translated("ScheduleFormatter", english);
}

// The sentence of what a schedule does.
export function planTitle({ code, text, args }) {
  const told = { ...args };
  if (args.source === "") told.source = message({ code: "schedule.everything" });
  if (args.depth) told.depth = depthWord(args.depth);
  return shown(message({ code, text, args: told }));
}

function times(schedule) {
  const { code, text, args } = schedule.when;
  return message({ code, text, args: "day" in args ? { ...args, day: word(args.day) } : args });
}

function nextRun(schedule) {
  if (schedule.next_run === null) return word("switched off");
  const told = new Date(schedule.next_run) <= new Date() ? word("due now") : moment(schedule.next_run);
  return `${word("Next run")}: ${told}`;
}

function result(schedule) {
  if (schedule.last_error) return message(schedule.last_error);
  if (schedule.last_state === null) return schedule.last_job === null ? "" : word("running");
  const told = { completed: word("done"), needs_attention: word("needs attention"), cancelled: word("cancelled") };
  return told[schedule.last_state] ?? word("failed");
}

function lastRun(schedule) {
  return schedule.last_run === null ? "" : `${word("Last run")}: ${moment(schedule.last_run)}, ${result(schedule)}`;
}

// The request that leaves a schedule as it is.
function planOf({ task, times: recurrence, source, budget, depth, search, target, enabled }) {
  return { task, times: recurrence, source, budget, depth, search, target, enabled };
}

class ScheduleRow {
  constructor(view, schedule) {
    this.view = view;
    this.heading = element("h3", { tabindex: "-1" });
    this.state = element("span", { class: "state" });
    this.times = element("p");
    this.last = element("p", { class: "last" });
    this.toggle = button("", () => view.attempt(() => this.change({ enabled: !this.schedule.enabled })), { "data-action": "switch" });
    this.node = element("li", { class: "schedule" },
      element("div", { class: "head" }, this.heading, this.state), this.times, this.last,
      element("div", { class: "actions" },
        button(t("Run now"), () => this.run(), { "data-action": "run" }),
        button(label("SchedulesDialog", "&Edit…"), () => openSchedule(planOf(this.schedule), (plan) => this.change(plan)), { "data-action": "edit" }),
        this.toggle,
        button(t("Delete"), () => view.attempt(() => view.remove(this.schedule)), { "data-action": "delete" })));
    this.take(schedule);
  }

  take(schedule) {
    this.schedule = schedule;
    this.node.dataset.enabled = schedule.enabled;
    this.heading.replaceChildren(isolated(planTitle(schedule.title)));
    setText(this.state, nextRun(schedule));
    setText(this.times, times(schedule));
    setText(this.last, lastRun(schedule));
    show(this.last, schedule.last_run !== null);
    setText(this.toggle, schedule.enabled ? t("Switch off") : t("Switch on"));
  }

  run() {
    return this.view.attempt(() => this.view.write(`schedules/${this.schedule.id}/run`, {}, t("The job was added.")));
  }

  async change(plan) {
    await this.view.write(`schedules/${this.schedule.id}`, { ...planOf(this.schedule), ...plan }, t("The schedule was changed."));
  }
}

export class SchedulesView {
  constructor(say) {
    this.say = say;
    this.rows = new Map();
    this.list = element("ul", { class: "schedules" });
    this.empty = element("p", { class: "empty", hidden: true }, t("No schedules yet."));
    this.notice = element("p", { class: "slow", hidden: true });
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.undo = element("p", { class: "undo bar", hidden: true });
    this.node = element("section", { "aria-labelledby": "schedules-title" },
      element("div", { class: "bar" },
        element("h2", { id: "schedules-title" }, translated("SchedulesDialog", "Schedules")),
        button(label("SchedulesDialog", "&Add…"), () => openSchedule(null, (plan) => this.add(plan)), { class: "primary", id: "add-schedule" })),
      element("p", { class: "dim" }, t("Jobs begin by themselves while the server runs.")),
      this.notice, this.error, this.undo, this.empty, this.list);
  }

  // Looks again while it can be seen.
  async enter() {
    clearTimeout(this.timer);
    if (!this.node.isConnected) return;
    await this.load();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.enter(), REFRESH_MS);
  }

  async load() {
    try {
      this.draw(await get("schedules"));
      if (this.unread) this.complain(null);
    } catch (error) {
      this.complain(error);
      this.unread = true;
    }
  }

  draw({ schedules, waiting }) {
    const known = new Set(schedules.map((each) => each.id));
    for (const [id, row] of this.rows) {
      if (known.has(id)) continue;
      row.node.remove();
      this.rows.delete(id);
    }
    for (const schedule of schedules) {
      const row = this.rows.get(schedule.id);
      if (row) row.take(schedule);
      else this.insert(schedule);
    }
    show(this.empty, schedules.length === 0);
    show(this.notice, waiting !== null);
    if (waiting) setText(this.notice, message(waiting));
  }

  insert(schedule) {
    const row = new ScheduleRow(this, schedule);
    this.rows.set(schedule.id, row);
    this.list.append(row.node);
  }

  complain(error) {
    this.unread = false;
    setText(this.error, error ? reason(error) : "");
    show(this.error, error !== null);
  }

  // Send a change, and tell that it was done. Raises a refusal.
  async write(name, body, told) {
    await post(name, body);
    this.complain(null);
    this.say(told);
    await this.load();
  }

  // Do what a button asks for, and tell a refusal.
  async attempt(act) {
    try {
      await act();
    } catch (error) {
      this.complain(error);
      this.say(reason(error));
    }
  }

  async add(plan) {
    await this.write("schedules", plan, t("The schedule was added."));
    show(this.undo, false);
  }

  async remove(schedule) {
    await this.write(`schedules/${schedule.id}/remove`, {}, t("The schedule was deleted."));
    const undo = button(label("SchedulesDialog", "&Undo"), () => this.attempt(() => this.add(planOf(schedule))), { "data-action": "undo" });
    this.undo.replaceChildren(element("span", {}, t("The schedule was deleted.")), undo);
    show(this.undo, true);
    undo.focus();
  }
}
