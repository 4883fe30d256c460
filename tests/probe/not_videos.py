"""Two hundred files that are no videos, always the same: texts, sources, lists, pictures, archives, noise."""

import bz2
import gzip
import io
import lzma
import random
import tarfile
import zipfile
from collections.abc import Iterator
from typing import Any, Final

import av

from app.process.limits import leave_real_time

_SOURCES: Final = {
    "ada": "with Ada.Text_IO; procedure Main is begin Ada.Text_IO.Put_Line (1); end Main;",
    "asm": "section .text\nglobal _start\n_start: mov eax, 1\n int 0x80",
    "awk": 'BEGIN { FS = ":" } { print $1 }',
    "bas": '10 PRINT "HELLO"\n20 GOTO 10',
    "bat": "@echo off\r\nfor %%f in (*.ts) do echo %%f\r\n",
    "c": '#include <stdio.h>\nint main(void) { return puts("G") < 0; }',
    "clj": "(defn main [& args] (println (map inc args)))",
    "cmake": "cmake_minimum_required(VERSION 3.20)\nproject(thing)",
    "cob": "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. HELLO.",
    "cpp": "#include <vector>\ntemplate <class T> auto f(T t) { return std::vector{t}; }",
    "cs": "namespace N { class P { static void Main() { } } }",
    "css": "body > p { color: #333; margin: 0 auto }",
    "d": "import std.stdio; void main() { writeln(1); }",
    "dart": "void main() { print('G'); }",
    "diff": "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b",
    "el": '(defun f (x) "Doc." (interactive) (message "%s" x))',
    "erl": "-module(m).\n-export([f/1]).\nf(X) -> X.",
    "ex": "defmodule M do\n  def f(x), do: x\nend",
    "f90": "program p\n implicit none\n print *, 1\nend program",
    "fs": "let rec f x = if x = 0 then 1 else x * f (x - 1)",
    "go": "package main\n\nfunc main() { println(1) }",
    "gradle": "plugins { id 'java' }\ndependencies { }",
    "groovy": "def f = { it * 2 }\nprintln f(2)",
    "hs": "module Main where\nmain :: IO ()\nmain = print (sum [1 .. 10])",
    "html": "<!DOCTYPE html><html><body><video src='a.mp4'></video></body></html>",
    "java": "public class G { public static void main(String[] a) { } }",
    "jl": "f(x) = x^2\nprintln(f(2))",
    "js": "export const f = (x) => x ?? 1;",
    "json": '{"a": [1, 2, {"b": null}], "format": "mp4"}',
    "kt": "fun main() { println(listOf(1).map { it }) }",
    "lisp": "(defmacro m (x) `(list ,x))",
    "lua": "local t = {1, 2}\nfor i, v in ipairs(t) do print(i, v) end",
    "mk": "all:\n\tcc -o a a.c",
    "ml": "let () = List.iter print_int [1; 2]",
    "nim": "proc f(x: int): int = x + 1",
    "pas": "program P; begin WriteLn(1); end.",
    "php": "<?php echo array_sum([1, 2]);",
    "pl": "use strict; my %h = (a => 1); print $h{a};",
    "pro": "parent(a, b).\nancestor(X, Y) :- parent(X, Y).",
    "ps1": "Get-ChildItem | Where-Object Length -gt 1MB",
    "py": "import sys\n\n\ndef main() -> int:\n    return len(sys.argv)\n",
    "qml": "import QtQuick\nItem { width: 640; height: 480 }",
    "r": "x <- c(1, 2)\nplot(x)",
    "rb": "def f(x) = x.map(&:to_s)",
    "rs": 'fn main() { let v: Vec<u8> = vec![]; println!("{v:?}"); }',
    "scala": "object M extends App { println(1) }",
    "sh": '#!/bin/sh\nset -eu\nfor f in *.ts; do ffmpeg -i "$f"; done',
    "sql": "SELECT a, count(*) FROM t GROUP BY a HAVING count(*) > 1;",
    "swift": "let x: [Int] = [1]\nprint(x.map { $0 + 1 })",
    "tcl": "proc f {x} { return [expr {$x * 2}] }",
    "tex": "\\documentclass{article}\\begin{document}G\\end{document}",
    "toml": '[tool.thing]\nversion = "1"',
    "ts": "export interface G { width: number }\nexport const isG = (x: unknown): x is G => true;",
    "tsx": "export const App = (): JSX.Element => <video width={640} />;",
    "v": "module m(input clk, output reg q); always @(posedge clk) q <= ~q; endmodule",
    "vb": "Module M\n Sub Main()\n End Sub\nEnd Module",
    "vhd": "entity e is port (clk : in std_logic); end entity;",
    "vue": "<template><p>{{ x }}</p></template>",
    "xml": '<?xml version="1.0"?><a><b c="d"/></a>',
    "yaml": "a:\n  - b: 1\n    c: [x, y]",
    "zig": "pub fn main() void { }",
}
_LISTS: Final = {
    "asx": '<asx version="3.0"><entry><ref href="a.wmv"/></entry></asx>',
    "cue": 'FILE "a.wav" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00',
    "edl": "TITLE: CUT\n001  AX V C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00",
    "ffconcat": "ffconcat version 1.0\nfile a.mp4\nduration 1\n",
    "ffmeta": ";FFMETADATA1\ntitle=x\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=1\n",
    "fcpxml": '<?xml version="1.0"?><!DOCTYPE fcpxml><fcpxml version="1.9"><resources/></fcpxml>',
    "m3u": "#EXTM3U\n#EXTINF:1,x\na.mp4\n",
    "m3u8": "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:1.0,\na.ts\n#EXT-X-ENDLIST\n",
    "mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period/></MPD>',
    "otio": '{"OTIO_SCHEMA": "Timeline.1", "tracks": {}}',
    "pls": "[playlist]\nFile1=a.mp4\nNumberOfEntries=1\nVersion=2",
    "ram": "rtsp://example.org/a.rm",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "smil": '<smil><body><video src="a.mp4"/></body></smil>',
    "strm": "https://example.org/a.mp4",
    "wpl": '<?wpl version="1.0"?><smil><body><seq><media src="a.wmv"/></seq></body></smil>',
    "xspf": '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList/></playlist>',
}
_TEXTS: Final = {
    "csv": "name,width,height\na,1,2\n",
    "ini": "[a]\nb = c\n",
    "log": "2024-01-01 00:00:00 INFO frame=1 fps=25 size=1kB time=00:00:01\n",
    "md": "# Title\n\n- a\n- b\n",
    "nfo": "<movie><title>x</title><fileinfo><streamdetails/></fileinfo></movie>",
    "pem": "-----BEGIN CERTIFICATE-----\nMIIBszCCARygAwIBAgIE\n-----END CERTIFICATE-----\n",
    "po": 'msgid "a"\nmsgstr "b"\n',
    "ps": "%!PS-Adobe-3.0\n%%EOF\n",
    "qt.ts": '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1"><context><name>G</name></context></TS>',
    "rtf": "{\\rtf1\\ansi G\\par}",
    "srt": "1\n00:00:00,000 --> 00:00:01,000\nG\n\n",
    "vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nG\n",
    "ass": "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Text\n",
    "sbv": "0:00:00.000,0:00:01.000\nG\n",
    "microdvd.sub": "{0}{25}G\n{25}{50}H\n",
    "lrc": "[00:00.00]G\n",
    "smi": "<SAMI><BODY><SYNC Start=0><P>G</BODY></SAMI>",
    "ttml": '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="0s" end="1s">G</p></div></body></tt>',
    "scc": "Scenarist_SCC V1.0\n\n00:00:00:00\t9420 9420\n",
    "svg": '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    "tsv": "name\twidth\nG\t1\n",
    "xpm": '/* XPM */\nstatic char *x[] = {"1 1 1 1", "a c #000000", "a"};',
}
_HEADS: Final = {
    "7z": b"7z\xbc\xaf\x27\x1c\0\4",
    "class": b"\xca\xfe\xba\xbe\0\0\0\x41",
    "crx.crw": b"II\x1a\0\0\0HEAPCCDR",
    "cr3": b"\0\0\0\x18ftypcrx \0\0\0\1crx isom",
    "deb": b"!<arch>\ndebian-binary   ",
    "dmg": b"koly\0\0\0\4\0\0\2\0",
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "elf": b"\x7fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3e\0",
    "exe": b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff",
    "flif": b"FLIF31\0\0",
    "ico": b"\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0",
    "icns": b"icns\0\0\1\0ic07",
    "iso": b"\0" * 32769 + b"CD001\1",
    "jxl": b"\0\0\0\x0cJXL \r\n\x87\n",
    "macho": b"\xcf\xfa\xed\xfe\7\0\0\1",
    "mid": b"MThd\0\0\0\6\0\1\0\1\0\x60MTrk",
    "otf": b"OTTO\0\x0b\0\x80\0\3\0\x30",
    "parquet": b"PAR1\x15\4\x15",
    "pcap": b"\xd4\xc3\xb2\xa1\2\0\4\0",
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n",
    "psd": b"8BPS\0\1\0\0\0\0\0\0\0\3\0\0\0\x10\0\0\0\x10\0\x08\0\3",
    "pyc": b"\xa7\r\r\n\0\0\0\0",
    "rar": b"Rar!\x1a\7\1\0",
    "sqlite": b"SQLite format 3\0\x10\0\1\1\0\x40\x20\x20",
    "ttf": b"\0\1\0\0\0\x0c\0\x80\0\3\0\x40",
    "wasm": b"\0asm\1\0\0\0",
    "wim": b"MSWIM\0\0\0\xd0\0\0\0",
    "woff": b"wOFF\0\1\0\0",
    "woff2": b"wOF2\0\1\0\0",
    "xcf": b"gimp xcf v011\0\0\0\0\x10",
    "zst": b"\x28\xb5\x2f\xfd\4\0",
}
"""First bytes of formats; noise follows."""
_PICTURES: Final = {
    "apng": ("apng", "rgb24", "apng"),
    "avif": ("libsvtav1", "yuv420p", "avif"),
    "bmp": ("bmp", "bgr24", "image2pipe"),
    "dpx": ("dpx", "rgb24", "image2pipe"),
    "exr": ("exr", "gbrpf32le", "image2pipe"),
    "gif": ("gif", "rgb8", "gif"),
    "hdr": ("hdr", "gbrpf32le", "image2pipe"),
    "j2k": ("jpeg2000", "rgb24", "image2pipe"),
    "jls": ("jpegls", "rgb24", "image2pipe"),
    "jpg": ("mjpeg", "yuvj420p", "image2pipe"),
    "pam": ("pam", "rgb24", "image2pipe"),
    "pbm": ("pbm", "monow", "image2pipe"),
    "pcx": ("pcx", "rgb24", "image2pipe"),
    "pgm": ("pgm", "gray", "image2pipe"),
    "png": ("png", "rgb24", "image2pipe"),
    "ppm": ("ppm", "rgb24", "image2pipe"),
    "qoi": ("qoi", "rgb24", "image2pipe"),
    "ras": ("sunrast", "bgr24", "image2pipe"),
    "sgi": ("sgi", "rgb24", "image2pipe"),
    "tga": ("targa", "bgr24", "image2pipe"),
    "tif": ("tiff", "rgb24", "image2pipe"),
    "webp": ("libwebp", "yuv420p", "webp"),
    "xbm": ("xbm", "monow", "image2pipe"),
    "xwd": ("xwd", "rgb24", "image2pipe"),
}
_HEIF: Final = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avis")
_NOISE: Final = 8192


