"""YAML files of an event folder that nothing reads, and the name that each was probably meant to have."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.persian.text import persian_digits
from scheduler.reading.rules.files import MISSING_FILE, NO_READER, UNREAD_PROGRAMS
from scheduler.source.span import Span

FILES = ("week.yaml", "organizers.yaml", "places.yaml", "people.yaml", "equipment.yaml")
_FOLDERS = ("programs", "releases", "templates")
_YAML = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
_MEANT = {
    **{name.removesuffix(".yaml"): name for name in FILES},
    "organiser": FILES[1],
    "place": FILES[2],
    "person": FILES[3],
    "persons": FILES[3],
    "equipments": FILES[4],
}
_RENAME = Text("نام «{written}» را به «{meant}» تغییر دهید", "rename “{written}” to “{meant}”")
_RENAME_PROGRAMS = Text(
    "اگر برنامه‌ای در آن است نامش را به «{meant}» تغییر دهید؛ وگرنه از پوشهٔ programs بیرونش ببرید",
    "if it holds programs, rename it to “{meant}”; else move it out of the folder “programs”",
)
_MERGE = Text(
    "«{meant}» هم هست: نوشته‌ها را به آن ببرید و «{name}» را پاک کنید",
    "there is a “{meant}” too: move what is written there and delete “{name}”",
)
_MOVE = Text("فایل‌های آن را به پوشهٔ programs ببرید", "move its files into the folder “programs”")
_UNKNOWN = Text("نامش نام هیچ فایل رویداد نیست", "its name is that of no event file")
_OUTSIDE = Text("درون پوشهٔ programs نیست", "it is not under the folder “programs”")
_ENDING = Text("نامش به .yaml پایان نمی‌یابد", "its name does not end in .yaml")


def strays(folder: Path) -> Iterator[Diagnostic]:
    """Yield a finding for each YAML file, or folder of such, beside those that are read.

    One that was meant to be a file which is not there is told as that missing file.
    """
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    except OSError:
        return
    for name, is_folder in found:
        if name in FILES or name.startswith(".") or (is_folder and name in _FOLDERS):
            continue
        if is_folder:
            yield from _stray_folder(folder, name)
        elif _YAML.search(name):
            yield from _stray_file(folder, name)


def misnamed_programs(files: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Yield a finding for each file that an editor for plain texts called `.yaml.txt`."""
    for name in files:
        meant = name[: -len(".txt")]
        yield NO_READER.at(Span.of_file(name), hint=_RENAME, name=name, why=_ENDING, written=name, meant=meant)


def unread_programs(files: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Yield a note for the files beside programs that are no YAML, one a folder, at the first of them."""
    by_folder: dict[str, list[str]] = {}
    for file in files:
        by_folder.setdefault(file.rpartition("/")[0], []).append(file)
    for first, *others in by_folder.values():
        meant = f"{first.removesuffix('.txt')}.yaml"
        hint = _RENAME_PROGRAMS if first.endswith(".txt") and not others else None
        yield UNREAD_PROGRAMS.at(Span.of_file(first), hint=hint, name=first, more=_more(len(others)), meant=meant)


def _more(count: int) -> Text:
    if not count:
        return Text("", "")
    return Text(f" (و {persian_digits(count)} فایل دیگر همان پوشه)", f" (and {count} more of that folder)")


def _stray_file(folder: Path, name: str) -> Iterator[Diagnostic]:
    meant = nearest(_YAML.sub("", name), _MEANT)
    span = Span.of_file(name)
    if not meant:
        yield NO_READER.at(span, name=name, why=_UNKNOWN)
    elif not (folder / meant).exists():
        yield MISSING_FILE.at(span, hint=_RENAME, name=meant, meant=meant, written=name)
    elif not (folder / meant).samefile(folder / name):  # one file where small and capital letters are alike
        yield NO_READER.at(span, hint=_MERGE, name=name, why=_UNKNOWN, meant=meant)


def _stray_folder(folder: Path, name: str) -> Iterator[Diagnostic]:
    """Yield one finding for all YAML files below a folder, at the first of them."""
    paths = [
        Path(parent, file).relative_to(folder)
        for parent, _, names in os.walk(folder / name)
        for file in names
        if _YAML.search(file)
    ]
    files = sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts))
    if files:
        yield NO_READER.at(Span.of_file(files[0]), hint=_MOVE, name=f"{name}/", why=_OUTSIDE)
