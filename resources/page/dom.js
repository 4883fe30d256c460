// Builds elements. Text from files and jobs is only ever set as text.

import { shown } from "./hidden_signs.js";

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else if (name in made && typeof value !== "string") made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

// A part of a picture that scripts draw.
export function drawing(tag, properties = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export function button(label, act, properties = {}) {
  return element("button", { type: "button", onclick: act, ...properties }, label);
}

// A text of a file or folder: its direction must not turn the text around it, and nothing in it is hidden.
export function isolated(text, properties = {}) {
  return element("bdi", properties, shown(text));
}

export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export function show(node, visible) {
  if (node.hidden === visible) node.hidden = !visible;
}

// Has the Enter key in a field do what the main button does.
export function onEnter(act) {
  return (event) => {
    if (event.key === "Enter" && event.target.matches("input")) act();
  };
}

let number = 0;

export function freshId(stem) {
  number += 1;
  return `${stem}-${number}`;
}

export function field(label, control, hint = "") {
  control.id ||= freshId("field");
  const parts = [element("label", { for: control.id }, label), control];
  if (hint) {
    const told = element("small", { id: freshId("hint") }, hint);
    control.setAttribute("aria-describedby", told.id);
    parts.push(told);
  }
  return element("div", { class: "field" }, ...parts);
}

export function select(choices, chosen, properties = {}) {
  const made = element("select", properties);
  fillSelect(made, choices, chosen);
  return made;
}

export function fillSelect(node, choices, chosen) {
  node.replaceChildren(...choices.map(([value, label]) => element("option", { value }, label)));
  node.value = chosen;
  if (node.selectedIndex < 0) node.selectedIndex = 0;
}

// Sizes and places that scripts compute. A style sheet may be changed by scripts, where attributes may not.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export function styleRule(node) {
  node.id ||= freshId("sized");
  const at = sheet.insertRule(`#${node.id} {}`, sheet.cssRules.length);
  return sheet.cssRules[at].style;
}