def not_videos() -> Iterator[tuple[str, bytes]]:
    """Yield name and contents. Texts are repeated: a format is sought in the first kilobytes."""
    for ending, text in (_SOURCES | _LISTS | _TEXTS).items():
        yield f"text.{ending}", (text + "\n").encode() * 50
    for ending, head in _HEADS.items():
        yield f"head.{ending}", head + random.Random(ending).randbytes(_NOISE)  # noqa: S311
    yield from _pictures()
    yield from _archives()
    yield from _noise()


def _pictures() -> Iterator[tuple[str, bytes]]:
    still = b""
    for ending, (codec, pixels, container) in _PICTURES.items():
        one = picture(codec, pixels, container)
        still = one if ending == "avif" else still
        yield f"picture.{ending}", one
        if container == "image2pipe":
            yield f"cut.{ending}", one[: len(one) // 2]
            yield f"two.{ending}", one * 2
    for ending in ("apng", "gif", "webp"):
        codec, pixels, container = _PICTURES[ending]
        yield f"moving.{ending}", picture("libwebp_anim" if ending == "webp" else codec, pixels, container, 5)
    for brand in _HEIF:
        yield f"{brand.decode()}.heif", still.replace(b"avif", brand, 1)
    yield "late.jpg", b"\0" * 700 + picture("mjpeg", "yuvj420p", "image2pipe")


def picture(codec: str, pixels: str, container: str, count: int = 1) -> bytes:
    """Return a picture of grey bars, or a moving one."""
    written = io.BytesIO()
    output: Any
    with av.open(written, "w", format=container) as output:
        stream: Any = output.add_stream(codec, rate=25)
        stream.width = stream.height = 64
        stream.pix_fmt = pixels
        for number in range(count):
            frame = av.VideoFrame(64, 64, "gray")
            frame.planes[0].update(
                bytes((column * 4 + number) % 256 for column in range(64)).ljust(frame.planes[0].line_size)
                * 64
            )
            frame.pts = number
            output.mux(stream.encode(frame.reformat(format=pixels)))
        output.mux(stream.encode(None))
    leave_real_time()  # that of SVT-AV1
    return written.getvalue()


def _archives() -> Iterator[tuple[str, bytes]]:
    text = b"".join(f"{number}\n".encode() for number in range(2000))
    yield "a.gz", gzip.compress(text, mtime=0)
    yield "a.bz2", bz2.compress(text)
    yield "a.xz", lzma.compress(text)
    yield "a.lzma", lzma.compress(text, lzma.FORMAT_ALONE)
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as archive:
        entry = tarfile.TarInfo("a.ts")
        entry.size = len(text)
        archive.addfile(entry, io.BytesIO(text))
    yield "a.tar", tar.getvalue()
    for ending, inner in {
        "zip": "a.txt",
        "docx": "word/document.xml",
        "odt": "content.xml",
        "epub": "mimetype",
        "jar": "META-INF/MANIFEST.MF",
    }.items():
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as zipped:
            zipped.writestr(zipfile.ZipInfo(inner), text)
        yield f"a.{ending}", packed.getvalue()


def _noise() -> Iterator[tuple[str, bytes]]:
    for number in range(15):
        noise = random.Random(number)  # noqa: S311
        yield f"noise{number}.ts", noise.randbytes(_NOISE * (number + 1))
        # Each start code begins a unit of H.264, HEVC or MPEG video, if anybody wants to see one.
        units = (b"\0\0\1" + noise.randbytes(noise.randrange(4, 200)) for _ in range(100))
        yield f"units{number}.264", b"".join(units)
    for name, byte in {"zeros": b"\0", "ones": b"\xff", "sync": b"G", "spaces": b" "}.items():
        yield f"{name}.ts", byte * _NOISE
    yield "lines.ts", b"".join(b"G" + b"%186d\n" % number for number in range(300))
    yield "sync-noise.ts", b"".join(b"G" + random.Random(n).randbytes(187) for n in range(300))  # noqa: S311
