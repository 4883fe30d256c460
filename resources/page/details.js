// The details of one file: pictures, problems and facts.

import { get, picture } from "./api.js";
import { button, element, isolated, show } from "./dom.js";
import { shown } from "./hidden_signs.js";
import { columnWords, duration, measure, message, part, reason, t, translated } from "./text.js";

export class Details {
  constructor(closed) {
    this.closed = closed;
    this.pictures = [];
    this.content = element("div", { class: "content" });
    this.close_ = button("×", () => this.close(), { class: "close", "aria-label": t("Close the details") });
    this.node = element("section", {
      class: "details", tabindex: "-1", hidden: true, "aria-label": t("Details"),
      onkeydown: (event) => {
        if (event.key === "Escape") this.close();
      },
    }, this.close_, this.content);
  }

  close() {
    this.asking?.abort();
    this.forget();
    this.content.replaceChildren();
    show(this.node, false);
    this.closed();
  }

  // Pictures stay in memory until they are given back.
  forget() {
    this.endVideo();
    this.pictures.forEach((each) => URL.revokeObjectURL(each));
    this.pictures = [];
  }

  async open(id) {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    show(this.node, true);
    try {
      const file = await get(`files/${id}`, [], signal);
      this.forget();
      this.fill(file);
      this.node.focus({ preventScroll: true });
      await this.addVideo(id, signal);
      await this.addPictures(id, signal);
    } catch (error) {
      if (!signal.aborted) this.content.replaceChildren(element("p", { class: "error", role: "alert" }, reason(error)));
    }
  }

  fill(file) {
    this.strip = element("div", { class: "pictures" }, element("p", {}, t("Pictures are being made…")));
    this.player = element("div", { class: "player" });
    this.content.replaceChildren(
      element("h2", {}, isolated(file.name, { dir: "auto" })),
      element("p", { class: "headline" }, file.headline.map(measure).join(" · ")),
      this.player,
      this.strip,
      ...(file.note ? [noteOf(file.note, file.status)] : []),
      ...(file.problems ?? []).map(problemOf),
      ...file.sections.map(sectionOf),
      element("p", { class: "path" }, isolated(file.path)),
    );
  }

  // A video that is taken out of the page would go on to be read.
  endVideo() {
    if (!this.video) return;
    this.video.pause();
    this.video.removeAttribute("src");
    this.video.load();
    this.video = null;
  }

  async addVideo(id, signal) {
    const found = await get(`files/${id}/playing`, [], signal);
    if (!found.address) {
      this.player.replaceChildren(element("p", { class: "dim" }, found.reason ? message(found.reason) : failed(found)));
      return;
    }
    const failure = element("p", { class: "dim", role: "status", hidden: true }, t("This browser cannot play the video."));
    this.video = element("video", {
      src: found.address, controls: true, playsInline: true, preload: "none", "aria-label": t("Video"),
      onerror: () => show(failure, this.video !== null),
    });
    this.player.replaceChildren(this.video, failure);
  }

  async addPictures(id, signal) {
    const found = await get(`files/${id}/pictures`, [], signal);
    if (!found.pictures.length) {
      this.strip.replaceChildren(...(found.reason ? [element("p", {}, message(found.reason))] : []));
      return;
    }
    const images = [];
    for (const each of found.pictures) {
      const address = URL.createObjectURL(await picture(id, each.number, signal));
      this.pictures.push(address);
      images.push(element("img", {
        src: address, width: each.width, height: each.height, alt: t("Picture at {time}", { time: duration(each.seconds) }),
      }));
      this.strip.replaceChildren(...images);
    }
  }
}

function failed({ what, profile, facts }) {
  const found = facts.map((fact) => `${translated("Filter", fact.fact)}: ${fact.found === null ? "—" : shown(fact.found)}`);
  return t("Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).", {
    what: what ? shown(what) : t("this video"), profile: translated("Profile", profile), facts: found.join("; "),
  });
}

function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function noteOf(note, status) {
  return element("p", { class: "note", "data-status": status }, element("strong", {}, capital(part(note.title))), " ", part(note.text),
    ...(note.where.length ? [" ", `${note.where.map(part).join(", ")}.`] : []));
}

function problemOf(problem) {
  const told = problem.marked_ok ? translated("Details", "Marked OK") : capital(columnWords(problem.severity));
  return element("div", { class: "note", "data-severity": problem.marked_ok ? "ok" : problem.severity },
    element("strong", {}, `${told}: ${translated("Problem", problem.title)}`),
    problem.message ? element("p", {}, message(problem.message)) : null);
}

function sectionOf(section) {
  const facts = section.facts.flatMap((fact) => [
    element("dt", {}, part(fact.label)),
    element("dd", {}, isolated(fact.parts.map(part).join(" · "), { dir: "auto" })),
  ]);
  return element("section", {}, element("h3", {}, part(section.title)), element("dl", {}, ...facts));
}
