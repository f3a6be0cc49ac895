"""The search of the index page, run by a browser from a file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scheduler.emitters.index_page import emit_index
from tests.emitters.index_page.weeks import small
from tests.factories import make_edition

# Types each query, notes which programs are left, and writes that into the title.
PROBE = """
<script>
document.title = %s.map(function (query) {
  var field = document.getElementById("find");
  field.value = query;
  field.dispatchEvent(new Event("input"));
  var left = Array.from(document.querySelectorAll("section.day li"))
    .filter(function (item) { return item.checkVisibility(); })
    .map(function (item) { return item.querySelector("h4").textContent.trim().split(" ")[0]; });
  return query + ":" + left.join(",") + ":" + document.getElementById("found").value;
}).join("|");
</script>
"""


def chromium() -> str:
    """Return the browser's command; without one the test is skipped, but fails where CI is to have it."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("chromium is missing: apt-get install chromium")
        pytest.skip("chromium is missing")
    return found


def test_search_folds_persian_letters_digits_and_joiners(tmp_path: Path) -> None:
    queries = ["اردوي جهادی", "گزارش كار", "icdl", "٠٨:٣٠", "هیچ‌چیز", "لارستان اردو"]
    page = next(artifact.produce().decode() for artifact in emit_index(make_edition(small())))
    path = tmp_path / "index.html"
    path.write_text(page.replace("</body>", PROBE % queries + "</body>"), encoding="utf-8")
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    shown = subprocess.run(
        [*command, "--dump-dom", path.as_uri()], check=True, capture_output=True, text=True, timeout=60
    )
    (title,) = re.findall(r"<title>(.*?)</title>", shown.stdout)
    assert title.split("|") == [
        "اردوي جهادی:اردوی,اردوی,اردوی:۳ نوبت یافت شد",
        "گزارش كار:همایش:۱ نوبت یافت شد",
        "icdl:لغو:۱ نوبت یافت شد",
        "٠٨:٣٠:لغو:۱ نوبت یافت شد",
        "هیچ‌چیز::۰ نوبت یافت شد",
        "لارستان اردو:اردوی,اردوی,اردوی:۳ نوبت یافت شد",
    ]
