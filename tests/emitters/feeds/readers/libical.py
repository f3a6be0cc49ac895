"""libical, the C library under GNOME, KDE and many servers, through ctypes."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from functools import cache

from tests.emitters.feeds.readers.seen import Seen, without

_VEVENT = 4  # ICAL_VEVENT_COMPONENT in icalenums.h
_REMEDY = "apt-get install libical3"


class _Time(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    )


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL("libical.so.3")
    except OSError:
        return None
    for name, result, arguments in (
        ("icalparser_parse_string", ctypes.c_void_p, (ctypes.c_char_p,)),
        ("icalcomponent_count_errors", ctypes.c_int, (ctypes.c_void_p,)),
        ("icalcomponent_get_first_component", ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int)),
        ("icalcomponent_get_next_component", ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int)),
        ("icalcomponent_get_uid", ctypes.c_char_p, (ctypes.c_void_p,)),
        ("icalcomponent_get_summary", ctypes.c_char_p, (ctypes.c_void_p,)),
        ("icalcomponent_get_location", ctypes.c_char_p, (ctypes.c_void_p,)),
        ("icalcomponent_get_dtstart", _Time, (ctypes.c_void_p,)),
        ("icalcomponent_get_dtend", _Time, (ctypes.c_void_p,)),
        ("icaltime_is_utc", ctypes.c_int, (_Time,)),
        ("icalcomponent_free", None, (ctypes.c_void_p,)),
    ):
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


def read_by_libical(feed: bytes) -> tuple[Seen, ...]:
    """Return the events in the order of the feed; a line that libical complains of fails."""
    library = _library()
    if library is None:
        without("libical", _REMEDY)
    calendar = library.icalparser_parse_string(feed)
    try:
        assert library.icalcomponent_count_errors(calendar) == 0
        return tuple(_seen(library, event) for event in _events(library, calendar))
    finally:
        library.icalcomponent_free(calendar)


def _events(library: ctypes.CDLL, calendar: int) -> Iterator[int]:
    event = library.icalcomponent_get_first_component(calendar, _VEVENT)
    while event:
        yield event
        event = library.icalcomponent_get_next_component(calendar, _VEVENT)


def _seen(library: ctypes.CDLL, event: int) -> Seen:
    return Seen(
        library.icalcomponent_get_uid(event).decode(),
        library.icalcomponent_get_summary(event).decode(),
        (library.icalcomponent_get_location(event) or b"").decode(),
        _moment(library, library.icalcomponent_get_dtstart(event)),
        _moment(library, library.icalcomponent_get_dtend(event)),
    )


def _moment(library: ctypes.CDLL, time: _Time) -> str:
    day = f"{time.year:04}-{time.month:02}-{time.day:02}"
    if time.is_date:
        return day
    assert library.icaltime_is_utc(time)
    return f"{day}T{time.hour:02}:{time.minute:02}:{time.second:02}Z"
