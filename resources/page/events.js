// Follows the jobs by server-sent events over `fetch`, since EventSource cannot send a header.
// A page that is hidden does not follow: a browser has six connections to a server for all of its pages.

import { isOpen, request } from "./api.js";

const SILENT_MS = 8000; // the server gives a sign of life every 2 s
const FIRST_MS = 500;
const LONGEST_MS = 10000;

// Call `on.job` for each state of a job, `on.source` for each source that has gone or is back, and `onState` with
// "live", "lost" or "ended". Goes on until the server lets the page in no more.
export async function follow(on, onState) {
  let wait = FIRST_MS;
  while (isOpen()) {
    await shown();
    try {
      await listen(on, () => {
        wait = FIRST_MS;
        onState("live");
      });
    } catch {
      // The reason does not matter: the next try tells.
    }
    if (!isOpen()) break;
    if (document.hidden) continue;
    onState("lost");
    await pause(wait);
    wait = Math.min(wait * 2, LONGEST_MS);
  }
  onState("ended");
}

async function listen(on, onLive) {
  const silence = new AbortController();
  const leave = () => {
    if (document.hidden) silence.abort();
  };
  document.addEventListener("visibilitychange", leave);
  let timer = setTimeout(() => silence.abort(), SILENT_MS);
  try {
    const answer = await request("/api/v1/events", { signal: silence.signal });
    onLive();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENT_MS);
      const events = (buffer + value).split("\n\n");
      buffer = events.pop();
      events.forEach((event) => tell(event, on));
    }
  } finally {
    document.removeEventListener("visibilitychange", leave);
    clearTimeout(timer);
    silence.abort();
  }
}

function tell(event, on) {
  const lines = (field) => event.split("\n").filter((line) => line.startsWith(field)).map((line) => line.slice(field.length));
  const data = lines("data: ");
  if (data.length) on[lines("event: ")[0]]?.(JSON.parse(data.join("\n")));
}

function shown() {
  return new Promise((resolve) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}

// Waits, or until the computer is online again or the page is shown again.
function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      document.removeEventListener("visibilitychange", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
    document.addEventListener("visibilitychange", done);
  });
}
