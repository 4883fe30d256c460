// The list of jobs: their progress, and what can be done with them.

import { post } from "./api.js";
import { button, element, isolated, setText, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { openStart } from "./start.js";
import { duration, message, moment, number, reason, size, t } from "./text.js";
import { WorkersTable, workersText } from "./workers.js";

const LIVE = new Set(["queued", "running", "paused", "cancelling", "interrupted"]);
const SHOWN_ENDED = 50;

function stateWord(job) {
  if (job.pausing) return t("Pausing…");
  const told = {
    queued: t("Waiting"),
    running: t("Running"),
    paused: t("Paused"),
    cancelling: t("Cancelling…"),
    interrupted: t("Interrupted"),
    completed: t("Finished"),
    failed: t("Failed"),
    cancelled: t("Cancelled"),
    needs_attention: t("Needs attention"),
  };
  return told[job.state];
}

function amounts(job) {
  if (!LIVE.has(job.state)) return [moment(job.ended ?? job.created), ...job.summary.map(message)];
  const parts = [];
  if (job.work && job.state === "running") parts.push(message(job.work));
  if (job.total !== null) parts.push(t("{done} of {total}", { done: job.done, total: job.total }));
  else if (job.done !== null) parts.push(t("{count} found", { count: job.done }));
  if (job.bytes_total) parts.push(`${size(job.bytes_done)} / ${size(job.bytes_total)}`);
  if (job.rate) parts.push(t("{rate} files/s", { rate: number(job.rate, job.rate < 10 ? 1 : 0) }));
  if (job.workers.length) parts.push(workersText(job.workers));
  if (job.byte_rate) parts.push(`${size(job.byte_rate)}/s`);
  if (job.seconds_left !== null) parts.push(t("{time} left", { time: duration(job.seconds_left) }));
  return parts;
}

class JobRow {
  constructor(job, say) {
    this.say = say;
    this.heading = element("h3", { tabindex: "-1" });
    this.state = element("span", { class: "state" });
    this.bar = element("progress", { max: 1 });
    this.amounts = element("p", { class: "amounts" });
    this.current = element("p", { class: "current" });
    this.slow = element("p", { class: "slow" });
    this.workers = new WorkersTable();
    this.error = element("p", { class: "error" });
    this.actions = {
      pause: this.action("pause", t("Pause"), { pausing: true }),
      resume: this.action("resume", t("Resume"), {}),
      cancel: this.action("cancel", t("Cancel"), { state: "cancelling" }),
      skip: this.action("skip", t("Skip this file"), {}),
      retry: this.action("retry", t("Retry"), {}),
    };
    this.node = element("li", { class: "job" },
      element("div", { class: "head" }, this.heading, this.state),
      this.bar, this.amounts, this.current, this.slow, this.workers.node, this.error,
      element("div", { class: "actions" }, ...Object.values(this.actions)));
    this.take(job);
  }

  action(name, label, guess) {
    return button(label, () => this.act(name, guess), { "data-action": name });
  }

  // The answer is shown at once; the server's own follows.
  async act(name, guess) {
    const before = this.job;
    this.take({ ...before, ...guess });
    this.actions[name].disabled = true;
    setText(this.error, "");
    try {
      const body = name === "skip" ? { path: before.current } : {};
      const job = await post(`jobs/${encodeURIComponent(before.id)}/${name}`, body);
      if (job.id === this.job.id) this.take(job);
      else this.say(t("The job was added again."));
    } catch (error) {
      this.take(before);
      this.fail(reason(error));
    } finally {
      this.actions[name].disabled = false;
    }
  }

  fail(text) {
    setText(this.error, text);
    show(this.error, true);
    this.say(text);
  }

  take(job) {
    const focused = this.node.contains(document.activeElement) ? document.activeElement : null;
    const changed = this.job?.state !== job.state;
    this.job = job;
    const title = shown(message(job.title));
    setText(this.heading, title);
    setText(this.state, stateWord(job));
    this.node.dataset.state = job.state;
    this.bar.setAttribute("aria-label", title);
    this.showProgress(job);
    setText(this.amounts, amounts(job).join(" · "));
    const now = job.current ? shown(job.current) : "";
    this.current.replaceChildren(isolated(now));
    show(this.current, job.state === "running" && now !== "" && job.slow_seconds === null);
    const slow = job.slow_seconds === null ? "" : t("Slow since {time}:", { time: duration(job.slow_seconds) });
    this.slow.replaceChildren(slow, " ", isolated(now));
    show(this.slow, slow !== "" && job.state === "running");
    this.workers.take(job.workers);
    const told = job.error ?? job.waiting;
    if (told) setText(this.error, message(told));
    else if (changed) setText(this.error, "");
    show(this.error, this.error.textContent !== "");
    this.showActions(job);
    if (focused?.hidden) this.heading.focus();
  }

  showProgress(job) {
    show(this.bar, LIVE.has(job.state));
    if (job.state === "running" && job.total === null) this.bar.removeAttribute("value");
    else this.bar.value = job.progress;
  }

  showActions(job) {
    const running = job.state === "running";
    const canPause = job.pausable && !job.pausing && (running || (job.state === "queued" && !job.held));
    show(this.actions.pause, canPause);
    show(this.actions.resume, job.state === "paused" || job.state === "interrupted" || job.held);
    show(this.actions.cancel, LIVE.has(job.state) && job.state !== "cancelling");
    show(this.actions.skip, running && job.slow_seconds !== null);
    show(this.actions.retry, !LIVE.has(job.state) && job.repeatable);
  }
}

export class JobsView {
  // `changed(live, ended)` is told how many jobs have not ended, and whether one has ended now.
  constructor(say, changed) {
    this.say = say;
    this.changed = changed;
    this.rows = new Map();
    this.pending = new Map();
    this.list = element("ul", { class: "jobs", "aria-label": t("Jobs") });
    this.empty = element("p", { class: "empty" }, t("No jobs yet. Start a scan to take the inventory of a folder."));
    this.node = element("section", { "aria-labelledby": "jobs-title" },
      element("div", { class: "bar" },
        element("h2", { id: "jobs-title" }, t("Jobs")),
        button(t("Start a job…"), () => openStart(say), { class: "primary", id: "start" })),
      this.empty, this.list);
  }

  // Many events may come between two pictures of the screen; the last one of each job counts.
  take(job) {
    this.pending.set(job.id, job);
    if (this.pending.size === 1) setTimeout(() => this.draw(), 60);
  }

  draw() {
    let hasEnded = false;
    for (const job of this.pending.values()) {
      const row = this.rows.get(job.id);
      hasEnded ||= row && LIVE.has(row.job.state) && !LIVE.has(job.state);
      if (row) {
        if (row.job.state !== job.state) this.say(`${shown(message(job.title))}: ${stateWord(job)}`);
        row.take(job);
      } else this.add(job);
    }
    this.pending.clear();
    show(this.empty, this.rows.size === 0);
    const ended = [...this.rows.values()].filter((row) => !LIVE.has(row.job.state));
    const live = this.rows.size - ended.length;
    for (const row of ended.slice(0, Math.max(0, ended.length - SHOWN_ENDED))) {
      row.node.remove();
      this.rows.delete(row.job.id);
    }
    this.changed(live, hasEnded);
  }

  add(job) {
    const row = new JobRow(job, this.say);
    const newer = [...this.rows.values()].filter((each) => each.job.created > job.created);
    const before = newer.at(-1)?.node;
    if (before) before.after(row.node);
    else this.list.prepend(row.node);
    this.rows.set(job.id, row);
  }

  enter() {}
}
