"""What a week writes down beside its programs: ways between counties, and totals that were announced."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.model.program import Ref
from scheduler.source.span import Span


class Leg(NamedTuple):
    """The way between two counties in minutes, the same in both directions."""

    first: Ref
    last: Ref
    minutes: int


class Travel(NamedTuple):
    """How people and things move: road `speed` in km/h, `detour` in percent of the straight line.

    Within `town` km no time is asked for.
    """

    speed: int = 60
    detour: int = 130
    town: int = 10
    legs: tuple[Leg, ...] = ()


USUAL_TRAVEL = Travel()


class Part(NamedTuple):
    """One summand of a total."""

    name: str
    amount: int


class Total(NamedTuple):
    """A stated total: of its parts, or of a figure of all programs."""

    title: str
    stated: int
    figure: Ref | None
    parts: tuple[Part, ...]
    span: Span
