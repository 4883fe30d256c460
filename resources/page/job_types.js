// The types of jobs: what can be started here, and what can run on schedule.

import { get } from "./api.js";
import { button } from "./dom.js";
import { message, t } from "./text.js";

let known = [];
let open = () => {};

export async function loadJobTypes() {
  known = (await get("job-types")).types;
}

export function startable() {
  return known.filter((each) => each.start);
}

export function schedulable() {
  return known.filter((each) => each.schedule);
}

// `act(say, name, paths)` opens the dialog that starts a job.
export function whenStarted(act) {
  open = act;
}

function typeOf(wanted) {
  return startable().find(({ name, question }) => name === wanted || question === wanted);
}

// The name of the type that answers a question.
export function startName(question) {
  return typeOf(question)?.name;
}

// A button for a type of job, by its name or by the question that it answers; null if it cannot be started here.
export function startButton(wanted, say, paths = null, properties = {}) {
  const type = typeOf(wanted);
  if (!type) return null;
  return button(t("{job}…", { job: message(type.start.label) }), () => open(say, type.name, paths), { "data-start": type.name, ...properties });
}
