"""The compressed twin of a feed is a gzip file that depends on its content alone."""

from __future__ import annotations

import gzip

from hypothesis import given
from hypothesis import strategies as st

from scheduler.emitters.feeds.gzip_member import gzipped


@given(st.binary(max_size=5000))
def test_compressed_content_reads_back(content: bytes) -> None:
    assert gzip.decompress(gzipped(content)) == content


def test_header_names_no_time_and_no_system() -> None:
    assert gzipped(b"BEGIN:VCALENDAR")[:10].hex() == "1f8b08000000000000ff"
