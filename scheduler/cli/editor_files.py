"""What makes an editor ready for an event folder: settings for VS Code and a workspace file to open it with."""

from __future__ import annotations

import json
from pathlib import Path

from scheduler.cli.schema_files import FOLDER

Json = dict[str, object]

_EXTENSION = "redhat.vscode-yaml"
_PATTERNS = {
    "week": ["week.yaml"],
    "organizers": ["organizers.yaml"],
    "places": ["places.yaml"],
    "people": ["people.yaml"],
    "equipment": ["equipment.yaml"],
    "programs": ["programs/**/*.yaml", "programs/**/*.yml"],
}


def write_editor_files(folder: Path) -> None:
    """Write `.vscode/` and `<folder>.code-workspace`: the same settings, for who opens the folder or the workspace.

    A workspace file takes the settings of schemas from itself alone, and a folder knows nothing of workspace files.
    """
    recommended: Json = {"recommendations": [_EXTENSION]}
    workspace: Json = {"folders": [{"path": "."}], "settings": settings(), "extensions": recommended}
    (folder / ".vscode").mkdir()
    _write(folder / ".vscode" / "settings.json", settings())
    _write(folder / ".vscode" / "extensions.json", recommended)
    _write(folder / f"{folder.name}.code-workspace", workspace)


def settings() -> Json:
    """Return the settings of VS Code: the schema of each file, UTF-8, spaces, and no warning about Persian letters."""
    return {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "files.exclude": {f"**/{FOLDER}": True},
        "[yaml]": {
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
            "editor.detectIndentation": False,
            "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
            "editor.wordBasedSuggestions": "off",
        },
        "editor.unicodeHighlight.allowedLocales": {"fa": True},
        "editor.unicodeHighlight.allowedCharacters": {"\u200c": True},
        # Nothing is fetched: the schemas stand in the folder.
        "yaml.schemaStore.enable": False,
        "yaml.customTags": [],
        "yaml.format.enable": False,
        "yaml.schemas": {f"{FOLDER}/{name}.schema.json": patterns for name, patterns in _PATTERNS.items()},
    }


def _write(path: Path, value: Json) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")
