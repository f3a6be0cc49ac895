"""yaml-language-server, the server behind YAML in VS Code, Neovim and others, spoken to over its standard streams."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple

HERE = Path(__file__).parent / "yamlls"
SERVER = HERE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
REMEDY = "npm ci --prefix tests/cli/yamlls"
_SUPPORTED: dict[str, Any] = {
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown", "plaintext"], "snippetSupport": True}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
    "workspace": {"configuration": True, "workspaceFolders": True},
}


class Problem(NamedTuple):
    """What an editor underlines: the line (from 1), the words underlined, and the message."""

    line: int
    words: str
    message: str


class Offer(NamedTuple):
    """What an editor proposes: its label, what would be inserted, and the words beside it."""

    label: str
    inserted: str
    about: str


class Server:
    """A running server that has a folder open, with the settings of that folder."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path, settings: dict[str, Any]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.writer: IO[bytes] = process.stdin
        self.reader: IO[bytes] = process.stdout
        self.settings = settings
        self.count = 0
        self.opened: set[str] = set()
        self.published: dict[str, list[dict[str, Any]]] = {}
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        self.ask(
            "initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=folders, capabilities=_SUPPORTED
        )
        self.tell("initialized")
        while self.receive().get("method") != "workspace/configuration":
            pass  # a file that is opened before the settings are known would be read without a schema

    def problems(self, path: Path, text: str) -> list[Problem]:
        """Return what is underlined once a file with this text is open."""
        uri = self.open(path, text)
        lines = text.split("\n")
        found = []
        for one in self.published[uri]:
            start, end = one["range"]["start"], one["range"]["end"]
            last = end["character"] if start["line"] == end["line"] else None
            words = lines[start["line"]][start["character"] : last]
            found.append(Problem(start["line"] + 1, words, one["message"]))
        return sorted(found)

    def offers(self, path: Path, text: str, line: int, column: int) -> list[Offer]:
        """Return what is proposed at a place of a file (both from 0)."""
        position = {"line": line, "character": column}
        answer = self.ask("textDocument/completion", textDocument={"uri": self.open(path, text)}, position=position)
        items = answer["items"] if isinstance(answer, dict) else answer
        return [
            Offer(item["label"], item.get("textEdit", {}).get("newText", item.get("insertText", "")), _plain(item))
            for item in items
        ]

    def hover(self, path: Path, text: str, line: int, column: int) -> str:
        """Return what is shown at a place of a file (both from 0)."""
        position = {"line": line, "character": column}
        answer = self.ask("textDocument/hover", textDocument={"uri": self.open(path, text)}, position=position)
        return str(answer["contents"]["value"]) if answer else ""

    def open(self, path: Path, text: str) -> str:
        """Open a file anew with a text, and return its address."""
        uri = path.as_uri()
        self.count += 1
        if uri in self.opened:  # what is closed is first published anew, as sound
            self.published.pop(uri, None)
            self.tell("textDocument/didClose", textDocument={"uri": uri})
            self.await_problems(uri)
        self.opened.add(uri)
        self.published.pop(uri, None)
        document = {"uri": uri, "languageId": "yaml", "version": self.count, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        self.await_problems(uri)
        return uri

    def await_problems(self, uri: str) -> None:
        """Read on until the server has told what is wrong with a file, be it nothing."""
        while uri not in self.published:
            self.receive()

    def ask(self, method: str, **parameters: Any) -> Any:
        """Send a request and return its result; what the server asks meanwhile is answered."""
        self.count += 1
        own = self.count
        self.send({"id": own, "method": method, "params": parameters})
        while True:
            message = self.receive()
            if message.get("id") == own and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    def tell(self, method: str, **parameters: Any) -> None:
        """Send a notification."""
        self.send({"method": method, "params": parameters})

    def receive(self) -> dict[str, Any]:
        """Return the next message; keep what it underlines, and answer what it asks."""
        length = 0
        for header in iter(self.reader.readline, b"\r\n"):
            assert header, "the server has ended"
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
        message: dict[str, Any] = json.loads(self.reader.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.published[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": self.answer(message)})
        return message

    def answer(self, message: dict[str, Any]) -> Any:
        """Return what an editor says to a server that asks: the settings, section by section."""
        if message["method"] == "workspace/configuration":
            return [_section(self.settings, item["section"]) for item in message["params"]["items"]]
        return None

    def send(self, message: dict[str, Any]) -> None:
        """Write one message."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.writer.flush()


@contextmanager
def running(node: str, folder: Path) -> Iterator[Server]:
    """Run a server for a folder, with the settings that its `.vscode/` holds."""
    settings = json.loads((folder / ".vscode" / "settings.json").read_text("utf-8"))
    command = [node, str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            yield Server(process, folder, settings)
        finally:
            process.kill()


def _section(settings: dict[str, Any], section: str) -> dict[str, Any]:
    """Return the settings under `section.`, as an editor gives them: dots part levels."""
    found: dict[str, Any] = {}
    for name, value in settings.items():
        if name.startswith(f"{section}."):
            *above, last = name.removeprefix(f"{section}.").split(".")
            level = found
            for part in above:
                level = level.setdefault(part, {})
            level[last] = value
    return found


def _plain(item: dict[str, Any]) -> str:
    about = item.get("documentation") or ""
    return str(about["value"] if isinstance(about, dict) else about)
