"""A real HTTP server on the loopback that answers as the reference services do."""

from __future__ import annotations

import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from claimcheck.folding.titles import fold_title
from tests.loopback import shapes
from tests.loopback.works import Work


@dataclass(frozen=True)
class Response:
    """What goes over the wire."""

    status: int = 200
    body: bytes = b""
    type: str = "application/json;charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    service: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    at: float


Fault = Callable[[BaseHTTPRequestHandler, Response], Response | None]
"""Stands between the true response and the wire; ``None`` where it answered for itself."""


@dataclass
class World:
    """What the services hold, how they fail, and what they were asked."""

    works: list[Work] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    """PMIDs that PubMed has deleted."""
    merged: dict[str, str] = field(default_factory=dict)
    """PMIDs that PubMed has merged into others."""
    agencies: dict[str, str] = field(default_factory=dict)
    """DOIs of other agencies."""
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    """By service: each is used once, in order; a fault marked ``lasting`` stays."""
    delay: float = 0.0
    seen: list[Seen] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    by_doi: dict[str, list[Work]] = field(default_factory=dict)
    by_pmid: dict[str, list[Work]] = field(default_factory=dict)

    def index(self) -> None:
        self.by_doi, self.by_pmid = defaultdict(list), defaultdict(list)
        for work in self.works:
            self.by_doi[work.doi.lower()].append(work)
            self.by_pmid[work.pmid].append(work)

    def asked(self, service: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.service == service]

    def held(self, service: str, *, doi: str = "", pmid: str = "") -> list[Work]:
        found = self.by_doi.get(doi.lower(), []) if doi else self.by_pmid.get(pmid, [])
        return [work for work in found if service in work.held_by]


def lasting(fault: Fault) -> Fault:
    """A fault that every request meets."""
    fault.lasting = True  # type: ignore[attr-defined]
    return fault


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    world: World

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        service, _, rest = url.path.lstrip("/").partition("/")
        query = parse_qs(url.query)
        with self.world.lock:
            seen = Seen(service, rest, query, dict(self.headers.items()), time.monotonic())
            self.world.seen.append(seen)
            fault = self._next_fault(service)
        if self.world.delay:
            time.sleep(self.world.delay)
        response = _ANSWERS[service](self.world, rest, query)
        final = fault(self, response) if fault else response
        if final is not None:
            self.send(final)

    def _next_fault(self, service: str) -> Fault | None:
        waiting = self.world.faults[service]
        if not waiting:
            return None
        return waiting[0] if getattr(waiting[0], "lasting", False) else waiting.pop(0)

    def send(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", response.type)
        for name, value in response.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body)

    def log_message(self, *_: object) -> None:
        pass


def _json(value: object, status: int = 200) -> Response:
    return Response(status, json.dumps(value).encode())


NOT_FOUND = Response(404, b"Resource not found.", "text/plain")


def _crossref(world: World, path: str, query: dict[str, list[str]]) -> Response:
    if path == "works":
        return _json(
            shapes.crossref_list(_alike(world, query["query.bibliographic"][0], "crossref"))
        )
    doi = unquote(path.removeprefix("works/").removesuffix("/agency"))
    if path.endswith("/agency"):
        agency = world.agencies.get(doi)
        message = {"DOI": doi, "agency": {"id": "other", "label": agency}}
        return _json({"status": "ok", "message": message}) if agency else NOT_FOUND
    held = world.held("crossref", doi=doi)
    return _json(shapes.crossref_envelope(held[0])) if held else NOT_FOUND


def _alike(world: World, words: str, service: str) -> list[Work]:
    wanted = set(fold_title(words).split())
    scored = [
        (len(wanted & set(fold_title(w.whole_title).split())), n, w)
        for n, w in enumerate(world.works)
        if service in w.held_by
    ]
    return [work for score, _, work in sorted(scored, key=lambda s: (-s[0], s[1]))[:5] if score > 1]


def _pubmed(world: World, path: str, query: dict[str, list[str]]) -> Response:
    if path == "esearch.fcgi":
        match = re.fullmatch(r'"(.+)"\[AID\]', query["term"][0])
        held = world.held("pubmed", doi=match.group(1)) if match else []
        result = {"count": str(len(held)), "idlist": [work.pmid for work in held]}
        return _json({"header": {"type": "esearch"}, "esearchresult": result})
    pmid = query["id"][0]
    deleted = (
        f"<DeleteCitation><PMID>{pmid}</PMID></DeleteCitation>" if pmid in world.deleted else ""
    )
    held = world.held("pubmed", pmid=world.merged.get(pmid, pmid))
    return Response(200, shapes.pubmed_set(held, extra=deleted).encode(), "text/xml; charset=UTF-8")


def _europepmc(world: World, _path: str, query: dict[str, list[str]]) -> Response:
    asked = query["query"][0]
    if match := re.fullmatch(r'DOI:"(.+)"', asked):
        held = world.held("europepmc", doi=match.group(1))
    elif match := re.fullmatch(r"EXT_ID:(\d+) AND SRC:MED", asked):
        held = world.held("europepmc", pmid=match.group(1))
    else:
        match = re.search(r'TITLE:"([^"]+)"', asked)
        held = _alike(world, match.group(1), "europepmc")[:5] if match else []
    return _json(shapes.europepmc_list(held))


def _openalex(world: World, path: str, _query: dict[str, list[str]]) -> Response:
    kind, _, value = unquote(path.removeprefix("works/")).partition(":")
    held = world.held("openalex", **{kind: value})
    if not held:
        return _json({"error": "Not Found", "message": "404 Not Found"}, 404)
    return _json(shapes.openalex(held[0]))


def _datacite(world: World, path: str, _query: dict[str, list[str]]) -> Response:
    held = world.held("datacite", doi=unquote(path.removeprefix("dois/")))
    if not held:
        said = "The resource you are looking for doesn't exist."
        return _json({"errors": [{"status": "404", "title": said}]}, 404)
    return _json(shapes.datacite(held[0]))


_ANSWERS: dict[str, Callable[[World, str, dict[str, list[str]]], Response]] = {
    "crossref": _crossref,
    "pubmed": _pubmed,
    "europepmc": _europepmc,
    "openalex": _openalex,
    "datacite": _datacite,
}
SERVICES = tuple(_ANSWERS)


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is part of the tests."""


@contextmanager
def serve(works: Iterable[Work] = ()) -> Iterator[tuple[World, str]]:
    """A world, and the address at which its services answer."""
    world = World(list(works))
    world.index()
    handler = type("Handler", (_Handler,), {"world": world})
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield world, f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def base_urls(address: str) -> dict[str, str]:
    """The setting of each service's base URL."""
    return {service: f"{address}/{service}" for service in SERVICES}
