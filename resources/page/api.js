// Requests to the server. What opens it is a cookie that no script can read; a token is sent once, and not kept.

const KEPT = 60;
const known = new Map();
let open = false; // whether the server lets this page in
let seen = {}; // the settings that the server tells
let refused = () => {};

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail);
    this.status = status;
    this.code = problem.code;
    this.args = problem.args ?? {};
  }
}

export function isOpen() {
  return open;
}

// Forget what the server has told, and ask no more.
export function shut() {
  open = false;
  known.clear();
}

// Exchange a code or a token for a cookie. Raises a refusal.
export async function redeem(code) {
  await post("codes", { code });
}

export async function enterToken(token) {
  await send("sessions", {}, { Authorization: `Bearer ${token}` });
}

// Whether the server lets this page in, which then begins.
export async function enter() {
  seen = await get("settings");
  open = true;
}

export function settings() {
  return seen;
}

export async function leave(everywhere) {
  await post("sessions/end", { everywhere });
  shut();
}

// `act` is called when the server lets this page in no more.
export function whenRefused(act) {
  refused = act;
}

export async function request(path, options = {}) {
  const headers = { "Cinventory-Page": "1", ...options.headers };
  const answer = await fetch(path, { ...options, headers, cache: "no-store", credentials: "same-origin" });
  if (answer.status === 401 && open) {
    shut();
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

export function post(name, body = {}) {
  return send(name, body, {});
}

async function send(name, body, more) {
  const headers = { "Content-Type": "application/json", ...more };
  const answer = await request(`/api/v1/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
  return answer.json();
}

export async function picture(file, number, signal) {
  const answer = await request(`/api/v1/files/${file}/pictures/${number}`, { signal });
  return answer.blob();
}
