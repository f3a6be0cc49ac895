"""The PDF engine: a typst template, fed with JSON, becomes the bytes of a PDF."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from hashlib import blake2b
from importlib.metadata import version

import typst

from scheduler.rendering.coverage import FONTS
from scheduler.rendering.folder import template_bytes, template_folder

_IMPORT = re.compile(r'^#import "([^"]+)"', re.MULTILINE)
STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]


def compile_pdf(template: str, sheet: str, stamp: int) -> bytes:
    """Return the PDF of a template for a sheet (JSON), dated `stamp` (seconds since 1970, UTC).

    Reads nothing outside the template folder, no system font and no network. May be called from many threads, which
    then run side by side: typst lets go of the interpreter while it works.
    """
    compiler = typst.Compiler(
        str(template_folder() / template),
        root=str(template_folder()),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"sheet": sheet},
    )
    made = compiler.compile(format="pdf", timestamp=stamp, pdf_standards=STANDARDS)
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__} for {template}, not one PDF")
    return made


def pdf_fingerprint(template: str, sheet: str, stamp: int) -> str:
    """Return a name of all that the bytes of `compile_pdf` depend on (32 hexadecimal digits)."""
    return _digest(*map(template_bytes, _sources(template)), sheet.encode(), str(stamp).encode(), _engine())


@cache
def _sources(template: str) -> tuple[str, ...]:
    """Return a template and what it imports, by way of others too: a change there changes the PDF."""
    found = [template]
    for name in found:
        imported = (posixpath.join(posixpath.dirname(name), path) for path in _IMPORT.findall(_text(name)))
        found += [path for path in map(posixpath.normpath, imported) if path not in found]
    return tuple(found)


def _text(name: str) -> str:
    return template_bytes(name).decode()


@cache
def _engine() -> bytes:
    fonts = (template_bytes(name) for name in FONTS)
    return _digest(version("typst").encode(), " ".join(STANDARDS).encode(), *fonts).encode()


@cache
def _fonts() -> typst.Fonts:
    folder = str(template_folder() / "fonts")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


def _digest(*parts: bytes) -> str:
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()
