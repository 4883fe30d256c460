// The search of the site, over the texts in pages.js. It sends nothing anywhere.
const top_ = document.currentScript.dataset.top;
const field = document.querySelector("input[type=search]");
const found = document.querySelector(".found");
const article = document.querySelector("article");
const language = document.documentElement.lang;
const MOST = 30;
const AROUND = 70;

const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const folded = new Map();

/** Returns a page's folded title, other words and text, made once. */
function parts(page) {
  if (!folded.has(page)) folded.set(page, [page.title, page.words, page.text].map(fold));
  return folded.get(page);
}

/** Returns how well a page fits all words; 0 if one is absent. Pages in the reader's language come first. */
function weigh(page, words) {
  const weights = words.map((word) => parts(page).reduce((sum, part, at) => sum + (part.includes(word) ? [8, 4, 1][at] : 0), 0));
  if (weights.some((weight) => !weight)) return 0;
  return weights.reduce((sum, weight) => sum + weight, 0) * (page.language === language ? 2 : 1);
}

/** Returns a piece of the page's text around the first word. */
function excerpt(page, words) {
  const at = Math.max(0, fold(page.text).indexOf(words[0]));
  const piece = page.text.slice(Math.max(0, at - AROUND), at + 2 * AROUND).trim();
  return (at > AROUND ? "…" : "") + piece + "…";
}

function item(page, words) {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = top_ + page.address;
  link.textContent = page.title;
  const about = document.createElement("p");
  about.textContent = excerpt(page, words);
  line.append(link, about);
  return line;
}

function search() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  found.hidden = !words.length;
  article.hidden = !!words.length;
  if (!words.length) return;
  const hits = PAGES.map((page) => [weigh(page, words), page]).filter(([weight]) => weight);
  hits.sort(([a], [b]) => b - a);
  const heading = document.createElement("h1");
  heading.textContent = hits.length ? `${hits.length} ${hits.length === 1 ? "page" : "pages"}` : "No page has all of these words";
  const list = document.createElement("ul");
  list.append(...hits.slice(0, MOST).map(([, page]) => item(page, words)));
  found.replaceChildren(heading, list);
}

field.hidden = false;
field.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== field && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape" && document.activeElement === field) {
    field.value = "";
    search();
  }
});
if (matchMedia("(max-width: 800px)").matches) document.querySelector("nav details").open = false;
