"""Laws of `fix` and `fmt` over small weeks with any defects: once is enough, comments stay, meaning stays."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.fixing.comments import comments
from scheduler.fixing.request import Wishes
from scheduler.fixing.source_file import source_file
from scheduler.fixing.tidying import rules, tidy
from scheduler.mending import mend_folder
from scheduler.pipeline import check_folder
from tests.checks.folders import lay_event
from tests.fixing.folders import FILE, placeless
from tests.source.texts import plain

LINES = (
    "id: {number}",
    "title: کارگاه خیاطی",
    "kind: workshop",
    "organizer: shiraz/zone-2",
    "place: shiraz/school-9",
    "date: سه‌شنبه ۱۹ اردیبهشت",
    "time: ۹ تا ۱۱",
    "expected: 1200",
    "note: |  # دربارهٔ متن\n    سطر # نخست\n\n    سطر دوم",
    "people: {lead: [hall-manager]}",
    "equipment:\n  - sound-van-1   # خودرو",
)
DEFECTS = (
    ("title:", "titel:"),
    ("title:", "عنوان:"),
    ("kind: ", "kind："),
    ("time: ", "time:"),
    ("ی", "ي"),
    ("ک", "ك"),
    ("۱۱", "1۱"),
    ("۹", "٩"),
    ("سه‌شنبه", "دوشنبه"),
    ("workshop", "workshp"),
    ("خیاطی", "خیاطی: آغاز  # یادداشت"),
    ("خیاطی", "@خیاطی"),
    ("کارگاه", '"کارگاه'),
    ("lead:", "lead:  "),
    ("  kind", "\tkind"),
    ("  place", "    place"),
    ("expected", "expcted"),
    ("\n", "\n\n"),
    ("- id", "# نشانه\n- id"),
    ("\n", "  # پایان\n"),
    ("id: ", "# id: "),
)


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Draw a file of a few programs with defects anywhere."""
    parts: list[str] = []
    for number in range(draw(st.integers(1, 3))):
        lines = draw(st.permutations(LINES).flatmap(lambda some: st.integers(5, len(some)).map(lambda n: some[:n])))
        body = "\n".join(line.replace("{number}", f"p-{number}") for line in lines)
        parts.append("- " + body.replace("\n", "\n  ").replace("\n  \n", "\n\n"))
    text = "\n\n".join(parts) + draw(st.sampled_from(["\n", "", "\n\n\n"]))
    for old, new in draw(st.lists(st.sampled_from(DEFECTS), max_size=5)):
        text = text.replace(old, new, draw(st.sampled_from([1, 1, -1])))
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))


def words(text: str) -> list[str]:
    """Return the comments of a text, in order."""
    return [comment.words for comment in comments(source_file(FILE, text))]


only_here = frozenset({FILE})
wishes = st.builds(Wishes, st.booleans(), st.sampled_from([None, None, "fa", "en"]), files=st.just(only_here))


@settings(max_examples=40)
@given(programs(), wishes)
def test_mending_twice_is_mending_once_and_keeps_comments_and_brings_no_error(text: str, wished: Wishes) -> None:
    with tempfile.TemporaryDirectory() as parent:
        event = lay_event(Path(parent, "event"), {FILE: text})
        before = check_folder(event)
        mended = mend_folder(event, wished)[1].texts[FILE]
        (event / FILE).write_bytes(mended.encode())
        again = mend_folder(event, wished)[1]
        assert (again.texts[FILE], again.applied) == (mended, ())
        assert words(mended) == words(text)
        assert len(source_file(FILE, mended).flaws) <= len(source_file(FILE, text).flaws)
        assert not check_folder(event).has_errors or before.has_errors


@settings(max_examples=40)
@given(programs(), st.booleans())
def test_tidying_keeps_the_week_and_the_comments_and_is_done_at_once(text: str, by_table: bool) -> None:
    with tempfile.TemporaryDirectory() as parent:
        event = lay_event(Path(parent, "event"), {FILE: text})
        before = check_folder(event)
        once = tidy({FILE: text}, rules(by_table=by_table))
        (event / FILE).write_bytes(once.texts[FILE].encode())
        after = check_folder(event)
        assert placeless(before.week) == placeless(after.week)
        assert sorted(finding.code for finding in before.findings) == sorted(finding.code for finding in after.findings)
        assert sorted(words(once.texts[FILE])) == sorted(words(text))
        assert tidy(once.texts, rules(by_table=by_table)).texts == once.texts
        assert once.refused == ()


@settings(max_examples=40)
@given(programs(), st.randoms(use_true_random=False))
def test_outside_of_its_edits_nothing_is_read_differently(text: str, dice: random.Random) -> None:
    """Letters and digits alone must leave every value the same word."""
    with tempfile.TemporaryDirectory() as parent:
        event = lay_event(Path(parent, "event"), {FILE: text})
        only = frozenset(dice.sample(["letters", "digits"], dice.choice([1, 2])))
        mended = mend_folder(event, Wishes(only=only))[1].texts[FILE]
        folded = [str(plain(source_file(FILE, one).root)).translate(_FOLD) for one in (text, mended)]
        assert folded[0] == folded[1]


_FOLD = str.maketrans("يك" + "۰۱۲۳۴۵۶۷۸۹" + "٠١٢٣٤٥٦٧٨٩", "یک" + "0123456789" * 2)
