"""A gzip file whose bytes depend on nothing but its content (RFC 1952): no time, no name, no system."""

from __future__ import annotations

import struct
import zlib
from hashlib import blake2b

LEVEL = 4
"""Measured on 628 feeds: 6 makes them 7 % smaller for 1.6 times the work, 9 another 1 % for 2.8 times."""

_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"


def gzip_mark(content: bytes) -> str:
    """Return a name of all that the bytes of `gzipped` depend on."""
    digest = blake2b(content, digest_size=16).hexdigest()
    return f"gzip {LEVEL} {zlib.ZLIB_RUNTIME_VERSION} {digest}"


def gzipped(content: bytes) -> bytes:
    """Return content as one gzip member."""
    deflate = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    ending = struct.pack("<LL", zlib.crc32(content), len(content) & 0xFFFFFFFF)
    return b"".join((_HEADER, deflate.compress(content), deflate.flush(), ending))
