"""The shipped event with slips in most of its files: `fix` restores a week that `check` finds as sound as before."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest

from scheduler.fixing.request import Wishes
from scheduler.mending import mend_folder, tidy_folder
from scheduler.pipeline import check_folder
from tests.cli.running import ROOT

EVENT = ROOT / "events" / "basij-sazandegi-fars-1402"
SLIPS = (
    lambda text: text.replace("ی", "ي").replace("ک", "ك") if "#" not in text else text.replace("\u06a9ار", "كار", 3),
    lambda text: re.sub(r"(?<=تا )۱", "1", text),
    lambda text: re.sub(r"(?<=تا )[۰-۹]+", lambda found: found[0].translate(_ARABIC), text),
    lambda text: re.sub(r"^  title:", "  titel:", text, count=2, flags=re.M),
    lambda text: re.sub(r"^  برگزارکننده:", "  برگزارکنده:", text, flags=re.M),
    lambda text: re.sub(r"^- id: \S+\n  ", "- ", text, count=1, flags=re.M),
    lambda text: re.sub(r"^  kind: ", "  kind：", text, count=1, flags=re.M),
    lambda text: re.sub(r"^  organizer: ", "  organizer:", text, count=1, flags=re.M),
    lambda text: re.sub(r'^  title: "(.*: .*)"$', r"  title: \1", text, flags=re.M),
)
_ARABIC = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")


def findings(folder: Path) -> list[tuple[str, str]]:
    """Return code and file of all that `check` finds."""
    return [(finding.code, finding.span.file) for finding in check_folder(folder).findings]


def spoilt(folder: Path, seed: int) -> int:
    """Make a copy of the event with a slip in each file of programs; return in how many."""
    shutil.copytree(EVENT, folder)
    dice = random.Random(seed)
    count = 0
    for file in sorted((folder / "programs").rglob("*.yaml")):
        text = file.read_text("utf-8")
        slip = dice.choice(SLIPS)
        file.write_text(slip(text), "utf-8")
        count += slip(text) != text
    return count


def test_the_shipped_event_needs_neither_fix_nor_fmt() -> None:
    before, mended = mend_folder(EVENT, Wishes())
    assert (dict(mended.texts), mended.refused) == (dict(before), ())
    assert tidy_folder(EVENT, None, by_table=False)[1].texts == before


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.soak), pytest.param(3, marks=pytest.mark.soak)])
def test_slips_all_over_the_event_are_mended(tmp_path: Path, seed: int) -> None:
    event = tmp_path / EVENT.name
    assert spoilt(event, seed) > 25
    mended = mend_folder(event, Wishes())[1]
    for file, text in mended.texts.items():
        (event / file).write_bytes(text.encode())
    assert (mended.refused, findings(event)) == ((), findings(EVENT))
    assert mend_folder(event, Wishes())[1].applied == ()
