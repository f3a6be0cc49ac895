"""The addresses of the staff side: names that nobody can guess, made from a secret and renewed by a number."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Mapping
from hashlib import sha256
from hmac import digest
from typing import NamedTuple

_BYTES = 16


class StaffKeys(NamedTuple):
    """A secret, and how often addresses were renewed: of a whole event by its slug, of one person by `slug/person`."""

    secret: bytes
    numbers: Mapping[str, int]

    def token(self, slug: str, person: str = "") -> str:
        """Return the name of the folder of an event's office, or of one of its people: 26 letters and digits.

        HMAC-SHA256 (RFC 2104) of the event, the person and their numbers, its first 128 bits in base 32 (RFC 4648).
        """
        own = self.numbers.get(owner(slug, person), 0) if person else 0
        message = "\n".join((slug, str(self.numbers.get(slug, 0)), person, str(own)))
        return b32encode(digest(self.secret, message.encode(), sha256)[:_BYTES]).decode().rstrip("=").lower()

    def renewed(self, slug: str, person: str = "") -> StaffKeys:
        """Return keys under which an event, or one of its people, has other addresses than ever before."""
        name = owner(slug, person)
        return self._replace(numbers={**self.numbers, name: self.numbers.get(name, 0) + 1})


def owner(slug: str, person: str) -> str:
    """Return the name under which numbers are kept; no id holds a slash, so that none meets another."""
    return f"{slug}/{person}" if person else slug
