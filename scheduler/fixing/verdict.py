"""Whether a fresh check of a changed text finds more wrong with it than before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Text
from scheduler.fixing.repair import Repair
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Hole, Node, Sequence
from scheduler.source.nodes import Mapping as Keys

NEW_ERROR = Text("خطای تازه‌ای پیدا می‌شد: {said}", "a new error would come up: {said}")
NOT_MENDED = Text("خطا با آن از میان نمی‌رفت", "the finding would still be there")
_SYNTAX: Final = frozenset(f"SY{number}" for number in range(10, 23))

Findings = tuple[Diagnostic, ...]
Files = Mapping[str, SourceFile]


def new_trouble(files: Files, repairs: Iterable[Repair], before: Findings, after: Findings) -> Text | None:
    """Return why the repairs of `files` are refused, from the findings before and after; None where they are sound.

    What stood in a part that could not be read may turn out wrong once it is read: that is no fault of the repair.
    So to a single repair faults of values are forgiven where an error has gone, and those faults of form that can be
    mended in their turn, or stand on lines that were unread and are unchanged; several repairs are judged one by one then. How broken a text is, is the guard's to say.
    """
    repairs = tuple(repairs)
    if not _all_gone(repairs, before, after):
        return NOT_MENDED
    errors = [finding for finding in before if finding.severity is Severity.ERROR]
    risen = tuple(_risen(before, after))
    if not risen:
        return None
    has_gone = len(repairs) == 1 and bool(Counter(map(_kind, errors)) - Counter(map(_kind, after)))
    for finding in risen:
        is_form = finding.code.startswith(("SY", "ID"))
        if not (has_gone and (not is_form or _is_uncovered(finding, files, repairs))):
            return Text(*(NEW_ERROR.say(language, said=finding.message(language)) for language in ("fa", "en")))
    return None


def _all_gone(repairs: tuple[Repair, ...], before: Findings, after: Findings) -> bool:
    """Tell whether each repair of a finding has made one of its kind go."""
    mended = Counter((repair.name, repair.file) for repair in repairs if repair.name not in _SYNTAX)
    gone = Counter(map(_fact, before)) - Counter(map(_fact, after))
    fell: Counter[tuple[str, str]] = Counter()
    for (code, file, _), count in gone.items():
        fell[code, file] += count
    known = {_kind(finding) for finding in before}
    return all(fell[kind] >= count for kind, count in mended.items() if kind in known)


def _risen(before: Findings, after: Findings) -> Iterator[Diagnostic]:
    """Yield the new errors of those kinds that have become more."""
    more = Counter(map(_kind, after)) - Counter(map(_kind, before))
    old = Counter(map(_fact, before))
    for finding in after:
        if finding.severity is not Severity.ERROR or _kind(finding) not in more or finding.code in _SYNTAX:
            continue
        if old[_fact(finding)]:
            old[_fact(finding)] -= 1
        else:
            yield finding


def _kind(finding: Diagnostic) -> tuple[str, str]:
    return finding.code, finding.span.file


def _fact(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.span.file, str(finding.values)


def _is_uncovered(finding: Diagnostic, files: Files, repairs: tuple[Repair, ...]) -> bool:
    """Tell whether a finding knows its own mend, or stands on a line that was unread before and is unchanged."""
    if finding.fix is not None and finding.fix.is_safe:
        return True
    file = files.get(finding.span.file)
    if file is None:
        return False
    changed = {file.line_of(change.start) for one in repairs if one.file == file.name for change in one.changes}
    line = finding.span.line
    return line not in changed and any(hole.span.line <= line <= hole.span.end_line for hole in _holes(file.root))


def _holes(node: Node | None) -> Iterator[Hole]:
    if isinstance(node, Hole):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _holes(item)
    elif isinstance(node, Keys):
        for entry in node.entries:
            yield from _holes(entry.value)
