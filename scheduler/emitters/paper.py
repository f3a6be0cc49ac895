"""A printed sheet and the files it becomes: what every printed output shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready
from scheduler.rendering.folder import SHIPPED, Templates, digest, page_engine, template_digest
from scheduler.rendering.sheet_text import missing_in, sheet_json, sheet_mark
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True, slots=True)
class Printed:
    """One sheet that can be printed: whose it is, and how its value is made once one of its files is asked for.

    `kind` is how it is asked for, `template` the path of its templates without their endings. Of what a sheet is not
    about (`day`, an ISO Jalali date, the ids of a county, an organizer, a place, a person) it holds None; the county ""
    is the whole province. `large` returns it in large print of so many points, where it has such a form. `mark` names
    all that a sheet depends on which is costly to make; `moment` (UTC) dates it where the edition's stamp does not.
    What is not `is_standard` is made only when somebody asks for it. `styles` are style sheets that come before its own;
    `folded` is the path of its pages laid two by two.
    """

    kind: str
    template: str
    path: Callable[[str], str]
    make: Callable[[], Any]
    day: str | None = None
    county: str | None = None
    organizer: str | None = None
    place: str | None = None
    person: str | None = None
    paper: str = "a4"
    large: Callable[[int], Printed] | None = None
    mark: str = ""
    moment: datetime | None = None
    is_standard: bool = True
    endings: tuple[str, ...] = ("html", "pdf")
    styles: tuple[str, ...] = ()
    folded: str = ""

    def in_large(self, points: int) -> Printed:
        """Return the sheet in large print, in files of its own; as it is where it has no such form."""
        return self.large(points) if self.large else self


def once(make: Callable[..., Any], *values: Any) -> Callable[[], Any]:
    """Return a maker that calls another with some values, and only the first time: both forms show one sheet."""
    return cache(partial(make, *values))


def sheet_pages(edition: Edition, sheets: Iterable[Printed]) -> Iterator[Artifact]:
    """Yield sheets as HTML, each template's style sheet before the first of them."""
    return sheet_files(edition, sheets, frozenset({"html"}))


def sheet_pdfs(edition: Edition, sheets: Iterable[Printed]) -> Iterator[Artifact]:
    """Yield sheets as PDF, what is folded last."""
    return sheet_files(edition, sheets, frozenset({"pdf"}))


def sheet_files(edition: Edition, sheets: Iterable[Printed], endings: Set[str]) -> Iterator[Artifact]:
    """Yield sheets in some forms, each named by all it depends on; a publisher may ask for bytes in any thread.

    A style sheet comes before the first page that uses it, what is folded last, since it waits for its pages.
    """
    shown = cache(partial(_environment, edition.templates))
    styled: set[str] = set()
    folded: list[Artifact] = []
    for sheet in sheets:
        mark = sheet.mark or sheet_mark(sheet.make())
        if "html" in endings and "html" in sheet.endings:
            name = sheet.template.rpartition("/")[2]
            if name not in styled:
                styled.add(name)
                styles = map(edition.templates.read, (*sheet.styles, f"{sheet.template}.css"))
                yield ready(f"assets/{name}.css", b"".join(styles))
            yield _page(edition, sheet, mark, shown)
        if "pdf" in endings and "pdf" in sheet.endings:
            made = _pdf(edition, sheet, mark)
            if sheet.folded:
                made = _made_once(made)
                folded.append(_folded(sheet.folded, made, sheet.make().name, sheet.moment or edition.stamp))
            yield made
    yield from folded


def _environment(templates: Templates) -> Environment:
    from scheduler.rendering.environment import environment  # noqa: PLC0415 -- PDFs need no Jinja

    return environment(templates)


def _page(edition: Edition, sheet: Printed, mark: str, shown: Callable[[], Environment]) -> Artifact:
    path, pdf, template = sheet.path("html"), sheet.path("pdf"), f"{sheet.template}.html.jinja"
    link = pdf.rpartition("/")[2] if "pdf" in sheet.endings and edition.holds(pdf) else ""
    values = {"pdf": link, "top": "../" * path.count("/")}
    parts = (page_engine(), template_digest(edition.templates, template), mark.encode(), link.encode(), path.encode())
    return Artifact(path, partial(_rendered, shown, template, sheet.make, values), digest(*parts))


def _rendered(
    shown: Callable[[], Environment], template: str, make: Callable[[], Any], values: dict[str, str]
) -> bytes:
    from scheduler.rendering.environment import render  # noqa: PLC0415 -- as above

    return render(shown(), template, sheet=make(), **values)


def _pdf(edition: Edition, sheet: Printed, mark: str) -> Artifact:
    path, template, own = sheet.path("pdf"), f"{sheet.template}.typ", edition.templates
    return later_pdf(path, template, sheet.make, mark, sheet.moment or edition.stamp, own)


def pdf(path: str, template: str, value: Any, moment: datetime, templates: Templates = SHIPPED) -> Artifact:
    """Return the value of a sheet (a dataclass) as PDF by a typst template, dated `moment` (UTC).

    It is made only when a publisher asks for its bytes, in any thread, and named by all it depends on.
    """
    return later_pdf(path, template, lambda: value, sheet_mark(value), moment, templates)


def later_pdf(
    path: str, template: str, make: Callable[[], Any], mark: str, moment: datetime, templates: Templates = SHIPPED
) -> Artifact:
    """Return as `pdf` does a value that is itself made only when a publisher asks; `mark` names all it depends on."""
    stamp = int(moment.timestamp())
    made = partial(_made, template, make, stamp, templates)
    return Artifact(path, made, pdf_fingerprint(template, mark, stamp, templates), is_costly=True)


def _made(template: str, make: Callable[[], Any], stamp: int, templates: Templates) -> bytes:
    return compile_pdf(template, sheet_json(make()), stamp, templates)


def _made_once(artifact: Artifact) -> Artifact:
    """Return an artifact whose bytes are made one time, however many ask for them from however many threads."""
    lock, kept = Lock(), cache(artifact.produce)

    def produce() -> bytes:
        with lock:
            return kept()

    return artifact._replace(produce=produce)


def _folded(path: str, pages: Artifact, name: str, moment: datetime) -> Artifact:
    """Return a PDF of A5 pages laid two by two for folding; `name` is its title."""
    from scheduler.rendering import folding  # noqa: PLC0415 -- few sheets are folded

    stamp = int(moment.timestamp())
    mark = pdf_fingerprint(folding.TEMPLATE, pages.fingerprint, stamp)
    return Artifact(path, lambda: folding.folded(pages.produce(), name, stamp), mark, is_costly=True)


class MissingLetters(NamedTuple):
    """Letters that no font of ours can draw, sorted, and the path of the PDF that asks for them."""

    path: str
    letters: str


def missing_letters(sheets: Iterable[Printed]) -> tuple[MissingLetters, ...]:
    """Return, for each sheet that holds some, the letters that our fonts lack and the PDF shows as a replacement."""
    found = ((sheet.path("pdf"), missing_in(sheet.make())) for sheet in sheets)
    return tuple(MissingLetters(path, letters) for path, letters in found if letters)
