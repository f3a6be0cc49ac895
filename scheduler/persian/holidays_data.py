"""Generates `holidays.tsv` from the PyPI package `holidays`: `make holidays`."""

from __future__ import annotations

from importlib.metadata import version

from scheduler.persian.holidays import DATA, FIELDS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.text import persian_digits

_ESTIMATED = {"fa_IR": " (تخمینی)", "en_US": " (estimated)"}
# The package's spelling slips.
_SPELLINGS = {"عیدنوروز": "عید نوروز", "؛شهادت": "؛ شهادت"}


def generated() -> tuple[dict[str, str], ...]:
    """Return the holidays of the known years by the installed package, in order of their days.

    One entry is `{"date": "1402-02-26", "name": …, "name_en": …, "status": "confirmed" | "estimated"}`.
    """
    import holidays  # noqa: PLC0415  (a development dependency: the program itself reads the file)

    span = DateRange(JalaliDate(FIRST_KNOWN_YEAR, 1, 1), JalaliDate(LAST_KNOWN_YEAR + 1, 1, 1).plus(-1))
    years = range(span.first.gregorian.year, span.last.gregorian.year + 1)
    persian, english = (holidays.country_holidays("IR", years=years, language=name) for name in _ESTIMATED)
    entries: list[dict[str, str]] = []
    for day in span.days():
        names = zip(persian.get_list(day.gregorian), english.get_list(day.gregorian), strict=True)
        entries.extend(_entry(day, name, name_en) for name, name_en in names)
    return tuple(entries)


def _entry(day: JalaliDate, name: str, name_en: str) -> dict[str, str]:
    status = "estimated" if name.endswith(_ESTIMATED["fa_IR"]) else "confirmed"
    name = persian_digits(name.removesuffix(_ESTIMATED["fa_IR"]))
    for slip, right in _SPELLINGS.items():
        name = name.replace(slip, right)
    return {"date": day.iso, "name": name, "name_en": name_en.removesuffix(_ESTIMATED["en_US"]), "status": status}


def rendered() -> str:
    """Return the text of the file: a line that names the source, then one holiday a line, fields parted by tabs."""
    lines = ("\t".join(entry[field] for field in FIELDS) for entry in generated())
    return "\n".join((f"# PyPI holidays {version('holidays')}, IR", *lines, ""))


if __name__ == "__main__":
    DATA.write_text(rendered(), encoding="utf-8", newline="\n")
