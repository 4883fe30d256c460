"""Text in XML (https://www.w3.org/TR/xml/#charsets)."""

from typing import Final
from xml.sax.saxutils import quoteattr

FORBIDDEN: Final = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
"""Signs that no XML can hold."""
_BREAKS: Final = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def escaped(text: str) -> str:
    """Return text for the contents of an element, with its line breaks and tabs as they are."""
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), *_BREAKS.items()):
        text = text.replace(sign, name)
    return text


def attribute(text: str) -> str:
    """Return text for the value of an attribute, with its quotation marks."""
    return quoteattr(text)
