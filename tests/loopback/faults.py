"""The ways in which a service has been seen to fail, each as it shows on the wire."""

from __future__ import annotations

import gzip
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

from tests.loopback.server import Fault, Response


def instead(status: int, body: str, kind: str = "text/html", *headers: tuple[str, str]) -> Fault:
    """Another response in place of the true one."""
    return lambda _handler, _response: Response(status, body.encode(), kind, headers)


def too_many(retry_after: str = "") -> Fault:
    headers = (("Retry-After", retry_after),) if retry_after else ()
    return instead(429, '{"error":"API rate limit exceeded"}', "application/json", *headers)


def gateway_timeout() -> Fault:
    page = "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n</html>\r\n"
    return instead(504, page)


def server_error() -> Fault:
    return instead(500, '{"status":"error","message-type":"exception"}', "application/json")


def unavailable() -> Fault:
    return instead(503, "Service Unavailable", "text/plain")


def web_page() -> Fault:
    """A page of a proxy or a portal where data should be, with status 200."""
    return instead(200, "<!DOCTYPE html><html><body>Please log in</body></html>", "text/html")


def labelled_json() -> Fault:
    """A 404 in plain text that calls itself JSON."""
    return instead(404, "Resource not found.", "application/json;charset=utf-8")


def foreign_404() -> Fault:
    """A 404 of something that stands before the service."""
    return instead(404, "<html><h1>No such host is configured here</h1></html>")


def empty() -> Fault:
    return instead(200, "", "application/json")


def zipped() -> Fault:
    def fault(_: BaseHTTPRequestHandler, response: Response) -> Response:
        headers = (*response.headers, ("Content-Encoding", "gzip"))
        return replace(response, body=gzip.compress(response.body), headers=headers)

    return fault


def mislabelled(charset: str, *, encoded: str = "") -> Fault:
    """The header says ``charset``; the body is in it only if ``encoded`` says so."""

    def fault(_: BaseHTTPRequestHandler, response: Response) -> Response:
        body = response.body.decode().encode(encoded) if encoded else response.body
        return replace(response, body=body, type=f"application/json; charset={charset}")

    return fault


def truncated() -> Fault:
    """Fewer bytes than the header promises, then the connection closes."""

    def fault(handler: BaseHTTPRequestHandler, response: Response) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", response.type)
        handler.send_header("Content-Length", str(len(response.body)))
        handler.end_headers()
        handler.wfile.write(response.body[: len(response.body) // 2])
        handler.close_connection = True

    return fault


def cut_json() -> Fault:
    """Half of the JSON under a header that promises no more."""
    return lambda _, response: replace(response, body=response.body[: len(response.body) // 2])


def cut_chunks() -> Fault:
    """A chunked body without its last chunk."""

    def fault(handler: BaseHTTPRequestHandler, response: Response) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", response.type)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        part = response.body[:50]
        handler.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
        handler.close_connection = True

    return fault


def reset() -> Fault:
    """The connection is torn down without an answer."""

    def fault(handler: BaseHTTPRequestHandler, _: Response) -> None:
        linger = struct.pack("ii", 1, 0)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        handler.connection.close()
        handler.close_connection = True

    return fault


def dripping(pause: float) -> Fault:
    """A body that comes byte by byte, so that no single read ever times out."""

    def fault(handler: BaseHTTPRequestHandler, response: Response) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", response.type)
        handler.send_header("Content-Length", str(len(response.body)))
        handler.end_headers()
        for byte in response.body:
            try:
                handler.wfile.write(bytes([byte]))
                handler.wfile.flush()
            except OSError:
                break
            time.sleep(pause)
        handler.close_connection = True

    return fault


def silent(seconds: float) -> Fault:
    """Nothing comes for a long time."""

    def fault(_: BaseHTTPRequestHandler, response: Response) -> Response:
        time.sleep(seconds)
        return response

    return fault


def redirected(to: Callable[[BaseHTTPRequestHandler], str], status: int = 302) -> Fault:
    def fault(handler: BaseHTTPRequestHandler, _: Response) -> Response:
        return Response(status, b"", "text/plain", (("Location", to(handler)),))

    return fault
