"""A report as a browser reads it, and names that would break it."""

from html.parser import HTMLParser

HOSTILE = (
    b"<script>alert(1)</script>.mkv",
    b"\"'><img src=x onerror=alert(1)>.mkv",
    b"</table></style><style>*{display:none}.mkv",
    b"&amp;&lt;&#60;.mkv",
    b"]]><!--.mkv",
    "\u202egnp.exe\u2066.mkv".encode(),
    b"caf\xe9\xff.mkv",
    b"two\nlines\r\0\x1b[31m.mkv",
)


class Page(HTMLParser):
    """What a browser makes of a report."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.texts: dict[str, list[str]] = {}
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = tag
        self.texts.setdefault(tag, []).append("")
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_endtag(self, _tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[self._inside][-1] += data
        if self._inside in {"td", "th"}:
            self.rows[-1][-1] += data.removesuffix("\n")

    def cells(self, title: str) -> list[str]:
        """Return a column of the table."""
        at = self.rows[0].index(title)
        return [row[at] for row in self.rows[1:]]

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every such tag."""
        return [attributes for each, attributes in self.tags if each == tag]
