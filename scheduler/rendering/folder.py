"""Where the templates and fonts lie, in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def template_folder() -> Path:
    """Return the folder of templates: inside an installed package, else beside it in a checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parent / "templates"


def template_bytes(name: str) -> bytes:
    """Return one file of the template folder as it is; `name` is relative, with `/`."""
    return (template_folder() / name).read_bytes()
