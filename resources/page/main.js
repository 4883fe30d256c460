// The page: exchanges the code of its address for the token, and shows one view after another.

import { given, takeCode } from "./address.js";
import { Refusal, get, hasToken, post, takeToken, whenRefused } from "./api.js";
import { button, element, field, onEnter, setText } from "./dom.js";
import { follow } from "./events.js";
import { FilesView } from "./files.js";
import { HistoryView } from "./history.js";
import { loadJobTypes } from "./job_types.js";
import { JobsView } from "./jobs.js";
import { ProblemsView } from "./problems.js";
import { SchedulesView } from "./schedules.js";
import { loadWords, reason, t, translated } from "./text.js";

let spoken = null;

function say(text) {
  if (spoken) setText(spoken, text);
}

function showLocked(problem) {
  const token = element("input", { type: "password", autocomplete: "off", spellcheck: "false" });
  const error = element("p", { class: "error", role: "alert", hidden: !problem }, problem);
  const open = async () => {
    if (!token.value.trim()) return token.focus();
    await enter(token.value.trim());
  };
  token.addEventListener("keydown", onEnter(open));
  document.body.replaceChildren(element("main", { class: "locked" },
    element("h1", {}, t("401: this page needs a token")),
    element("p", {}, t("Only a reader with the token may see the library. The page keeps it in memory alone, so a reload forgets it.")),
    element("p", {}, t("To open the page, choose “Open in browser” in the preferences of Cinventory, or run:")),
    element("pre", {}, element("code", {}, "cinventory serve --open")),
    error, field(t("Or enter the token"), token, t("It is in the file that the server names at its start.")),
    button(t("Open"), open, { class: "primary" })));
  document.title = `401 · Cinventory`;
}

async function unlock(code) {
  try {
    const { token } = await post("codes", { code });
    return enter(token);
  } catch (error) {
    return error instanceof Refusal ? showLocked(reason(error)) : showTrouble(reason(error));
  }
}

async function enter(token) {
  takeToken(token);
  try {
    await Promise.all([get("settings"), loadJobTypes()]);
  } catch (error) {
    if (hasToken()) showTrouble(reason(error));
    return;
  }
  showPage();
}

function showTrouble(text) {
  document.body.replaceChildren(element("main", { class: "locked" },
    element("h1", {}, t("The server does not answer")), element("p", {}, text),
    button(t("Try again"), () => location.reload())));
}

function showPage() {
  const jobs = new JobsView(say);
  const files = new FilesView();
  const find = (query) => {
    open("files");
    files.find(query);
  };
  const views = {
    jobs: [t("Jobs"), jobs], files: [t("Files"), files], problems: [t("Problems"), new ProblemsView(find, say)], history: [t("What changed"), new HistoryView()],
    schedules: [translated("SchedulesDialog", "Schedules"), new SchedulesView(say)],
  };
  const tabs = Object.entries(views).map(([name, [label]]) =>
    element("a", { href: `#${name}`, onclick: (event) => {
      event.preventDefault();
      open(name);
    } }, label));
  const state = element("p", { class: "connection", role: "status" }, t("Connecting…"));
  spoken = element("p", { class: "spoken", role: "status", "aria-live": "polite" });
  const main = element("main", { id: "content", tabindex: "-1" });

  function open(name) {
    const [label, view] = views[name] ?? views.jobs;
    Object.keys(views).forEach((each, at) => {
      if (each === name) tabs[at].setAttribute("aria-current", "page");
      else tabs[at].removeAttribute("aria-current");
    });
    main.dataset.view = name;
    main.replaceChildren(view.node);
    document.title = `${label} · Cinventory`;
    if (location.hash !== `#${name}`) history.replaceState(null, "", `#${name}`);
    view.enter();
  }

  document.body.replaceChildren(
    element("a", { class: "skip", href: "#content", onclick: (event) => {
      event.preventDefault();
      main.focus();
    } }, t("To the content")),
    element("header", {}, element("h1", {}, "Cinventory"), element("nav", { "aria-label": t("Views") }, ...tabs), state),
    spoken, main);
  open("jobs");
  const on = { job: (job) => jobs.take(job), source: () => files.sourcesChanged() };
  follow(on, (now) => {
    const told = { live: t("Connected"), lost: t("Connection lost. Trying again…"), ended: t("Not connected") };
    setText(state, told[now]);
    state.dataset.state = now;
    if (now === "live") files.sourcesChanged(); // none was told of meanwhile
  });
}

addEventListener("hashchange", () => {
  const code = takeCode();
  if (code) unlock(code);
});
// A browser may keep a page that was left in memory, to show it again.
addEventListener("pagehide", () => takeToken(""));
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
whenRefused(() => showLocked(t("The server does not know this token.")));
await loadWords();
if (given) await unlock(given);
else showLocked("");
