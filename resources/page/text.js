// Texts in the language of the reader: the same translations as in the window.

import { shown } from "./hidden_signs.js";

const LANGUAGES = ["en", "de", "es", "fr", "it", "ja", "pl", "pt", "zh"];
const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
// An argument, or the forms of what depends on it, as in `{count} {count:file|files}`.
const FIELD = /\{(\w*)(?::((?:[^{}]|\{\w*\})*))?\}/g;
// The categories of CLDR for whole numbers, in the order of the forms; `app/core/message/number` has the same.
const FORMS = { ja: ["other"], pl: ["one", "few", "many"], zh: ["other"] };
const TWO_FORMS = ["one", "other"];
const MEASURE = /^([\d,]+)(?:\.(\d+))?( .+)?$/;

let words = { language: "en", messages: {}, contexts: {} };

export function language() {
  return words.language;
}

export async function loadWords() {
  const wanted = navigator.languages.map((each) => each.slice(0, 2)).find((each) => LANGUAGES.includes(each));
  const answer = await fetch(`/page/words/${wanted ?? "en"}.json`);
  if (!answer.ok) return;
  words = await answer.json();
  document.documentElement.lang = words.language;
}

export function translated(context, english) {
  return words.contexts[context]?.[english] || english;
}

// The form for a number; what is no whole number has the last one. A text that is not translated has those of English.
function form(forms, value) {
  if (!Number.isInteger(value)) return forms.at(-1);
  const categories = FORMS[words.language] ?? TWO_FORMS;
  const known = categories.length === forms.length;
  const category = new Intl.PluralRules(known ? words.language : "en").select(Math.abs(value));
  return forms[(known ? categories : TWO_FORMS).indexOf(category)] ?? forms.at(-1);
}

// `written` is done to texts: those of the server have the digits of English, those of this page not any more.
function filled(template, values, written = measure) {
  return template.replace(FIELD, (_, name, forms) => {
    const value = values[name];
    if (forms !== undefined) return filled(form(forms.split("|"), value), values, written);
    if (value === undefined || value === null) return "—";
    return typeof value === "number" ? number(value) : shown(written(String(value)));
  });
}

// A sentence of this page.
export function t(english, values = {}) {
  return filled(translated("Page", english), values, String);
}

// A label of the window, without the mark of its key.
export function label(context, english) {
  return translated(context, english).replace("&", "");
}

// A sentence of the program: its code, and the values for it.
export function message(view) {
  const english = words.messages[view.code];
  return english === undefined ? view.text : filled(translated("Message", english), view.args ?? {});
}

// The reason of a refusal: in the language of the reader where the program has the sentence and its values.
export function reason(error) {
  if (error instanceof TypeError) return t("The server does not answer.");
  const english = words.messages[error.code];
  const complete = english !== undefined && [...english.matchAll(FIELD)].every(([, name]) => name in error.args);
  return complete ? filled(translated("Message", english), error.args) : error.message;
}

// A part of the details of a file.
export function part(view) {
  if (!view.context) return measure(view.text);
  return filled(translated(view.context, view.word), view.values);
}

// A column's text may be a word with a number behind it, as in "warning +2".
export function columnWords(text, table = "Column") {
  const [word, more] = text.split(" +");
  return translated(table, word) + (more ? ` +${more}` : "");
}

// The depth of a check for damage, such as "key-frames".
export function depthWord(depth) {
  return columnWords(depth.replace("-", " "));
}

export function number(value, places = undefined, useGrouping = true) {
  const digits = places === undefined ? {} : { minimumFractionDigits: places, maximumFractionDigits: places };
  return new Intl.NumberFormat(words.language, { ...digits, useGrouping }).format(value);
}

// A number with its unit, in the digits of the language. Thousands are parted as before: not those of 3840 × 2160.
export function measure(text) {
  const found = MEASURE.exec(text);
  if (!found || words.language === "en") return text;
  const [, whole, decimals, unit] = found;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals ?? 0}`);
  return number(value, (decimals ?? "").length, whole.includes(",")) + (unit ?? "");
}

export function size(bytes) {
  let at = 0;
  let left = bytes;
  while (left >= 999.5 && at < UNITS.length - 1) {
    left /= 1000;
    at += 1;
  }
  return `${number(left, at && left < 99.95 ? 1 : 0)} ${UNITS[at]}`;
}

export function duration(seconds) {
  if (seconds < 90) return t("{count} s", { count: Math.round(seconds) });
  if (seconds < 5400) return t("{count} min", { count: Math.round(seconds / 60) });
  return t("{count} h", { count: number(seconds / 3600, 1) });
}

export function moment(iso) {
  const form = new Intl.DateTimeFormat(words.language, { dateStyle: "medium", timeStyle: "short" });
  return form.format(new Date(iso));
}

export function files(count) {
  return t("{count} {count:file|files}", { count });
}
