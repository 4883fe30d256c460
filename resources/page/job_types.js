// The types of jobs: what can be started here, and what can run on schedule.

import { get } from "./api.js";

let known = [];

export async function loadJobTypes() {
  known = (await get("job-types")).types;
}

export function startable() {
  return known.filter((each) => each.start);
}

export function schedulable() {
  return known.filter((each) => each.schedule);
}
