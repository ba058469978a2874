from tests.loopback.fixtures import loopback, open_web

__all__ = ["loopback", "open_web"]
