"""The points of the counties of Fars: GeoNames (CC BY 4.0), but for Sarchehan, which is approximate."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from scheduler.persian.text import fold

DATA = Path(__file__).with_name("fars_counties.csv")


class CountyPoint(NamedTuple):
    """A county by its Persian name, with the point of its capital in degrees (WGS 84)."""

    name: str
    latitude: float
    longitude: float


def find_county(name: str) -> CountyPoint | None:
    """Return the county of that name, however its letters and spaces are written; None where there is none."""
    return _counties().get(_bare(name))


def county_names() -> tuple[str, ...]:
    """Return the names of all known counties."""
    return tuple(county.name for county in _counties().values())


@cache
def _counties() -> dict[str, CountyPoint]:
    rows = (line.split(",") for line in DATA.read_text("utf-8").splitlines()[1:])
    return {_bare(name): CountyPoint(name, float(latitude), float(longitude)) for name, latitude, longitude in rows}


def _bare(name: str) -> str:
    return fold(name).removeprefix("شهرستان ").replace(" ", "")
