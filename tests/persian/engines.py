"""Second opinions from outside Python: Node's calendar and collation."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import Any

import pytest


def node(script: str, data: object) -> Any:
    """Return what a Node script prints as JSON, given `data` on its input; skip without Node, but fail in CI."""
    program = shutil.which("node")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("CI has no node to hold the calendar against")
        pytest.skip("no node here: its Intl calendar and collation are the second opinion")
    text = json.dumps(data)
    done = subprocess.run([program, "-e", script], input=text, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
