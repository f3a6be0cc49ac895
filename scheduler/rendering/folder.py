"""Where the templates and fonts lie, in a checkout and in an installed package, and what stands in their place."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from scheduler import __version__

_PACKAGE = Path(__file__).resolve().parents[1]
_OWN_ENDINGS = (".jinja", ".css", ".typ")
_NOT_THEIRS = ("event/", "fonts/", "findings/", "look/")
_QUOTED = re.compile(rb"[\"']([A-Za-z0-9_./-]+)[\"']")


@dataclass(frozen=True, slots=True)
class Templates:
    """The shipped templates, and files of an event that stand in their place or beside them, as path and bytes."""

    own: tuple[tuple[str, bytes], ...] = ()

    def read(self, name: str) -> bytes:
        """Return one template as it is; `name` is relative, with `/`."""
        own = next((content for path, content in self.own if path == name), None)
        return template_bytes(name) if own is None else own

    def has(self, name: str) -> bool:
        """Tell whether there is a file of that name."""
        return any(path == name for path, _ in self.own) or (template_folder() / name).is_file()

    @property
    def mark(self) -> str:
        """Return a name of what the event puts in; empty where that is nothing."""
        return digest(*(part for path, content in self.own for part in (path.encode(), content))) if self.own else ""


SHIPPED = Templates()


def template_folder() -> Path:
    """Return the folder of templates: inside an installed package, else beside it in a checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parent / "templates"


def template_bytes(name: str) -> bytes:
    """Return one file of the template folder as it is; `name` is relative, with `/`."""
    return (template_folder() / name).read_bytes()


def replaceable() -> tuple[str, ...]:
    """Return the names of the templates that an event may put its own in the place of."""
    folder = template_folder()
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in _OWN_ENDINGS)
    return tuple(sorted(name for name in names if not name.startswith(_NOT_THEIRS)))


@lru_cache(maxsize=64)
def with_imports(templates: Templates, name: str) -> tuple[str, ...]:
    """Return a template and every file that it names in quotes, and what those name in turn, by name, the first first."""
    found = [name]
    for one in found:  # grows while it is walked
        for quoted in _QUOTED.findall(templates.read(one)):
            named = quoted.decode()
            # typst takes names from where the template lies, Jinja from the top.
            for path in (posixpath.normpath(posixpath.join(posixpath.dirname(one), named)).lstrip("/"), named):
                if path not in found and not path.startswith(("..", "/")) and templates.has(path):
                    found.append(path)
    return tuple(found)


@lru_cache(maxsize=64)
def template_digest(templates: Templates, name: str) -> bytes:
    """Return a name of a template with all that it names, and of what the event puts in."""
    parts = (templates.read(one) for one in with_imports(templates, name))
    return digest(*parts, templates.mark.encode()).encode()


@cache
def page_engine() -> bytes:
    """Return a name of what makes pages of templates."""
    return f"scheduler {__version__} jinja2 {version('jinja2')}".encode()


def digest(*parts: bytes) -> str:
    """Return a name of some bytes, one after the other (BLAKE2b, 128 bits, hexadecimal)."""
    made = blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "big") + part)
    return made.hexdigest()
