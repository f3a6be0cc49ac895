"""The PDF engine: a typst template, fed with JSON, becomes the bytes of a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from scheduler import __version__
from scheduler.rendering.coverage import FONTS
from scheduler.rendering.faults import TemplateFault
from scheduler.rendering.folder import (
    SHIPPED,
    Templates,
    digest,
    template_bytes,
    template_digest,
    template_folder,
    with_imports,
)

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
_PLACE = re.compile(r"([\w./-]+\.typ):(\d+)(?::\d+)?")


def compile_pdf(template: str, sheet: str, stamp: int, templates: Templates = SHIPPED) -> bytes:
    """Return the PDF of a template for a sheet (JSON), dated `stamp` (seconds since 1970, UTC).

    Reads nothing outside the template folder, no system font and no network. May be called from many threads, which
    then run side by side: typst lets go of the interpreter while it works. Raises TemplateFault where a template of the
    event fails.
    """
    with _root(template, templates) as root:
        compiler = typst.Compiler(
            str(root / template),
            root=str(root),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"sheet": sheet},
            # There is nothing at these: what the user of this computer has installed must not change a PDF.
            package_path=str(root / ".packages"),
            package_cache_path=str(root / ".packages"),
        )
        try:
            made = compiler.compile(format="pdf", timestamp=stamp, pdf_standards=STANDARDS)
        except typst.TypstError as error:
            fault = _fault(error, template, templates)
            if fault is None:
                raise
            raise fault from error
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__} for {template}, not one PDF")
    return made


def pdf_fingerprint(template: str, sheet: str, stamp: int, templates: Templates = SHIPPED) -> str:
    """Return a name of all that the bytes of `compile_pdf` depend on (32 hexadecimal digits)."""
    return digest(template_digest(templates, template), sheet.encode(), str(stamp).encode(), _engine())


@contextmanager
def _root(template: str, templates: Templates) -> Iterator[Path]:
    """Yield the one folder that typst may read: the shipped one, or one of the event's files and what they import."""
    if not templates.own:
        yield template_folder()
        return
    with TemporaryDirectory(prefix="scheduler-") as name:
        for path in {*with_imports(templates, template), *(path for path, _ in templates.own)}:
            file = Path(name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(templates.read(path))
        yield Path(name)


def _fault(error: typst.TypstError, template: str, templates: Templates) -> TemplateFault | None:
    """Return where a template of the event failed; None where the event has none in this PDF."""
    used = set(with_imports(templates, template)) if templates.own else set()
    mine = [path for path, _ in templates.own if path in used]
    if not mine:
        return None
    places = _PLACE.findall(error.diagnostic or "")
    file, line = next(((one, int(line)) for path, line in places for one in mine if path.endswith(one)), (mine[0], 1))
    return TemplateFault(f"templates/{file}", line, error.message.partition(" (searched at")[0])


@cache
def _engine() -> bytes:
    fonts = (template_bytes(name) for name in FONTS)
    return digest(__version__.encode(), version("typst").encode(), " ".join(STANDARDS).encode(), *fonts).encode()


@cache
def _fonts() -> typst.Fonts:
    folder = str(template_folder() / "fonts")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
