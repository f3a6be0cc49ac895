"""A repair that changes anything else than it says is refused; the sound ones beside it are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler.diagnostics.text import Text
from scheduler.fixing.guard import COMMENTS_DIFFER, MORE_BROKEN, OTHERS_DIFFER, WORDS_DIFFER
from scheduler.fixing.registry import FIXERS, Fixer
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request, Wishes
from scheduler.fixing.rounds import Examined, Mended, Texts, mend
from scheduler.fixing.source_file import SourceFile
from scheduler.fixing.verdict import NOT_MENDED
from scheduler.pipeline import check_folder
from tests.checks.folders import lay_event
from tests.fixing.folders import FILE, SOUND

TEXT = f"# سرآغاز\n{SOUND}".replace("kind:", "knid:")


def wrong_fixer(old: str, new: str, name: str = "wrong", **promises: bool) -> Fixer:
    """Return a fixer that puts `new` for the first `old`."""

    def find(file: SourceFile, _request: Request) -> Iterator[Repair]:
        start = file.raw.find(old)
        if file.name == FILE and start >= 0:
            yield Repair(file.name, name, (Change(start, start + len(old), new),), **promises)

    return find


def mended_with(folder: Path, fixer: Fixer) -> Mended:
    """Return what the real fixers and one more make of the text."""
    event = lay_event(folder / "event", {FILE: TEXT})

    def examine(texts: Texts) -> Examined:
        for file, text in texts.items():
            (event / file).write_text(text, "utf-8")
        checked = check_folder(event)
        return Examined(checked.week, checked.findings)

    texts = {file: (event / file).read_text("utf-8") for file in (FILE, "week.yaml")}
    return mend(texts, examine, Wishes(), (), (*FIXERS, fixer))


@pytest.mark.parametrize(
    ("fixer", "why"),
    [
        (wrong_fixer("# سرآغاز", "# دگرگون"), COMMENTS_DIFFER),
        (wrong_fixer("# سرآغاز\n", ""), COMMENTS_DIFFER),
        (wrong_fixer("شکوه", "شکوه # نو"), COMMENTS_DIFFER),
        (wrong_fixer("  place: shiraz/hafez-hall\n", "  place: shiraz/hafez-hall\n  sample: [true]\n"), OTHERS_DIFFER),
        (wrong_fixer("- id: shokuh-1\n  title", "- id: shokuh-1\n- title"), OTHERS_DIFFER),
        (wrong_fixer("چهارشنبه ۲۰", "{}"), MORE_BROKEN),
        (wrong_fixer("title: همایش", "title: 'همایش"), MORE_BROKEN),
        (wrong_fixer("شکوه", "بزرگ", only_spelling=True), WORDS_DIFFER),
        (wrong_fixer("شکوه", "بزرگ", only_keys=True), OTHERS_DIFFER),
        (wrong_fixer("title: همایش", "note: همایش", "SY41"), NOT_MENDED),
    ],
)
def test_a_wrong_repair_is_refused_and_says_why(tmp_path: Path, fixer: Fixer, why: Text) -> None:
    mended = mended_with(tmp_path, fixer)
    assert mended.texts[FILE] == TEXT.replace("knid:", "kind:")
    assert [(one.why, one.file) for one in mended.refused] == [(why, FILE)]


@pytest.mark.parametrize(
    ("fixer", "said"),
    [
        (wrong_fixer("organizer: shiraz", "organizer: shiraz-x"), "در organizers.yaml نیست"),
        (wrong_fixer("  title:", "  titles:"), "شاید «title»؟"),
    ],
)
def test_a_repair_that_brings_an_error_is_refused_and_names_it(tmp_path: Path, fixer: Fixer, said: str) -> None:
    mended = mended_with(tmp_path, fixer)
    assert mended.texts[FILE] == TEXT.replace("knid:", "kind:")
    assert [one.why is not None and said in one.why.fa for one in mended.refused] == [True]


def test_of_two_repairs_that_meet_the_later_waits_for_the_next_round(tmp_path: Path) -> None:
    mended = mended_with(tmp_path, wrong_fixer("knid: conference", "kind: workshop"))
    assert mended.texts[FILE] == TEXT.replace("knid:", "kind:")
