"""Editions that fill a booklet and a quick reference in every way."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.model.edition import Edition
from scheduler.model.program import OpenTime
from scheduler.persian.jalali import DateRange
from tests.emitters.agendas.weeks import LONG_TITLE, THURSDAY, crowded, every_row, hostile
from tests.factories import make_day, make_edition, make_program, make_session, make_week

OPEN = OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), None, 90)
_ROWS = every_row()
_LONG = (
    *(make_program(f"p{index}", f"{LONG_TITLE}، {LONG_TITLE}") for index in range(12)),
    make_program("word", "https://example.org/" + "abcdefghij" * 12),
    make_program("tall", f"{LONG_TITLE} " * 12),
    make_program("night", "شب احیا و Iftar 2023", make_session(THURSDAY, "22:30-25:00")),
)

EDITIONS: Mapping[str, Edition] = {
    "empty": make_edition(make_week()),
    "one program": make_edition(make_week(make_program())),
    "every row": make_edition(
        _ROWS._replace(programs=(*_ROWS.programs, make_program("open", "برنامهٔ بی‌زمان", open_time=OPEN)))
    ),
    "hostile": hostile(),
    "crowded": make_edition(crowded()),
    "long": make_edition(make_week(*_LONG)),
}
