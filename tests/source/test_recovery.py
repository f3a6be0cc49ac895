"""A broken program is told within its own lines and hides no other, wherever in the file it stands."""

from __future__ import annotations

import pytest

from scheduler.source.flaw import FlawName
from scheduler.source.nodes import Hole, Mapping, Sequence
from scheduler.source.recovery import read_tree
from tests.source.texts import plain

SOUND = ("- id: sound-{}", "  title: برنامهٔ سالم", "  people:", "    speaker: [head]", "  time: 18:30")
KEPT = {"id": "sound-{}", "title": "برنامهٔ سالم", "people": {"speaker": ["head"]}, "time": "18:30"}
BREAKAGES: dict[str, tuple[FlawName, tuple[str, ...]]] = {
    "tab": ("tab-indent", ("- id: bad", "\ttitle: خیاطی", "  kind: workshop")),
    "open double quote": ("open-quote", ("- id: bad", '  title: "خیاطی', "  kind: workshop")),
    "open single quote": ("open-quote", ("- id: bad", "  title: 'خیاطی", "  kind: workshop")),
    "open bracket": ("open-bracket", ("- id: bad", "  equipment: [van", "  kind: workshop")),
    "open brace": ("open-bracket", ("- id: bad", "  people: {speaker: head", "  kind: workshop")),
    "colon in a value": ("colon-in-value", ("- id: bad", "  title: کارگاه: خیاطی", "  kind: workshop")),
    "no colon": ("missing-colon", ("- id: bad", "  title خیاطی", "  kind: workshop")),
    "no space": ("missing-space", ("- id: bad", "  title:خیاطی", "  kind: workshop")),
    "wide colon": ("fullwidth-colon", ("- id: bad", "  title： خیاطی", "  kind: workshop")),
    "at sign": ("reserved-start", ("- id: bad", "  title: @خیاطی", "  kind: workshop")),
    "backtick": ("reserved-start", ("- id: bad", "  title: `خیاطی`", "  kind: workshop")),
    "percent": ("reserved-start", ("- id: bad", "  title: %50 تخفیف", "  kind: workshop")),
    "star": ("reserved-start", ("- id: bad", "  title: *خیاطی*", "  kind: workshop")),
    "deep key": ("bad-indent", ("- id: bad", "  title: خیاطی", "      kind: workshop")),
    "shallow key": ("syntax", ("- id: bad", "  title: خیاطی", " kind: workshop")),
    "two closing brackets": ("syntax", ("- id: bad", "  equipment: [van]]", "  kind: workshop")),
    "control character": ("control-character", ("- id: bad", "  title: خیا\x07طی", "  kind: workshop")),
    "too deep": ("too-deep", ("- id: bad", "  title: " + "[" * 40 + "]" * 40, "  kind: workshop")),
}


@pytest.mark.parametrize("position", [0, 1, 2])
@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_broken_program_hides_no_other(breakage: str, position: int) -> None:
    name, bad = BREAKAGES[breakage]
    items = [tuple(line.format(number) for line in SOUND) for number in range(2)]
    items.insert(position, bad)
    lines = [line for item in items for line in item]
    start = sum(len(item) for item in items[:position]) + 1

    tree = read_tree("\n".join(lines) + "\n", "programs/a.yaml")

    assert [flaw.name for flaw in tree.flaws] == [name]
    assert [flaw.span.line for flaw in tree.flaws if not start <= flaw.span.line < start + len(bad)] == []
    assert isinstance(tree.root, Sequence)
    assert len(tree.root.items) == 3
    others = [plain(item) for number, item in enumerate(tree.root.items) if number != position]
    assert others == [{**KEPT, "id": f"sound-{number}"} for number in range(2)]


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_what_is_sound_in_a_broken_program_is_kept(breakage: str) -> None:
    tree = read_tree("\n".join(BREAKAGES[breakage][1]) + "\n", "programs/a.yaml")
    assert isinstance(tree.root, Sequence)
    broken = tree.root.items[0]
    assert isinstance(broken, Mapping)
    kept = {(entry.key.text, plain(entry.value)) for entry in broken.entries}
    assert len(kept & {("id", "bad"), ("kind", "workshop")}) > 0


def test_a_broken_program_is_marked_so_that_nobody_misses_its_keys() -> None:
    tree = read_tree("- id: a\n  title خیاطی\n- id: b\n", "programs/a.yaml")
    assert isinstance(tree.root, Sequence)
    assert [item.whole for item in tree.root.items if isinstance(item, Mapping)] == [False, True]


def test_two_broken_keys_of_one_program_are_both_told_in_place() -> None:
    text = "- id: a\n  title: @خیاطی\n  kind: workshop\n  equipment: [van\n  time: 18:30\n"
    tree = read_tree(text, "programs/a.yaml")
    assert [(flaw.name, flaw.span.line, flaw.span.column) for flaw in tree.flaws] == [
        ("reserved-start", 2, 10),
        ("open-bracket", 4, 14),
    ]
    assert isinstance(tree.root, Sequence)
    assert plain(tree.root.items[0]) == {
        "id": "a",
        "title": None,
        "kind": "workshop",
        "equipment": None,
        "time": "18:30",
    }


def test_a_broken_key_of_a_file_of_keys_hides_no_other() -> None:
    tree = read_tree("title: هفته\nwindow: @۱۷\nkinds:\n  - id: a\n    title: [b\n  - id: c\n", "week.yaml")
    assert [(flaw.name, flaw.span.line) for flaw in tree.flaws] == [("reserved-start", 2), ("open-bracket", 5)]
    assert plain(tree.root) == {"title": "هفته", "window": None, "kinds": [{"id": "a", "title": None}, {"id": "c"}]}


def test_a_text_of_which_nothing_can_be_read_is_one_flaw() -> None:
    tree = read_tree("@\n", "programs/a.yaml")
    assert [(flaw.name, flaw.span.line, flaw.span.column) for flaw in tree.flaws] == [("reserved-start", 1, 1)]
    assert isinstance(tree.root, Hole)


def test_an_open_quote_ends_with_its_program_and_swallows_no_later_one() -> None:
    text = '- id: a\n  title: "خیاطی\n  kind: workshop\n- id: b\n  title: "گلدوزی"\n- id: c\n  title: قالی\n'
    tree = read_tree(text, "programs/a.yaml")
    assert [(flaw.name, flaw.span.line, flaw.span.column) for flaw in tree.flaws] == [("open-quote", 2, 10)]
    assert isinstance(tree.root, Sequence)
    assert [plain(item) for item in tree.root.items[1:]] == [
        {"id": "b", "title": "گلدوزی"},
        {"id": "c", "title": "قالی"},
    ]


def test_sixty_files_with_three_broken_programs_each_are_told_to_the_last() -> None:
    kinds = sorted(BREAKAGES)
    told = 0
    for number in range(60):
        bad = [BREAKAGES[kinds[(number + step) % len(kinds)]] for step in range(3)]
        text = "\n".join(line for _, lines in bad for line in (*lines, *SOUND)) + "\n"
        told += len([*read_tree(text, f"programs/{number}.yaml").flaws])
    assert told == 180
