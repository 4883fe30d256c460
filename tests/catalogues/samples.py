"""Catalogues of two videos, as the programs that make them write them."""

import struct
from typing import Final

from app.core.catalogue.entry import CatalogueFormat

SIZE: Final = 573_090
SECOND: Final = 1_715_767_200
"""2024-05-15 10:00:00 UTC."""
FILETIME: Final = (SECOND + 11_644_473_600) * 10**7

FIND: Final = b"573090\t1715767200.5000000000\t./a/x y.mkv\x007\t1715767200.0000000000\t./b.mkv\0"
RCLONE: Final = (
    b'[\n{"Path":"a","Name":"a","Size":-1,"ModTime":"2024-05-15T10:00:00Z","IsDir":true},\n'
    b'{"Path":"a/x y.mkv","Name":"x y.mkv","Size":573090,"MimeType":"video/x-matroska",'
    b'"ModTime":"2024-05-15T12:00:00.500000000+02:00","IsDir":false},\n'
    b'{"Path":"b.mkv","Name":"b.mkv","Size":7,"ModTime":"2024-05-15T10:00:00Z","IsDir":false}\n]\n'
)
LS: Final = (
    b".:\ntotal 8\ndrwxr-xr-x 2 root root 4096 2024-05-15 10:00:00.000000000 +0000 a\n"
    b"-rw-r--r-- 1 anna staff 7 2024-05-15 10:00:00.000000000 +0000 b.mkv\n\n"
    b"./a:\ntotal 560\n-rw-r--r--+ 1 anna domain users 573090 2024-05-15 12:00:00.500000000 +0200 x y.mkv\n"
    b"lrwxrwxrwx 1 anna staff 5 2024-05-15 10:00:00.000000000 +0000 link.mkv -> b.mkv\n"
)
TREE: Final = (
    b'[\n  {"type":"directory","name":".","size":4096,"time":"1715767200","contents":[\n'
    b'    {"type":"directory","name":"a","size":4096,"time":"1715767200","contents":[\n'
    b'      {"type":"link","name":"link.mkv","target":"../b.mkv","size":8,"time":"1715767200"},\n'
    b'      {"type":"file","name":"x y.mkv","size":573090,"time":"1715767200"}\n  ]},\n'
    b'    {"type":"file","name":"b.mkv","size":7,"time":"1715767200"}\n  ]}\n'
    b',\n  {"type":"report","directories":2,"files":3}\n]\n'
)
EVERYTHING: Final = (
    "\ufeffFilename,Size,Date Modified,Date Created,Attributes\r\n"
    f'"E:\\a\\x y.mkv",573090,{FILETIME + 5_000_000},{FILETIME},32\r\n'
    f'"E:\\a",,{FILETIME},{FILETIME},16\r\n"E:\\b.mkv",7,{FILETIME},{FILETIME},32\r\n'
).encode()
KATALOG: Final = (
    b"<catalogSourcePath>/media/blue3\n<catalogFileCount>2\n<catalogStorage>Blue 3\n<catalogID>1\n"
    b"/media/blue3/a/x y.mkv\t573090\t2024/05/15 10:00:00\n/media/blue3/b.mkv\t7\t2024/05/15 10:00:00\n"
)
VVV: Final = (
    b'"Blue/3"\t"/a"\t"x y.mkv"\t573090\t".mkv"\t2024-05-15 10:00:00\t""\n'
    b'"Blue/3"\t"/"\t"b.mkv"\t7\t".mkv"\t2024-05-15 10:00:00\t"a note"\n'
)
TABLE: Final = (
    b"Name;Location;Bytes;Modified\nx y.mkv;E:\\a;573 090;2024-05-15T10:00:00Z\nb.mkv;E:\\;7;15.05.2024\n"
)


def cathy(*, wide: bool = False) -> bytes:
    """Return a catalogue of version 8, with numbers of parents of two bytes or of four."""
    head = (
        struct.pack("<IHI", 3_500_410_407, 8, SECOND) + b"E:\\\0BLUE3\0\0" + struct.pack("<I", 7) + b"note\0"
    )
    folders = struct.pack("<fhi", 1.0, 0, 2) + b"\0" + struct.pack("<id", 2, 0.0) + struct.pack("<id", 1, 0.0)
    form = "<IqI" if wide else "<IqH"
    items = (
        struct.pack(form, SECOND, SIZE, 1) + b"x y.mkv\0",
        struct.pack(form, SECOND, -1, 0) + b"a\0",
        struct.pack(form, SECOND, 7, 0) + b"b.mkv\0",
    )
    return head + folders + struct.pack("<i", len(items)) + b"".join(items)


SAMPLES: Final = {
    CatalogueFormat.FIND: FIND,
    CatalogueFormat.RCLONE: RCLONE,
    CatalogueFormat.LS: LS,
    CatalogueFormat.TREE: TREE,
    CatalogueFormat.EVERYTHING: EVERYTHING,
    CatalogueFormat.KATALOG: KATALOG,
    CatalogueFormat.VVV: VVV,
    CatalogueFormat.CATHY: cathy(),
    CatalogueFormat.TABLE: TABLE,
}
