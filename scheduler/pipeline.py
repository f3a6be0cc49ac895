"""The order of the stages, and the only file that knows it: read, check, emit, publish."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from scheduler.checks.announced_program_stays import RULE as VANISHED
from scheduler.checks.registry import CHECKS
from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, in_order, in_report
from scheduler.diagnostics.spelling import Spelling
from scheduler.judging.judgement import judge
from scheduler.judging.rules import RULES as WAIVER_RULES
from scheduler.model.decisions import Waived
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate
from scheduler.protocols import Artifact, Check, Remainder
from scheduler.reading.rules import RULES
from scheduler.reading.week import read_week

if TYPE_CHECKING:  # `check` of a folder without releases emits and mends nothing and need not load these
    from scheduler.fixing.request import Wishes
    from scheduler.fixing.rounds import Examined, Mended, Texts
    from scheduler.fixing.tidying import Tidied
    from scheduler.model.edition import Edition
    from scheduler.reading.releases import History
    from scheduler.releases.past import Past
    from scheduler.releases.release import Release

Progress = Callable[[str], None]


class Checked(NamedTuple):
    """A week, where it could be read, everything found in it, what a waiver answers for, and its releases, if any."""

    week: Week | None
    findings: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    history: History | None = None

    @property
    def has_errors(self) -> bool:
        """Tell whether something stops a build."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


class Output(NamedTuple):
    """Which kinds of output to make; what was published of the others stays as it is."""

    feeds: bool = True
    pages: bool = True
    pdfs: bool = True
    data: bool = True

    def makes(self, path: str) -> bool:
        """Tell whether a path is of a kind that is made; one of no kind counts as such where all kinds are."""
        if path.startswith("feeds/"):
            return self.feeds
        if path.startswith("data/"):
            return self.data
        if path.endswith(".pdf"):
            return self.pdfs
        is_page = path.startswith(("assets/", "changes/")) or path.endswith(".html")
        return self.pages if is_page else all(self)


class Announced(NamedTuple):
    """What was released: the newest release, and all of them."""

    newest: Release
    past: Past


class Emission(NamedTuple):
    """Artifacts, what was found while they were made, and how many programs differ from the newest release."""

    artifacts: Iterable[Artifact]
    findings: tuple[Diagnostic, ...]
    unreleased: int = 0


class Built(NamedTuple):
    """What a build came to: the findings, and, where nothing stopped it, files written and changed.

    `unreleased` counts the programs that differ from the newest release.
    """

    checked: Checked
    files: int
    changed: int
    unreleased: int = 0


def catalogue() -> tuple[Rule, ...]:
    """Return every rule, of reading and of checks, by code."""
    rules = (*RULES, *(check.rule for check in CHECKS), *WAIVER_RULES, *_emission_rules())
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _emission_rules() -> tuple[Rule, ...]:
    from scheduler.emitters.feeds.size import FD01  # noqa: PLC0415 -- `check` needs no emitter

    return (FD01,)


def check_folder(folder: Path, on_file: Progress = lambda _file: None, today: JalaliDate | None = None) -> Checked:
    """Read an event folder and run every check; a week with reading faults is checked as far as it was read.

    `today` ends the waivers whose last day lies before it; without it none ends.
    """
    with _no_collector():
        return _check_folder(folder, on_file, today)


def _check_folder(folder: Path, on_file: Progress, today: JalaliDate | None) -> Checked:
    history = _history(folder)
    week, findings, spelling = read_week(folder, on_file, history.known if history else None)
    findings += history.findings if history else ()
    if week is None:
        return Checked(None, _spelt(findings, spelling))
    checks = _without_echoes(CHECKS, findings)
    found = (finding for check in checks for finding in check.find(week))
    changeable = frozenset(check.rule.code for check in CHECKS)
    known = frozenset(rule.code for rule in RULES)
    judgement = judge(week, (*findings, *found), changeable, known, today)
    waived = (one._replace(finding=one.finding._replace(spelling=spelling)) for one in judgement.waived)
    ordered = tuple(sorted(waived, key=lambda one: in_report(one.finding)))
    return Checked(week, _spelt(judgement.findings, spelling), ordered, history)


def _spelt(findings: tuple[Diagnostic, ...], spelling: Spelling) -> tuple[Diagnostic, ...]:
    """Return findings in order, ready to name keys as each file writes them."""
    return in_order(tuple(finding._replace(spelling=spelling) for finding in findings))


