"""What a page of findings begins with: what of the week could not be looked at, so that few findings promise nothing."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.pipeline import Checked

# SY01 to SY39 are of files and of YAML as a text: what they bite was not read. From SY40 on they are of what was read.
_FIRST_OF_VALUES = "SY40"
_WEEK = Text(
    "هفته خوانده نشد؛ تا خطاهای این صفحه درست نشوند برنامه‌ها بررسی نمی‌شوند.",
    "The week could not be read; no program is checked until the errors on this page are mended.",
)
_FILES = Text(
    "بخشی از این فایل‌ها خوانده و بررسی نشد؛ پس از درست‌کردن خطاهایشان شاید یافته‌های دیگری پیدا شود: {files}",
    "Part of these files was neither read nor checked; mending their errors may bring up more findings: {files}",
)
HELD = Text(
    "{count} یافتهٔ دیگر گفته نشد، چون شاید فقط پیامد همین خطاهاست؛ پس از درست‌کردن آن‌ها دوباره بررسی کنید.",
    "{count} more are not told, since they may only follow from these errors; mend them and check again.",
)
_COMMA = Text("، ", ", ")


def preface(checked: Checked, held: int, language: Language) -> tuple[str, ...]:
    """Return a sentence each for a week that was not read, files not read whole, and findings `held` back."""
    return tuple(_sentences(checked, held, language))


def _sentences(checked: Checked, held: int, language: Language) -> Iterator[str]:
    if checked.week is None:
        yield _WEEK.say(language)
    files = dict.fromkeys(found.span.file for found in checked.findings if _hides_text(found))
    if files:
        yield _FILES.say(language, files=_COMMA.say(language).join(sorted(files)))
    if held:
        yield HELD.say(language, count=held)


def _hides_text(finding: Diagnostic) -> bool:
    is_of_text = finding.code.startswith("SY") and finding.code < _FIRST_OF_VALUES
    return is_of_text and finding.severity is Severity.ERROR
