// Takes the code out of the address, before any other script is loaded: it must not stay in the address or the history.
// A code is in the fragment, which no browser sends, and is worth nothing after its first use. A token has no place there,
// since a browser notes addresses at once: it is taken out too, and not used.

export function takeCode() {
  const [, kind, text] = /^#(\w+)=(.*)$/.exec(location.hash) ?? [];
  if (!kind) return null;
  history.replaceState(null, "", location.pathname);
  return kind === "code" ? text : null;
}

export const given = takeCode();
import("./main.js");
