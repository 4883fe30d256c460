// The problems of the library, each with the number of its files.

import { get } from "./api.js";
import { button, element, show } from "./dom.js";
import { columnWords, files, reason, t, translated } from "./text.js";

export class ProblemsView {
  constructor(find) {
    this.find = find;
    this.list = element("ul", { class: "problems" });
    this.empty = element("p", { class: "empty", hidden: true }, t("No problems were found."));
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { "aria-labelledby": "problems-title" },
      element("h2", { id: "problems-title" }, t("Problems")), this.error, this.empty, this.list);
  }

  async enter() {
    try {
      const { problems } = await get("problems");
      this.list.replaceChildren(...problems.map((each) => this.item(each)));
      show(this.empty, problems.length === 0);
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  item(problem) {
    const open = button(translated("Problem", problem.title), () => this.find(`problem:${problem.code}`));
    const severity = columnWords(problem.severity);
    return element("li", { "data-severity": problem.severity },
      element("span", { class: "severity" }, severity), open, element("span", { class: "count" }, files(problem.files)));
  }
}
