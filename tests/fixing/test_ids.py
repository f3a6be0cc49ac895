"""New ids: from the county, numbered above everything that ever stood in the folder, minted once."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.fixing.minting import Mint
from scheduler.fixing.request import Wishes
from scheduler.mending import mend_folder
from tests.checks.folders import lay_event
from tests.fixing.folders import FILE, SOUND, mended

NAMELESS = SOUND.replace("- id: shokuh-1\n  ", "- ")


def test_a_program_gets_the_county_of_its_place(tmp_path: Path) -> None:
    assert mended(tmp_path, NAMELESS) == SOUND.replace("shokuh-1", "shiraz-1")


def test_an_id_stands_first_in_the_language_and_shape_of_the_file(tmp_path: Path) -> None:
    flow = "- {عنوان: نشست, نوع: workshop, برگزارکننده: larestan, تاریخ: ۱۸ اردیبهشت}\n"
    assert mended(tmp_path, flow) == flow.replace("{", "{شناسه: larestan-1, ")


@pytest.mark.parametrize(
    ("place", "organizer", "title", "stem"),
    [
        ("larestan/mosque", "shiraz", "همایش", "larestan"),
        ("larestan", "shiraz", "همایش شیراز", "larestan"),
        ("", "larestan", "همایش شیراز", "larestan"),
        ("", "nobody", "همایش بزرگ لارستان", "larestan"),
        ("", "nobody", "همایش لارستانی‌ها", "conference"),
    ],
)
def test_the_stem_is_the_county_of_place_organizer_or_title_else_the_kind(
    tmp_path: Path, place: str, organizer: str, title: str, stem: str
) -> None:
    text = NAMELESS.replace("organizer: shiraz", f"organizer: {organizer}").replace("همایش شکوه خدمت", title)
    text = text.replace("  place: shiraz/hafez-hall\n", f"  place: {place}\n" if place else "")
    assert mended(tmp_path, text).splitlines()[0] == f"- id: {stem}-1"


def test_numbers_of_programs_comments_and_releases_are_never_given_again(tmp_path: Path) -> None:
    files = {
        FILE: f"{NAMELESS}# پیش‌تر shiraz-8 بود\n",
        "programs/b.yaml": SOUND.replace("shokuh-1", "shiraz-4").replace("hafez-hall", "school-9"),
        "releases/0001.json": '{"programs": [{"id": "shiraz-11"}, {"id": "shiraz-x-99"}]}',
    }
    event = lay_event(tmp_path / "event", files)
    assert mend_folder(event, Wishes())[1].texts[FILE].startswith("- id: shiraz-12\n")


def test_several_get_numbers_in_their_order(tmp_path: Path) -> None:
    text = mended(
        tmp_path, "\n".join([NAMELESS, NAMELESS.replace("۹ تا ۱۱", "۱۵ تا ۱۶"), NAMELESS.replace("۲۰", "۲۰ ")])
    )
    assert [line for line in text.splitlines() if "id:" in line] == [f"- id: shiraz-{n}" for n in (1, 2, 3)]


def test_no_id_is_minted_while_the_week_is_unknown(tmp_path: Path) -> None:
    files = {FILE: NAMELESS, "week.yaml": "title: هفته\n"}
    assert mend_folder(lay_event(tmp_path / "event", files), Wishes())[1].texts[FILE] == NAMELESS


def test_a_mint_goes_on_above_the_highest_number_of_a_stem() -> None:
    mint = Mint(("id: shiraz-2, qir-karzin-9 shiraz-10", "x-shiraz-40 shiraz-3-b shiraz-7z"))
    assert [mint.next_id(stem) for stem in ("shiraz", "shiraz", "qir-karzin", "fasa")] == [
        *("shiraz-11", "shiraz-12", "qir-karzin-10", "fasa-1")
    ]
