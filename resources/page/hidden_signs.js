// Signs of a text that are not seen, as app/core/text/hidden_signs.py has them: each becomes visible unless its script needs it.

const HIDDEN = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/gu;
const SELECTOR = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const SELECTABLE = /[0-9#*\u2139]|(?![\0-\x7f])[\p{So}\p{Sm}\p{Lo}\p{Po}\p{Pd}]/u;
const PICTURE = /[\p{So}\u2194]/u;
const PICTURE_END = /[\p{So}\u2194\u{1f3fb}-\u{1f3ff}\ufe0f]/u;
const VIRAMA = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u17d2]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Syriac}]/u;
const MARK = /\p{Mn}/u;

// `before` and `after` are the characters beside a sign, or empty.
function isNeeded(sign, before, after) {
  if (sign.length > 2) return true; // a flag
  if (SELECTOR.test(sign)) return SELECTABLE.test(before);
  if (sign !== "\u200c" && sign !== "\u200d") return false;
  if (VIRAMA.test(before) || VIRAMA.test(after)) return true;
  if (PICTURE.test(after)) return sign === "\u200d" && PICTURE_END.test(before);
  return (ARABIC.test(before) || MARK.test(before)) && ARABIC.test(after);
}

// A text as one harmless line.
export function shown(text) {
  return text.replace(HIDDEN, (sign, at) => {
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
    const [after = ""] = text.slice(at + sign.length, at + sign.length + 2);
    return isNeeded(sign, before, after) ? sign : "\ufffd";
  });
}
