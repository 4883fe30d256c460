// The problems of the library, each with the number of its files.

import { get } from "./api.js";
import { button, element, show } from "./dom.js";
import { startButton, startName } from "./job_types.js";
import { columnWords, files, message, reason, t, translated } from "./text.js";

const ORPHAN = "Subtitles or .nfo without a video";
const MOST = 100;
const CHECKS = ["check", "verify", "checksum"];

export class ProblemsView {
  constructor(find, say) {
    this.find = find;
    this.say = say;
    this.list = element("ul", { class: "problems" });
    this.empty = element("p", { class: "empty", hidden: true }, t("No problems are known."));
    this.asked = element("ul", { class: "asked" });
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { "aria-labelledby": "problems-title" },
      element("div", { class: "bar" }, element("h2", { id: "problems-title" }, t("Problems")),
        this.checks = element("div", { class: "actions" })), this.error, this.empty, this.list, this.asked);
  }

  async enter() {
    try {
      const { problems, asked, orphans } = await get("problems");
      this.list.replaceChildren(...problems.map((each) => this.item(each)), ...(orphans ? this.orphans(orphans) : []));
      show(this.empty, problems.length === 0 && !orphans);
      // What nobody has asked is no sign that there is nothing.
      const open = asked.filter((each) => each.asked < each.files);
      const offered = new Set(open.map(({ question }) => startName(question)));
      this.checks.replaceChildren(...CHECKS.filter((name) => !offered.has(name)).map((name) => startButton(name, this.say)).filter(Boolean));
      this.asked.replaceChildren(...open.map((each) => this.question(each)));
      show(this.asked, open.length > 0);
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  question(each) {
    return element("li", {}, message(each.sentence), " ", startButton(each.question, this.say));
  }

  // Files beside videos are no rows of a search: they are listed below their number.
  orphans(count) {
    const paths = element("ul", { class: "asked", hidden: true });
    const list = async () => {
      try {
        const found = await get("orphans", [["limit", MOST]]);
        paths.replaceChildren(...found.orphans.map((each) => element("li", {}, each.path, " ", message(each.reason))));
        show(paths, paths.hidden);
      } catch (error) {
        this.say(reason(error));
      }
    };
    return [this.row({ title: ORPHAN, severity: "hint", files: count }, list), element("li", {}, paths)];
  }

  item(problem) {
    return this.row(problem, () => this.find(`problem:${problem.code}`));
  }

  row(problem, act) {
    const open = button(translated("Problem", problem.title), act);
    const severity = columnWords(problem.severity);
    return element("li", { "data-severity": problem.severity },
      element("span", { class: "severity" }, severity), open, element("span", { class: "count" }, files(problem.files)));
  }
}
