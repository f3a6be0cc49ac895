"""What a published folder holds: the digest and fingerprint of every file, in the folder itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

MANIFEST = "manifest.json"
MAKER = "event-week scheduler"


class Held(NamedTuple):
    """One file: the digest of its bytes, and the fingerprint of what it was made from ("" = none)."""

    digest: str
    fingerprint: str


def digest(content: bytes) -> str:
    """Return the digest that manifests keep (BLAKE2b, 128 bits, hexadecimal)."""
    return blake2b(content, digest_size=16).hexdigest()


def read_manifest(folder: Path) -> Mapping[str, Held]:
    """Return what a published folder says it holds; nothing where it says nothing that can be read."""
    try:
        entries = json.loads((folder / MANIFEST).read_text("utf-8"))["files"]
        return {str(path): Held(str(entry[0]), str(entry[1])) for path, entry in entries.items()}
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
        return {}


def is_ours(folder: Path) -> bool:
    """Tell whether a folder holds a manifest that this program wrote; many a site has another `manifest.json`."""
    try:
        return bool(json.loads((folder / MANIFEST).read_text("utf-8"))["made_by"] == MAKER)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def manifest_bytes(held: Mapping[str, Held]) -> bytes:
    """Return the manifest as bytes: sorted, one file a line, no clock."""
    lines = (f" {json.dumps(path)}: {json.dumps(list(entry))}" for path, entry in sorted(held.items()))
    return (f'{{"made_by": "{MAKER}", "files": {{\n' + ",\n".join(lines) + "\n}}\n").encode()
