// The health of the library: what to do next, what is wrong, what is new. Every figure leads to its files.

import { get, post } from "./api.js";
import { button, drawing, element, isolated, setText, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { startButton } from "./job_types.js";
import { planTitle } from "./schedules.js";
import { duration, files, message, moment, number, reason, size, t, translated } from "./text.js";

const MARKS = { part: "◐", error: "✗", unknown: "?", advice: "✓" };

// A number that nobody has counted is not 0.
function figure(count) {
  return count === null ? "—" : number(count);
}

export class HomeView {
  // `go.find(query, source)` shows files, `go.open(view)` another view.
  constructor(go, say) {
    this.go = go;
    this.say = say;
    this.sums = element("p", { class: "dim" });
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.cards = element("div", { class: "cards" });
    this.node = element("section", { "aria-labelledby": "home-title" },
      element("div", { class: "bar" }, element("h2", { id: "home-title" }, t("Home")), startButton("scan", say)),
      this.sums, this.error, this.cards);
  }

  async enter() {
    try {
      // The look counts once for each visit, so that what is new stays new for a while.
      const [found, { roots }] = await Promise.all([this.looked ? get("home") : post("home/looked"), get("roots")]);
      this.looked = true;
      this.draw(found, roots.filter((root) => root.source !== null));
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  draw(found, sources) {
    const total = [files(found.files), size(found.size), found.seconds ? duration(found.seconds) : null].filter(Boolean).join(" · ");
    setText(this.sums, sources.length ? `${total} · ${t("as of {time}", { time: moment(found.time) })}` : "");
    if (!sources.length) {
      this.cards.replaceChildren(element("p", { class: "empty" }, t("There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.")));
      return;
    }
    const paths = new Map(sources.map((root) => [root.source, root.path]));
    this.cards.replaceChildren(
      this.card("next", t("What to do next"), this.items(found.items, paths), this.plan(found)),
      this.card("wrong", t("What is wrong"), this.problems(found)),
      this.card("new", this.newsTitle(found.news), this.news(found.news)),
      this.card("copies", t("Copies"), this.copies(found)),
      this.card("disks", t("Disks"), this.disks(found.disks)),
    );
  }

  card(name, title, ...parts) {
    const id = `card-${name}`;
    return element("section", { class: `card ${name}`, "aria-labelledby": id }, element("h3", { id }, title), ...parts.flat());
  }

  link(label, query, source = null, properties = {}) {
    return button(label, () => this.go.find(query, source), { class: "link", ...properties });
  }

  items(items, paths) {
    if (!items.length) return [element("p", { class: "dim" }, t("Nothing needs you now."))];
    return [element("ol", {}, ...items.map((item) => this.item(item, paths)))];
  }

  item(item, paths) {
    const places = item.source === null ? [...paths.values()] : [paths.get(item.source)].filter(Boolean);
    const title = shown(message(item.title));
    const start = item.job ? startButton(item.job, this.say, places, { "aria-describedby": `item-${item.rule}-${item.source}` }) : null;
    return element("li", { "data-mark": item.mark, "data-rule": item.rule },
      element("span", { class: "mark", "aria-hidden": "true" }, MARKS[item.mark]),
      element("div", { class: "told", id: `item-${item.rule}-${item.source}` }, element("strong", {}, title),
        item.detail ? element("small", {}, shown(message(item.detail))) : null),
      element("div", { class: "actions" },
        item.query === null ? null : button(t("Show"), () => this.go.find(item.query, item.source), { "aria-label": `${t("Show")}: ${title}` }),
        start, item.rule === "no-schedule" ? button(translated("SchedulesDialog", "Schedules"), () => this.go.open("schedules")) : null));
  }

  plan({ next, schedules, week }) {
    const told = next ? `${t("Next:")} ${planTitle(next.text)}, ${moment(next.time)}` : schedules ? "" : t("No job is scheduled.");
    const ended = week.reduce((sum, each) => sum + each.ended, 0);
    const bad = week.reduce((sum, each) => sum + each.bad, 0);
    const past = ended ? t("{count} {count:job has|jobs have} ended in the last 7 days.", { count: ended }) : t("No job has ended in the last 7 days.");
    const grave = bad ? button(t("{count} failed or {count:needs|need} attention.", { count: bad }), () => this.go.open("jobs"), { class: "link" }) : null;
    return [element("p", { class: "dim" }, told), element("p", { class: "dim" }, past, " ", grave ?? "")].filter((each) => each.textContent.trim());
  }

  problems({ problems, hints }) {
    const rows = problems.map((each) => {
      const name = translated("Problem", each.title);
      const known = each.asked === null ? "" : each.asked === 0 ? t("never checked") : t("of {count} checked", { count: each.asked });
      return element("li", { "data-severity": each.severity },
        this.link(name, each.query, null, { "aria-label": `${name}: ${each.files === null ? t("not known") : files(each.files)}` }),
        element("span", { class: "count" }, figure(each.files)), known ? element("small", {}, known) : null);
    });
    const none = rows.length ? null : element("p", { class: "dim" }, t("No problems are known."));
    const more = hints ? element("p", { class: "dim" }, this.link(t("{count} {count:hint|hints}", { count: hints }), "problem:=hint")) : null;
    return [element("ul", { class: "figures" }, ...rows), none, more].filter(Boolean);
  }

  newsTitle({ since, looked }) {
    if (!since) return t("What is new");
    return looked ? t("New since {time}", { time: moment(since) }) : t("New since the scan of {time}", { time: moment(since) });
  }

  news(news) {
    const changed = button(t("changed"), () => this.go.open("history"), { class: "link" });
    const added = news.since ? this.link(t("new"), `added:>=${news.since.slice(0, 10)}`) : t("new");
    const rows = [[added, news.added], [changed, news.changed], [this.link(t("missing now"), "status:missing"), news.missing]];
    return [
      element("ul", { class: "figures" }, ...rows.map(([name, count]) => element("li", {}, name, element("span", { class: "count" }, figure(count))))),
      news.all_read ? null : element("p", { class: "dim" }, t("Not every source is there and read to its end: more may be missing.")),
    ].filter(Boolean);
  }

  copies({ only_on_one_disk: single, copies }) {
    const rows = [
      [this.link(t("only on one disk"), "only-on:any"), single ? `${number(single.files)} · ${size(single.size)}` : "—"],
      [button(t("copies on the same disk"), () => this.go.open("copies"), { class: "link" }), copies ? size(copies.within) : "—"],
      [button(t("copies on other disks"), () => this.go.open("copies"), { class: "link" }), copies ? size(copies.across) : "—"],
    ];
    return [
      element("ul", { class: "figures" }, ...rows.map(([name, told]) => element("li", {}, name, element("span", { class: "count" }, told)))),
      copies ? null : element("p", {}, startButton("copies", this.say)),
    ].filter(Boolean);
  }

  disks(disks) {
    return [element("ul", { class: "disks" }, ...disks.map((disk) => this.disk(disk)))];
  }

  disk({ name, sources, online, away, files: count, only_here: single, space }) {
    const state = online ? "" : away ? t("not connected since {time}", { time: moment(away) }) : t("not connected");
    const room = space ? t("{free} of {total} free, {time}", { free: size(space.free), total: size(space.total), time: moment(space.time) }) : t("free space not known");
    const used = space && space.total ? 1 - space.free / space.total : null;
    const label = isolated(name, { dir: "auto" });
    return element("li", {},
      sources.length === 1 ? this.link(label, "", sources[0]) : element("strong", {}, label),
      element("small", {}, [files(count), state, room].filter(Boolean).join(" · ")),
      single?.files ? element("small", {}, this.link(t("only here"), `only-on:any disk:="${name.replaceAll('"', '""')}"`), ` ${files(single.files)} · ${size(single.size)}`) : null,
      used === null ? null : drawing("svg", { class: "bar-shape", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
        drawing("rect", { class: "whole", width: 100, height: 8 }), drawing("rect", { width: used * 100, height: 8 })));
  }
}
