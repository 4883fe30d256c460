// Requests to the server. The token is in this module's memory alone.

const KEPT = 60;
const known = new Map();
let token = "";
let refused = () => {};

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail);
    this.status = status;
    this.code = problem.code;
    this.args = problem.args ?? {};
  }
}

export function takeToken(text) {
  token = text;
  known.clear();
}

export function hasToken() {
  return token !== "";
}

// `act` is called when the server does not know the token.
export function whenRefused(act) {
  refused = act;
}

export async function request(path, options = {}) {
  const headers = { Authorization: `Bearer ${token}`, ...options.headers };
  const answer = await fetch(path, { ...options, headers, cache: "no-store" });
  if (answer.status === 401) {
    token = "";
    known.clear();
    refused();
  }
  if (!answer.ok && answer.status !== 304) throw new Refusal(answer.status, await problemOf(answer));
  return answer;
}

async function problemOf(answer) {
  try {
    return await answer.json();
  } catch {
    return { detail: `${answer.status} ${answer.statusText}` };
  }
}

// A byte of a path that is not UTF-8 came as half of a character. It goes back as that byte.
function encoded(value) {
  return String(value).replace(/[\udc80-\udcff]|[^\udc80-\udcff]+/gu, (part) => {
    const half = part.charCodeAt(0) - 0xdc00;
    return half >= 0x80 && half <= 0xff ? `%${half.toString(16)}` : encodeURIComponent(part.toWellFormed());
  });
}

// An answer that has not changed since the last time is not sent again.
export async function get(name, parameters = [], signal = undefined) {
  const query = parameters.map(([key, value]) => `${key}=${encoded(value)}`).join("&");
  const path = `/api/v1/${name}${query ? `?${query}` : ""}`;
  const before = known.get(path);
  const answer = await request(path, { signal, headers: before ? { "If-None-Match": before.tag } : {} });
  const value = answer.status === 304 ? before.value : await answer.json();
  known.delete(path);
  known.set(path, { tag: answer.headers.get("ETag"), value });
  while (known.size > KEPT) known.delete(known.keys().next().value);
  return value;
}

export async function post(name, body = {}) {
  const headers = { "Content-Type": "application/json" };
  const answer = await request(`/api/v1/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
  return answer.json();
}

export async function picture(file, number, signal) {
  const answer = await request(`/api/v1/files/${file}/pictures/${number}`, { signal });
  return answer.blob();
}
