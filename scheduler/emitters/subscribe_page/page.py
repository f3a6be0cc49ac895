"""The ready-made value of the page of calendars: every word and link it shows, in their order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar: its id on the page and its file.

    `count` says how many programs it holds; `code` is the QR code (`qr_bits`) of its place on the page, where it has
    one; `below` are the calendars of what stands below it.
    """

    anchor: str
    title: str
    count: str
    path: str
    code: str
    below: tuple[Calendar, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Calendars under one heading; `folded` groups open when they are asked for."""

    title: str
    calendars: tuple[Calendar, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page; its groups have no title where there is only one. `is_long` asks for columns."""

    anchor: str
    title: str
    groups: tuple[Group, ...]
    is_long: bool = False


@dataclass(frozen=True, slots=True)
class SubscribePage:
    """The whole page; `address` ends with `/`, or is empty where it is not known, `name` is that of the calendar of all."""

    title: str
    name: str
    window: str
    address: str
    has_alarms: bool
    sections: tuple[Section, ...]
