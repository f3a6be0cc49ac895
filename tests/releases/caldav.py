"""Radicale, a CalDAV server of others, on a loopback port, and the requests that a calendar program makes of it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from urllib.parse import quote
from wsgiref.simple_server import WSGIRequestHandler, make_server
from xml.etree import ElementTree

from radicale import config
from radicale.app import Application

CREATED, REPLACED, MULTISTATUS = 201, 204, 207
_DATA = "{urn:ietf:params:xml:ns:caldav}calendar-data"
_SIGNED = {"Authorization": f"Basic {b64encode(b'reader:').decode()}"}
_QUERY = """<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
<d:prop><d:getetag/><c:calendar-data/></d:prop>
<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">{range}</c:comp-filter></c:comp-filter></c:filter>
</c:calendar-query>"""


class Collection:
    """A calendar on the server."""

    def __init__(self, connection: HTTPConnection, name: str) -> None:
        self._connection = connection
        self._path = f"/reader/{name}/"
        assert self._ask("MKCALENDAR", self._path)[0] == CREATED

    def put(self, uid: str, calendar: bytes) -> None:
        """Store the calendar of one event under its UID (RFC 4791, 5.3.2)."""
        assert self._ask("PUT", f"{self._path}{quote(uid, safe='')}.ics", calendar)[0] in {CREATED, REPLACED}

    def replace(self, calendar: bytes) -> None:
        """Store a calendar of many events in place of all that was there; the server parts it by UID."""
        assert self._ask("PUT", self._path, calendar)[0] in {CREATED, REPLACED}

    def query(self, start: str = "", end: str = "") -> list[bytes]:
        """Return the calendars that meet a range of `20230511T000000Z`, else all (RFC 4791, 7.8)."""
        within = f'<c:time-range start="{start}" end="{end}"/>' if start else ""
        status, answer = self._ask("REPORT", self._path, _QUERY.format(range=within).encode(), "application/xml")
        assert status == MULTISTATUS
        return [(found.text or "").encode() for found in ElementTree.fromstring(answer).iter(_DATA)]

    def _ask(self, method: str, path: str, body: bytes = b"", kind: str = "text/calendar") -> tuple[int, bytes]:
        self._connection.request(method, path, body, {**_SIGNED, "Content-Type": kind, "Depth": "1"})
        answer = self._connection.getresponse()
        return answer.status, answer.read()


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base
        """Say nothing of requests."""


@contextmanager
def serving(folder: Path) -> Iterator[HTTPConnection]:
    """Serve calendars kept in a folder, and give a connection to them."""
    settings = config.load()
    wanted = {"filesystem_folder": str(folder), "_filesystem_fsync": "False"}
    settings.update({"auth": {"type": "none"}, "logging": {"level": "error"}, "storage": wanted}, privileged=True)
    with make_server("127.0.0.1", 0, Application(settings), handler_class=_Quiet) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
        try:
            yield connection
        finally:
            connection.close()
            server.shutdown()
            thread.join()
