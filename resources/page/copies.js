// Groups of files with equal contents. Nothing is removed here: that takes the window, with its plan.

import { get } from "./api.js";
import { Details } from "./details.js";
import { button, element, isolated, setText, show } from "./dom.js";
import { startButton } from "./job_types.js";
import { columnWords, message, reason, size, t } from "./text.js";

const PAGE = 50;

export class CopiesView {
  constructor(say) {
    this.say = say;
    this.details = new Details(() => this.chosen?.focus());
    this.sums = element("p", { class: "dim", role: "status" });
    this.note = element("p", { class: "dim" }, t("The window moves copies to the trash, and undoes it. A copy on another disk is a backup."));
    this.list = element("ol", { class: "groups" });
    this.more = button(t("More groups"), () => this.load(this.list.children.length), { hidden: true });
    this.nothing = element("div", { class: "nothing", role: "note", hidden: true });
    this.error = element("p", { class: "error", role: "alert", hidden: true });
    this.node = element("section", { class: "copies", "aria-labelledby": "copies-title" },
      element("div", { class: "bar" }, element("h2", { id: "copies-title" }, t("Copies")), startButton("copies", say)),
      this.sums, this.note, this.error, this.nothing, this.list, this.more, this.details.node);
  }

  enter() {
    return this.load(0);
  }

  async load(offset) {
    try {
      const [found, { asked }] = await Promise.all([get("copies", [["offset", offset], ["limit", PAGE]]), get("problems")]);
      if (!offset) this.list.replaceChildren();
      this.list.append(...found.groups.map((group) => this.group(group)));
      show(this.more, this.list.children.length < found.total);
      this.tell(found, asked.find(({ question }) => question === "copies"));
      show(this.error, false);
    } catch (error) {
      this.error.textContent = reason(error);
      show(this.error, true);
    }
  }

  // What nobody has looked for is not known to be absent.
  tell(found, asked) {
    const open = asked.asked < asked.files ? message(asked.sentence) : "";
    const freed = found.reclaimable === found.reclaimable_at_least
      ? t("{size} can be freed within disks", { size: size(found.reclaimable) })
      : t("at most {size} can be freed within disks", { size: size(found.reclaimable) });
    const counts = t("{count} {count:group|groups}", { count: found.total });
    setText(this.sums, found.total ? `${counts} · ${size(found.size)} · ${freed}${open ? `. ${open}` : ""}` : "");
    show(this.note, found.total > 0);
    show(this.nothing, found.total === 0);
    if (found.total === 0) this.nothing.replaceChildren(element("p", {}, open || t("No two files have the same contents.")));
  }

  group(group) {
    const facts = [
      group.exact ? t("{count} {count:copy|copies}", { count: group.copies }) : t("at least {count} {count:copy|copies}", { count: group.copies }),
      t("{size} each", { size: size(group.size) }),
      t("on {count} {count:disk|disks}", { count: group.disks }),
      group.reclaimable ? t("{size} can be freed", { size: size(group.reclaimable) }) : null,
    ];
    return element("li", { class: "group" },
      element("h3", {}, facts.filter(Boolean).join(" · ")),
      element("ul", {}, ...group.files.map((file) => this.file(file, group))));
  }

  file(file, group) {
    const paths = group.files.filter((each) => each.copy === file.copy).length;
    const marks = [
      paths > 1 ? t("one copy with {count} {count:other path|other paths}", { count: paths - 1 }) : null,
      file.status === "ok" ? null : columnWords(file.status === "failed" ? "unreadable" : file.status),
    ].filter(Boolean);
    const open = (event) => {
      this.chosen = event.currentTarget;
      this.details.open(file.id);
    };
    return element("li", {}, button(isolated(file.path, { dir: "auto" }), open, { class: "path-button" }),
      marks.length ? element("small", {}, marks.join(" · ")) : null);
  }
}
