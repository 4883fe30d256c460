// The page: exchanges the code of its address for a cookie, and shows one view after another.

import { given, takeCode } from "./address.js";
import { Refusal, enter, enterToken, isOpen, leave, redeem, shut, whenRefused } from "./api.js";
import { button, element, field, onEnter, setText, show } from "./dom.js";
import { CopiesView } from "./copies.js";
import { DisksView } from "./disks.js";
import { follow } from "./events.js";
import { FilesView } from "./files.js";
import { HistoryView } from "./history.js";
import { HomeView } from "./home.js";
import { InsightsView } from "./insights.js";
import { loadJobTypes, whenStarted } from "./job_types.js";
import { JobsView } from "./jobs.js";
import { PlaysView } from "./plays.js";
import { ProblemsView } from "./problems.js";
import { SchedulesView } from "./schedules.js";
import { openStart } from "./start.js";
import { loadWords, reason, t, translated } from "./text.js";

const NOTICE_MS = 6000;
const FIGURES = new Set(["home", "insights", "copies", "disks", "problems", "history"]); // views whose figures jobs change

let spoken = null;
let notice = null;
let fading = 0;
let shownAt = () => {}; // shows the view that the address names

// Tell a reader of the screen, and for a moment everybody: what a job does is seen in the view of jobs alone.
function say(text) {
  if (!spoken) return;
  setText(spoken, text);
  setText(notice, text);
  show(notice, document.querySelector("main").dataset.view !== "jobs");
  clearTimeout(fading);
  fading = setTimeout(() => show(notice, false), NOTICE_MS);
}

function showLocked(problem) {
  const token = element("input", { type: "password", autocomplete: "off", spellcheck: "false" });
  const error = element("p", { class: "error", role: "alert", hidden: !problem }, problem);
  const open = async () => {
    if (!token.value.trim()) return token.focus();
    await begin(() => enterToken(token.value.trim()), t("The server does not know this token."));
  };
  token.addEventListener("keydown", onEnter(open));
  document.body.replaceChildren(element("main", { class: "locked" },
    element("h1", {}, t("This page is locked")),
    element("p", {}, t("It opens by a link that works once, and then stays open in this browser for two weeks.")),
    element("p", {}, t("For a new link, choose “Open in browser” in Cinventory, or run:")),
    element("pre", {}, element("code", {}, "cinventory serve --open")),
    error, field(t("Or enter the token"), token, t("It is in the file that the server names at its start.")),
    button(t("Open"), open, { class: "primary" })));
  document.title = `${t("Locked")} · Cinventory`;
}

// Show the page, if the server lets it in after `unlock`. A cookie from before opens it too, though a link was used.
async function begin(unlock, told = "") {
  let refusal = "";
  try {
    await unlock();
  } catch (error) {
    if (!(error instanceof Refusal)) return showTrouble(reason(error));
    refusal = error.status === 401 ? told : reason(error);
  }
  try {
    await enter();
    await loadJobTypes();
  } catch (error) {
    return error.status === 401 ? showLocked(refusal) : showTrouble(reason(error));
  }
  return showPage();
}

function showTrouble(text) {
  document.body.replaceChildren(element("main", { class: "locked" },
    element("h1", {}, t("The server does not answer")), element("p", {}, text),
    button(t("Try again"), () => location.reload())));
}

function openLock() {
  const error = element("p", { class: "error", role: "alert", hidden: true });
  const everywhere = element("input", { type: "checkbox" });
  const go = async () => {
    try {
      await leave(everywhere.checked);
      node.close();
      showLocked("");
    } catch (failure) {
      setText(error, reason(failure));
      show(error, true);
    }
  };
  const node = element("dialog", { "aria-labelledby": "lock-title", onclose: () => node.remove() },
    element("h2", { id: "lock-title" }, t("Lock the page?")),
    element("p", {}, t("It opens again by a new link alone.")),
    field(t("In all browsers"), everywhere), error,
    element("div", { class: "actions" }, button(t("Lock"), go, { class: "primary", "data-action": "lock" }), button(t("Cancel"), () => node.close())));
  document.body.append(node);
  node.showModal();
}

function showPage() {
  whenStarted((...asked) => openStart(...asked));
  const jobs = new JobsView(say, (live, ended) => {
    setText(tabs[Object.keys(views).indexOf("jobs")], live ? t("Jobs ({count})", { count: live }) : t("Jobs"));
    if (ended && FIGURES.has(main.dataset.view)) views[main.dataset.view][1].enter();
  });
  const files = new FilesView(say);
  const find = (query, source = null) => {
    go("files");
    files.find(query, source);
  };
  const views = {
    home: [t("Home"), new HomeView({ find, open: (name) => go(name) }, say)],
    files: [t("Files"), files], insights: [t("Insights"), new InsightsView(find, say)], copies: [t("Copies"), new CopiesView(say)],
    disks: [t("Disks"), new DisksView(find)], problems: [t("Problems"), new ProblemsView(find, say)], plays: [t("Plays on"), new PlaysView(find)], history: [t("What changed"), new HistoryView()], jobs: [t("Jobs"), jobs],
    schedules: [translated("SchedulesDialog", "Schedules"), new SchedulesView(say)],
  };
  const tabs = Object.entries(views).map(([name, [label]]) =>
    element("a", { href: `#${name}`, onclick: (event) => {
      event.preventDefault();
      go(name);
    } }, label));
  const lock = button(t("Lock"), () => openLock(), { id: "lock", title: t("Ask for a new link before the page opens again") });
  const state = element("p", { class: "connection", role: "status" }, t("Connecting…"));
  spoken = element("p", { class: "spoken", role: "status", "aria-live": "polite" });
  notice = element("p", { class: "notice", "aria-hidden": "true", hidden: true });
  const main = element("main", { id: "content", tabindex: "-1" });

  // Show a view, which the browser's buttons for back and forward find again.
  function go(name) {
    if (name !== main.dataset.view) history.pushState(null, "", `#${name}`);
    open(name);
  }

  function open(wanted) {
    const name = wanted in views ? wanted : "home";
    const [label, view] = views[name];
    Object.keys(views).forEach((each, at) => {
      if (each === name) {
        tabs[at].setAttribute("aria-current", "page");
        tabs[at].scrollIntoView({ block: "nearest", inline: "center" });
      } else tabs[at].removeAttribute("aria-current");
    });
    main.dataset.view = name;
    main.replaceChildren(view.node);
    document.title = `${label} · Cinventory`;
    view.enter();
  }

  document.body.replaceChildren(
    element("a", { class: "skip", href: "#content", onclick: (event) => {
      event.preventDefault();
      main.focus();
    } }, t("To the content")),
    element("header", {}, element("h1", {}, "Cinventory"), element("nav", { "aria-label": t("Views") }, ...tabs), state, lock),
    spoken, main, notice);
  shownAt = () => open(location.hash.slice(1));
  shownAt();
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
  if (code) begin(() => redeem(code));
  else if (isOpen()) shownAt();
});
// A browser may keep a page that was left in memory, to show it again, though it was locked meanwhile.
addEventListener("pagehide", shut);
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
whenRefused(() => showLocked(t("The page was locked, or two weeks are over.")));
await loadWords();
await begin(() => given && redeem(given));