def _without_echoes(checks: tuple[Check, ...], findings: tuple[Diagnostic, ...]) -> Iterable[Check]:
    """Return the checks without that for vanished programs where a file of programs could not be read whole."""
    is_whole = not any(
        found.severity is Severity.ERROR and found.span.file.startswith("programs") for found in findings
    )
    return checks if is_whole else (check for check in checks if check.rule != VANISHED)


def _history(folder: Path) -> History | None:
    """Return what was released; None where the folder has no releases."""
    if not (folder / "releases").is_dir():
        return None
    from scheduler.reading.releases import read_history  # noqa: PLC0415 -- only where there are releases

    return read_history(folder)


@contextmanager
def _no_collector() -> Iterator[None]:
    """Hold the cycle collector: a week is many values and no cycles, which it would walk again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()


def build_folder(
    folder: Path,
    out: Path,
    *,
    address: str = "",
    stamp: datetime | None = None,
    output: Output = Output(),  # noqa: B008 -- a frozen value
    verify: bool = False,
    today: JalaliDate | None = None,
    on_file: Progress = lambda _file: None,
) -> Built:
    """Check an event folder and, if nothing stops it, publish it to `out`/<slug>.

    What `output` leaves out stays as it was published. `stamp` (UTC) is the moment that feeds carry; without one it
    is that of the announcement. With `verify` every feed is read back by another library before anything is
    published (raises UnreadableFeed).
    """
    from scheduler.emitters.feeds.verification import read_back  # noqa: PLC0415 -- `check` emits nothing
    from scheduler.publishing.folder import publish_folder, published_paths  # noqa: PLC0415 -- `check` publishes nothing

    checked = check_folder(folder, on_file, today)
    if checked.week is None or checked.has_errors:
        return Built(checked, 0, 0)
    target = out / checked.week.slug
    standing = partial(published_paths, target)
    announced = _announced(folder, checked.history)
    emission = emit(checked.week, address=address, stamp=stamp, output=output, standing=standing, announced=announced)
    artifacts = read_back(emission.artifacts) if verify else emission.artifacts
    published = publish_folder(artifacts, target, on_file, _remainder(output))
    findings = in_order((*checked.findings, *emission.findings))
    return Built(checked._replace(findings=findings), published.files, published.changed, emission.unreleased)


def emit(
    week: Week,
    *,
    address: str,
    stamp: datetime | None,
    output: Output,
    standing: Callable[[], frozenset[str]] = frozenset,
    announced: Announced | None = None,
) -> Emission:
    """Return the artifacts of the public side of a week, and what the making of them found.

    `standing` gives the paths that are published already; it is asked when the first artifact is, and not before.
    `announced` is what was released of it.
    """
    from scheduler.emitters import feeds  # noqa: PLC0415 -- `check` emits nothing
    from scheduler.model.edition import Edition  # noqa: PLC0415 -- as above

    holds = _holder(output, standing)
    edition = Edition(public(week), stamp or week.announced, address or week.address, holds=holds)
    edition, unreleased = _released(edition, week, announced, stamp)
    written = tuple(feeds.written(edition)) if output.feeds else ()
    parts: list[Iterable[Artifact]] = [feeds.artifacts(written)]
    if output.pages or output.pdfs:
        parts.append(_paper(edition, output))
    if output.data:
        parts.append(_data(edition))
    if announced is not None:
        parts.append(_changes(edition, announced, output))
    large = feeds.oversized(edition.week, (feed.size for feed in written))
    return Emission(chain.from_iterable(parts), large, unreleased)


def _announced(folder: Path, history: History | None) -> Announced | None:
    """Return what was released and how to read all of it; None where nothing was."""
    if history is None or history.newest is None:
        return None
    from scheduler.reading.releases import earlier_release  # noqa: PLC0415 -- only where there are releases
    from scheduler.releases.past import Past  # noqa: PLC0415 -- as above

    newest = history.newest
    load = partial(earlier_release, folder)
    return Announced(newest, Past(history.digests, lambda number: newest if number == newest.number else load(number)))


def _changes(edition: Edition, announced: Announced, output: Output) -> Iterator[Artifact]:
    from scheduler.emitters import change_sheets  # noqa: PLC0415 -- only where there are releases
    from scheduler.emitters.changes import emit_changes  # noqa: PLC0415 -- as above

    sheets = tuple(change_sheets.change_sheets(edition, announced.past))
    if output.pages:
        yield from emit_changes(edition, announced.past)
        yield from change_sheets.emit_change_sheet_pages(sheets)
    if output.pdfs:
        yield from change_sheets.emit_change_sheet_pdfs(sheets, announced.newest.time)


def _released(edition: Edition, week: Week, announced: Announced | None, stamp: datetime | None) -> tuple[Edition, int]:
    """Return the edition with what the releases say of its events, and how many programs differ from them."""
    if announced is None:
        return edition, 0
    from scheduler.releases.editions import present  # noqa: PLC0415 -- only where there are releases

    return present(announced.newest, week, edition, stamp)


def _holder(output: Output, standing: Callable[[], frozenset[str]]) -> Callable[[str], bool]:
    """Return what tells whether a path will be in the published folder: it is made now, or stays from before."""
    known = cache(standing)
    return lambda path: output.makes(path) or path in known()


def _remainder(output: Output) -> Remainder:
    """Return what stays of files not made now: all of a kind left out, and of feeds a calendar without events."""
    from scheduler.emitters.feeds import retired  # noqa: PLC0415 -- `check` emits nothing

    return lambda path, content: retired(path, content) if output.makes(path) else content


def _paper(edition: Edition, output: Output) -> Iterator[Artifact]:
    from scheduler.emitters.agendas import day_sheets, emit_agenda_pages, emit_agenda_pdfs  # noqa: PLC0415 -- as above
    from scheduler.emitters.index_page import emit_index  # noqa: PLC0415 -- as above
    from scheduler.emitters.posters import county_posters, emit_poster_pages, emit_poster_pdfs  # noqa: PLC0415 -- as above
    from scheduler.emitters.report import edition_report, emit_report_page, emit_report_pdf  # noqa: PLC0415 -- as above
    from scheduler.emitters.signs import emit_sign_pages, emit_sign_pdfs, place_signs  # noqa: PLC0415 -- as above
    from scheduler.emitters.subscribe_page import emit_subscribe_page  # noqa: PLC0415 -- as above

    sheets = tuple(day_sheets(edition))
    posters = tuple(county_posters(edition))
    signs = tuple(place_signs(edition))
    report = edition_report(edition)
    if output.pages:
        yield from emit_agenda_pages(edition, sheets)
        yield from emit_poster_pages(posters)
        yield from emit_sign_pages(signs)
        yield from emit_report_page(report)
        yield from emit_index(edition)
        yield from emit_subscribe_page(edition)
    if output.pdfs:
        yield from emit_agenda_pdfs(sheets, edition.stamp)
        yield from emit_poster_pdfs(posters, edition.stamp)
        yield from emit_sign_pdfs(signs, edition.stamp)
        yield emit_report_pdf(report, edition.stamp)


def _data(edition: Edition) -> Iterator[Artifact]:
    from scheduler.emitters.exchange import emit_exchange  # noqa: PLC0415 -- as above

    return emit_exchange(edition)


def mend_folder(folder: Path, wishes: Wishes) -> tuple[Texts, Mended]:
    """Return the texts of an event folder by path, and what they become when it is mended; nothing is written."""
    from scheduler.fixing.rounds import mend  # noqa: PLC0415 -- only `fix` mends
    from scheduler.reading.originals import release_texts  # noqa: PLC0415 -- as above

    texts = _texts(folder)
    with _examining(folder) as examine:
        return texts, mend(texts, examine, wishes, tuple(release_texts(folder)))


def tidy_folder(folder: Path, files: frozenset[str] | None, *, by_table: bool) -> tuple[Texts, Tidied]:
    """Return the texts of an event folder (or of some files) by path, and what they are tidied; nothing is written."""
    from scheduler.fixing.tidying import rules, tidy  # noqa: PLC0415 -- only `fmt` tidies

    texts = {file: text for file, text in _texts(folder).items() if files is None or file in files}
    return texts, tidy(texts, rules(by_table=by_table))


def _texts(folder: Path) -> Texts:
    from scheduler.reading.originals import event_files, written_text  # noqa: PLC0415 -- only `fix` and `fmt` edit

    texts = {file: written_text(folder, file) for file in event_files(folder)}
    return {file: text for file, text in texts.items() if text is not None}


@contextmanager
def _examining(folder: Path) -> Iterator[Callable[[Texts], Examined]]:
    """Yield how to check texts as if they stood in the event folder: in a folder of the same name, soon gone."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 -- as above

    from scheduler.fixing.rounds import Examined  # noqa: PLC0415 -- as above

    with TemporaryDirectory() as parent:
        scratch = Path(parent, folder.resolve().name)
        standing: dict[str, str] = {}

        def examine(texts: Texts) -> Examined:
            for file, text in texts.items():
                if standing.get(file) != text:
                    (scratch / file).parent.mkdir(parents=True, exist_ok=True)
                    (scratch / file).write_bytes(text.encode())
                    standing[file] = text
            checked = check_folder(scratch)
            return Examined(checked.week, checked.findings)

        yield examine
