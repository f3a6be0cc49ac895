"""How large the type of a quick reference may be: the room that its lines take on A4, reckoned in millimetres.

Reckoned, not tried, so that both engines are set alike; it errs towards too much room.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scheduler.emitters.quick.quick import Line, Section, Setting

# From the largest to the smallest: type is never smaller than 7 points.
SETTINGS = (Setting(11, 2), Setting(9.5, 2), Setting(8, 3), Setting(7, 3))
SMALLEST = SETTINGS[-1]
MOST_PAGES = (1, 2)
_POINT = 0.3528
# Of one page: the height of a column below the head, less what is lost where a line does not fit any more.
_COLUMN_HEIGHT, _WIDTH, _GUTTER = 243, 190, 4
# In ems of the type: a letter of Vazirmatn (0.44 on average), the column of times, a line with its leading.
_LETTER, TIMES, _LINE = 0.47, 8.0, 1.45
_ROW_GAP, _INSET = 1.2, 3


def setting_of(sections: Sequence[Section]) -> Setting | None:
    """Return the largest type at which sections fit on one page, else that on two; None where they fit on neither."""
    fitting = (setting for most in MOST_PAGES for setting in SETTINGS if pages(sections, setting) <= most)
    return next(fitting, None)


def pages(sections: Iterable[Section], setting: Setting) -> float:
    """Return how many pages sections fill."""
    em = setting.size * _POINT
    total = 0.0
    for section in sections:
        # A heading stands again on top of the next column.
        total += 2 * (1.7 * em + _ROW_GAP) + sum(_height(line, setting) for line in section.lines)
    return total / (_COLUMN_HEIGHT * setting.columns)


def _height(line: Line, setting: Setting) -> float:
    em = setting.size * _POINT
    width = (_WIDTH - _GUTTER * (setting.columns - 1)) / setting.columns - TIMES * em - _INSET
    told = len(line.title) + len(line.place) + len(line.mark) + (7 if line.sample else 0) + 3
    rows = max(_rows(told, width / em), _rows(len(line.time), TIMES) + _rows(len(line.days), TIMES))
    return rows * _LINE * em + _ROW_GAP


def _rows(letters: int, ems: float) -> int:
    return -(-int(letters * _LETTER * 100) // int(ems * 100))
