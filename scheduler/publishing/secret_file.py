"""The file that keeps the secret of the staff addresses, outside every event folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

from scheduler.model.staff_keys import StaffKeys
from scheduler.publishing.manifest import MAKER

_FEWEST_BYTES = 32
_LARGEST = 1 << 20


class NoSecret(Exception):
    """There is no secret file at a path."""


class BadSecret(Exception):
    """What stands at a path is no secret file of this program."""


def read_keys(path: Path) -> StaffKeys:
    """Return the keys of a secret file. Raises NoSecret, BadSecret, and OSError where it may not be read."""
    try:
        if path.stat().st_size > _LARGEST:
            raise BadSecret(str(path))
        held = json.loads(path.read_text("utf-8"))
        keys = StaffKeys(
            bytes.fromhex(held["secret"]), {str(name): int(number) for name, number in held["numbers"].items()}
        )
    except FileNotFoundError:
        raise NoSecret(str(path)) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadSecret(str(path)) from None
    if held.get("made_by") != MAKER or len(keys.secret) < _FEWEST_BYTES:
        raise BadSecret(str(path))
    return keys


def write_keys(path: Path, keys: StaffKeys) -> None:
    """Write keys in one step, readable for their owner alone; a crash leaves the old file whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    held = {"made_by": MAKER, "secret": keys.secret.hex(), "numbers": dict(sorted(keys.numbers.items()))}
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{json.dumps(held, indent=1)}\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)
