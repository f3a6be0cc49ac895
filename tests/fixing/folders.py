"""Small event folders to mend, and what came of them."""

from __future__ import annotations

from pathlib import Path

from scheduler.fixing.request import Wishes
from scheduler.fixing.rounds import Mended
from scheduler.mending import mend_folder
from scheduler.model.week import Week
from scheduler.pipeline import check_folder
from scheduler.source.span import Span
from tests.checks.folders import Files, lay_event

FILE = "programs/a.yaml"
SOUND = """\
- id: shokuh-1
  title: همایش شکوه خدمت
  kind: conference
  organizer: shiraz
  place: shiraz/hafez-hall
  date: چهارشنبه ۲۰ اردیبهشت
  time: ۹ تا ۱۱
"""


def mended(folder: Path, text: str, wishes: Wishes = Wishes(), **more: str) -> str:  # noqa: B008 -- a frozen value
    """Return what becomes of the text of one file of programs; nothing is written."""
    return mending(folder, {FILE: text, **more}, wishes).texts[FILE]


def mending(folder: Path, files: Files, wishes: Wishes = Wishes()) -> Mended:  # noqa: B008 -- as above
    """Return what becomes of a small event with some files laid over it."""
    return mend_folder(lay_event(folder / "event", files), wishes)[1]


def week_of(folder: Path) -> Week:
    """Return the week of a folder without the places where things were written."""
    week = check_folder(folder).week
    assert week is not None
    bare: Week = placeless(week)
    return bare


def placeless(value: object) -> object:
    """Return a value of the model with every span at one place."""
    if isinstance(value, Span):
        return Span("", 1, 1, 1, 1)
    if isinstance(value, tuple):
        made = [placeless(one) for one in value]
        return type(value)(*made) if hasattr(value, "_fields") else tuple(made)
    if isinstance(value, dict):
        return {key: placeless(one) for key, one in value.items()}
    fields = getattr(type(value), "__dataclass_fields__", None)
    if fields:
        return type(value)(**{name: placeless(getattr(value, name)) for name in fields})
    return value
