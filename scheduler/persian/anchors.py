"""Times that hang on a prayer: «نیم ساعت پس از نماز مغرب و عشا»."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.persian.clock import duration_text
from scheduler.persian.duration import read_duration
from scheduler.persian.fault import Fault
from scheduler.persian.text import persian_digits
from scheduler.persian.tokens import Reader

Prayer = Literal["fajr", "dhuhr", "asr", "maghrib", "isha"]
Relation = Literal["before", "at", "after"]
LONGEST_OFFSET = 720

_RELATIONS: tuple[tuple[tuple[str, ...], Relation], ...] = (
    (("بعد", "از"), "after"), (("بعداز",), "after"), (("پس", "از"), "after"), (("پساز",), "after"),
    (("قبل", "از"), "before"), (("قبلاز",), "before"), (("پیش", "از"), "before"), (("پیشاز",), "before"),
    (("همزمان", "با"), "at"), (("هم", "زمان", "با"), "at"),
)  # fmt: skip
# Longer names first: «مغرب و عشا» is said together and prayed together, from maghrib on.
_PRAYERS: tuple[tuple[tuple[str, ...], Prayer], ...] = (
    (("ظهر", "و", "عصر"), "dhuhr"), (("ظهر", "وعصر"), "dhuhr"), (("ظهر",), "dhuhr"),
    (("مغرب", "و", "عشا"), "maghrib"), (("مغرب", "و", "عشاء"), "maghrib"), (("مغرب", "وعشا"), "maghrib"),
    (("مغرب", "وعشاء"), "maghrib"), (("مغرب",), "maghrib"),
    (("صبح",), "fajr"), (("عصر",), "asr"), (("عشا",), "isha"), (("عشاء",), "isha"),
)  # fmt: skip
_SPOKEN: dict[Prayer, str] = {
    "fajr": "صبح", "dhuhr": "ظهر و عصر", "asr": "عصر", "maghrib": "مغرب و عشا", "isha": "عشا",
}  # fmt: skip
_SPOKEN_RELATION: dict[Relation, str] = {"before": "پیش از", "at": "همزمان با", "after": "پس از"}


class Anchor(NamedTuple):
    """A time before, at or after a prayer, `offset` minutes away (0–720).

    `friday` marks the Friday prayer, `call` that the call to prayer is named and not the prayer («پس از اذان»).
    """

    prayer: Prayer
    relation: Relation
    offset: int = 0
    friday: bool = False
    call: bool = False

    @property
    def spoken(self) -> str:
        """«نیم ساعت پس از نماز مغرب و عشا»: it parses back to the same anchor."""
        offset = "نیم ساعت " if self.offset == 30 else f"{duration_text(self.offset)} " if self.offset else ""
        prayer = "جمعه" if self.friday else _SPOKEN[self.prayer]
        return f"{offset}{_SPOKEN_RELATION[self.relation]} {'اذان' if self.call else 'نماز'} {prayer}"


def has_prayer(reader: Reader) -> bool:
    """Tell whether the rest of the text speaks of a prayer at all."""
    return any(token.text in ("نماز", "اذان") for token in reader.tokens[reader.at : reader.count])


def read_anchor(reader: Reader) -> Anchor | Fault | None:
    """Read an anchored time, as far as it goes; None if none stands here (the reader is where it broke).

    `[offset] (بعد از|پس از|قبل از|پیش از|همزمان با) [اقامه] (نماز|اذان) [جماعت] prayer`; nothing is offset from
    «همزمان با».
    """
    start = reader.at
    offset = read_duration(reader)
    relation = next((name for words, name in _RELATIONS if reader.take(*words)), None)
    if relation is None:
        return None
    if reader.take("اقامه"):
        reader.take("ی")
    else:
        reader.take("اقامهی")
    is_prayer = reader.take("نماز")
    if not is_prayer and not reader.take("اذان"):
        return None
    reader.take("جماعت")
    friday = is_prayer and reader.take("جمعه")
    prayer = "dhuhr" if friday else next((name for words, name in _PRAYERS if reader.take(*words)), None)
    if prayer is None:
        return None
    if isinstance(offset, Fault):
        return offset
    if offset is not None and (relation == "at" or not 1 <= offset <= LONGEST_OFFSET):
        return _offset_fault(reader, start, offset, relation)
    return Anchor(prayer, relation, offset or 0, friday, call=not is_prayer)


def _offset_fault(reader: Reader, start: int, offset: int, relation: Relation) -> Fault:
    first, end = reader.tokens[start].start, reader.tokens[reader.at - 1].end
    if relation == "at":
        return Fault("syntax", first, end, (("reason", "offset-at"),))
    return Fault("time-out-of-range", first, end, (("reason", "offset"), ("part", persian_digits(offset))))
