"""What `fmt` makes of a file, rule by rule; meaning, comments and bytes elsewhere stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scheduler.fixing.guard import COMMENTS_DIFFER, OTHERS_DIFFER
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.source_file import SourceFile
from scheduler.fixing.tidying import rules, tidy

PROGRAMS = "programs/a.yaml"


def tidied(text: str, file: str = PROGRAMS, *, by_table: bool = False) -> str:
    """Return the text of one file after `fmt`; tidying it again must change nothing, and nothing is refused."""
    wanted = rules(by_table=by_table)
    once = tidy({file: text}, wanted)
    assert (tidy(once.texts, wanted).texts, once.refused, once.broken) == (once.texts, (), ())
    return once.texts[file]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("- id: a  \n  title: b\t\n", "- id: a\n  title: b\n"),
        ("\n\n- id: a\n\n\n\n  title: b\n\n\n", "- id: a\n\n  title: b\n"),
        ("- id: a\n  title: b", "- id: a\n  title: b\n"),
        (
            "- id: a\n  note: |\n    x  \n\n\n    y\n\n\n- id: b\n",
            "- id: a\n  note: |\n    x  \n\n\n    y\n\n- id: b\n",
        ),
        ("- id: a\n  note: |+\n    x\n\n\n- id: b\n", "- id: a\n  note: |+\n    x\n\n\n- id: b\n"),
        ("- id: a\n# b\n# c\n- id: b\n", "- id: a\n\n# b\n# c\n- id: b\n"),
        ("- {id: a}\n- {id: b}\n", "- {id: a}\n- {id: b}\n"),
        ("- id: a\r\n- id: b", "- id: a\r\n\r\n- id: b\r\n"),
        ('- title: "x  \n    y"  \n', '- title: "x  \n    y"\n'),
        ("# فقط یادداشت  \n\n\n", "# فقط یادداشت\n"),
        ("", ""),
    ],
)
def test_blanks(written: str, wanted: str) -> None:
    assert tidied(written) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("- id :   a\n  people :\n    lead:  b\n", "- id: a\n  people:\n    lead: b\n"),
        ("- date: [ ۱۷,۱۸ ,  ۱۹ ]\n", "- date: [۱۷, ۱۸, ۱۹]\n"),
        ("- people: { lead:  [a,b],host: c }\n", "- people: {lead: [a, b], host: c}\n"),
        ("- date: [۱۷,  # نخست\n   ۱۸]\n", "- date: [۱۷,  # نخست\n   ۱۸]\n"),
        ("- id: a #b\n", "- id: a  # b\n"),
        ("#b\n- id: a     # c\n", "# b\n- id: a     # c\n"),
        ("#! x\n- id: 'a #b'\n", "#! x\n- id: 'a #b'\n"),
        ("- time: 9:30,10:00\n", "- time: 9:30,10:00\n"),
        ("- title:\n  id: a\n", "- title:\n  id: a\n"),
    ],
)
def test_gaps(written: str, wanted: str) -> None:
    assert tidied(written) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("-   id: a\n    title: b\n", "- id: a\n  title: b\n"),
        ("  - id: a\n    title: b\n", "- id: a\n  title: b\n"),
        ("- id: a\n  equipment:\n  - b\n  # c\n  - c\n", "- id: a\n  equipment:\n    - b\n    # c\n    - c\n"),
        (
            "- id: a\n  people:\n      lead:\n         - b\n  # c\n  title: d\n",
            "- id: a\n  people:\n    lead:\n      - b\n  # c\n  title: d\n",
        ),
        (
            "-    id: a\n     note: |\n        x\n          y\n     title: z\n",
            "- id: a\n  note: |\n     x\n       y\n  title: z\n",
        ),
        ("-\n  id: a\n", "-\n  id: a\n"),
    ],
)
def test_indents(written: str, wanted: str) -> None:
    assert tidied(written) == wanted


def test_keys_follow_the_habit_of_their_file() -> None:
    usual = "- id: {0}\n  kind: b\n  title: c\n"
    odd = "- title: c  # پ\n  # د\n  id: z\n  kind: b\n"
    text = "\n".join((usual.format("x"), usual.format("y"), "- title: c  # پ\n  id: z\n  kind: b\n"))
    assert tidied(text) == "\n".join((usual.format("x"), usual.format("y"), "- id: z\n  kind: b\n  title: c  # پ\n"))
    text = "\n".join((usual.format("x"), usual.format("y"), odd))
    assert tidied(text) == text, "a comment can't go between the dash and its key"


def test_keys_follow_the_table_where_that_is_asked_for() -> None:
    text = "- kind: b\n  # بالای عنوان\n  title: c\n  note: >-\n    x\n\n    y\n  id: a\n# پایان\n"
    wanted = "- id: a\n  # بالای عنوان\n  title: c\n  kind: b\n  note: >-\n    x\n\n    y\n# پایان\n"
    assert (tidied(text), tidied(text, by_table=True)) == (text, wanted)


def test_keys_of_lists_below_and_of_both_languages_are_put_in_order() -> None:
    text = "- عنوان: الف\n  شناسه: a\n  زیرمجموعه:\n    - سطح: zone\n      شناسه: b\n      عنوان: ب\n"
    wanted = "- شناسه: a\n  عنوان: الف\n  زیرمجموعه:\n    - شناسه: b\n      عنوان: ب\n      سطح: zone\n"
    assert tidied(text, "organizers.yaml", by_table=True) == wanted


def test_an_item_with_an_unknown_key_keeps_its_order() -> None:
    text = "- kind: b\n  colour: red\n  id: a\n"
    assert tidied(text, by_table=True) == text


def test_a_broken_file_is_left_as_it_is() -> None:
    text = '- id:  a\n  title: "b\n'
    found = tidy({PROGRAMS: text}, rules(by_table=False))
    assert (found.texts, found.broken) == ({PROGRAMS: text}, (PROGRAMS,))


def test_a_rule_that_changes_meaning_or_comments_is_refused_and_the_others_go_on() -> None:
    text = "- id:  a  # b\n"

    def spoil(old: str, new: str) -> Iterator[Repair]:
        start = text.find(old)
        yield Repair(PROGRAMS, "spoil", (Change(start, start + len(old), new),))

    def value(file: SourceFile) -> Iterator[Repair]:
        return spoil("a", "c") if file.raw == text else iter(())

    def comment(file: SourceFile) -> Iterator[Repair]:
        return spoil("b", "c") if file.raw == text else iter(())

    found = tidy({PROGRAMS: text}, (value, comment, *rules(by_table=False)))
    assert found.texts == {PROGRAMS: "- id: a  # b\n"}
    assert found.refused == ((f"{PROGRAMS}:1", OTHERS_DIFFER), (f"{PROGRAMS}:1", COMMENTS_DIFFER))
