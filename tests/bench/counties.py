"""The counties that generated weeks lie in; points from GeoNames (CC BY 4.0)."""

from __future__ import annotations

from typing import NamedTuple


class County(NamedTuple):
    """A county with the point of its capital, in degrees; `weight` is its share of the programs."""

    id: str
    title: str
    capital: str
    latitude: float
    longitude: float
    weight: int = 4


FARS: tuple[County, ...] = (
    County("shiraz", "شیراز", "شیراز", 29.6103, 52.5311, 24),
    County("abadeh", "آباده", "آباده", 31.1608, 52.6506),
    County("arsanjan", "ارسنجان", "ارسنجان", 29.9124, 53.3085, 3),
    County("estahban", "استهبان", "استهبان", 29.1266, 54.0421),
    County("eqlid", "اقلید", "اقلید", 30.8988, 52.697),
    County("evaz", "اوز", "اوز", 27.7622, 54.0042, 3),
    County("bakhtegan", "بختگان", "آباده‌طشک", 29.8108, 53.7275, 2),
    County("bavanat", "بوانات", "بوانات", 30.4551, 53.651, 3),
    County("beyza", "بیضا", "بیضا", 30.0087, 52.3609, 2),
    County("pasargad", "پاسارگاد", "سعادت‌شهر", 30.0792, 53.1346, 3),
    County("jahrom", "جهرم", "جهرم", 28.5, 53.5605, 7),
    County("juyom", "جویم", "جویم", 28.2548, 53.9811, 2),
    County("kharameh", "خرامه", "خرامه", 29.499, 53.312, 3),
    County("khorrambid", "خرم‌بید", "صفاشهر", 30.6131, 53.1954, 3),
    County("khafr", "خفر", "باب‌انار", 28.9642, 53.2163, 2),
    County("khonj", "خنج", "خنج", 27.8913, 53.4344, 3),
    County("darab", "داراب", "داراب", 28.7517, 54.5406, 6),
    County("rostam", "رستم", "مصیری", 30.2449, 51.5216, 3),
    County("zarqan", "زرقان", "زرقان", 29.7724, 52.7189, 3),
    County("zarrindasht", "زرین‌دشت", "حاجی‌آباد", 28.3574, 54.4233, 3),
    County("sepidan", "سپیدان", "اردکان", 30.2596, 51.9849),
    County("sarchahan", "سرچهان", "کره‌ای", 29.93, 54.09, 2),
    County("sarvestan", "سروستان", "سروستان", 29.2735, 53.2203, 3),
    County("farashband", "فراشبند", "فراشبند", 28.8601, 52.0945, 3),
    County("fasa", "فسا", "فسا", 28.9383, 53.6482, 6),
    County("firuzabad", "فیروزآباد", "فیروزآباد", 28.8446, 52.5715, 5),
    County("qir-karzin", "قیر و کارزین", "قیر", 28.4825, 53.0346, 3),
    County("kazerun", "کازرون", "کازرون", 29.6192, 51.6535, 7),
    County("kavar", "کوار", "کوار", 29.205, 52.6904, 3),
    County("kuhchenar", "کوه‌چنار", "قائمیه", 29.8518, 51.5879, 3),
    County("gerash", "گراش", "گراش", 27.6697, 54.1359, 3),
    County("larestan", "لارستان", "لار", 27.6834, 54.3417, 6),
    County("lamerd", "لامرد", "لامرد", 27.334, 53.179),
    County("marvdasht", "مرودشت", "مرودشت", 29.8741, 52.8026, 8),
    County("mamasani", "ممسنی", "نورآباد", 30.114, 51.5217, 6),
    County("mohr", "مهر", "مهر", 27.5521, 52.8816, 3),
    County("neyriz", "نی‌ریز", "نی‌ریز", 29.1988, 54.3278, 5),
)
_PARTS = ("شمالی", "جنوبی", "شرقی", "غربی", "مرکزی", "بالا", "پایین", "نو")


def make_counties(count: int) -> tuple[County, ...]:
    """Return the counties of Fars first, then as many made-up ones beside them as it takes."""
    return tuple(_county(number) for number in range(count))


def _county(number: int) -> County:
    lap, index = divmod(number, len(FARS))
    county = FARS[index]
    if lap == 0:
        return county
    part = _PARTS[(lap - 1) % len(_PARTS)]
    ring = (lap - 1) // len(_PARTS)
    suffix = f" {part}" if ring == 0 else f" {part} {ring + 1}"
    return County(
        f"{county.id}-{lap + 1}",
        county.title + suffix,
        county.capital + suffix,
        round(county.latitude + 0.013 * (lap % 5), 4),
        round(county.longitude + 0.017 * (lap % 7), 4),
        county.weight,
    )
