// Pictures of the files in sight, in lists. Two are fetched at once; what goes out of sight before is not.

import { request } from "./api.js";
import { element } from "./dom.js";

const AT_ONCE = 2;
const KEPT = 240;
const REST_MS = 120; // what is scrolled past within it is not asked for
const BUSY_MS = 3000;

const known = new Map(); // the addresses of the pictures in memory by file; null where there is none
const wanted = new Map(); // the elements that wait, by file
let running = 0;

const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) setTimeout(() => want(target), REST_MS);
    else if (wanted.get(target.dataset.file) === target) wanted.delete(target.dataset.file);
  }
});

// An element for the picture of a file, which a reader of the screen need not hear.
export function poster(file) {
  const image = element("img", { class: "poster", alt: "", "data-file": String(file) });
  const address = known.get(image.dataset.file);
  if (address) image.src = address;
  else if (address !== null) sight.observe(image);
  return image;
}

// Where a file has other contents now, its picture is another one.
export function forgetPosters() {
  for (const address of known.values()) if (address) URL.revokeObjectURL(address);
  known.clear();
  wanted.clear();
}

function want(image) {
  if (!image.isConnected) return sight.unobserve(image);
  wanted.set(image.dataset.file, image);
  next();
}

function next() {
  while (running < AT_ONCE && wanted.size) {
    const [file, image] = wanted.entries().next().value;
    wanted.delete(file);
    if (image.isConnected) fetchPoster(file, image);
  }
}

async function fetchPoster(file, image) {
  running += 1;
  try {
    if (!known.has(file)) keep(file, URL.createObjectURL(await (await request(`/api/v1/files/${file}/poster`)).blob()));
    sight.unobserve(image);
    if (known.get(file)) image.src = known.get(file);
  } catch (error) {
    if (error.status === 404) keep(file, null);
    else if (error.status === 429) setTimeout(() => image.isConnected && want(image), BUSY_MS);
  } finally {
    running -= 1;
    next();
  }
}

function keep(file, address) {
  known.set(file, address);
  while (known.size > KEPT) {
    const [oldest, before] = known.entries().next().value;
    if (before) URL.revokeObjectURL(before);
    known.delete(oldest);
  }
}
