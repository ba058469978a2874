"""How the services are asked: where, by whom, how often; from configuration and environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from claimcheck.errors import ConfigurationError
from claimcheck.folding.text import nearest
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """Everything that can be set about the services; ``[tool.claimcheck.sources]``.

    ``pace`` multiplies the waits between two requests to one service: 1 keeps its published
    limits, 0 lifts them (for a server of one's own). ``retries`` is the number of tries after
    the first, 0 to 4. Ages are days, ``patience`` is seconds.
    """

    mailto: str = ""
    """The user's own contact address, which the services ask for. There is no default."""
    services: tuple[str, ...] = ("crossref", "pubmed", "europepmc", "openalex", "datacite")
    crossref: str = "https://api.crossref.org"
    pubmed: str = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"
    europepmc: str = "https://www.ebi.ac.uk/europepmc/webservices/rest"
    openalex: str = "https://api.openalex.org"
    datacite: str = "https://api.datacite.org"
    retraction_watch: str = ""
    """Path or address of the Retraction Watch file, for ``claimcheck retractions update``."""
    ncbi_api_key: str = ""
    openalex_api_key: str = ""
    pace: float = 1.0
    retries: int = 4
    patience: float = 12.0
    """Seconds that one try may take; halved after each failed try in a row."""
    cache: str = ""
    """Folder for answers and the Retraction Watch index; the user's cache folder when empty."""
    cache_days: float = 1.0
    """Age up to which an answer is used again without asking."""

    def base_url(self, service: str) -> str:
        """The address of ``service`` without a slash at its end."""
        return str(getattr(self, service)).rstrip("/")

    @property
    def folder(self) -> Path:
        """Where answers and the Retraction Watch index are kept."""
        return (
            Path(self.cache).expanduser()
            if self.cache
            else Path("~/.cache/claimcheck").expanduser()
        )


SERVICES = ("crossref", "pubmed", "europepmc", "openalex", "datacite")
_ENVIRONMENT = {
    "CLAIMCHECK_MAILTO": "mailto",
    "CLAIMCHECK_PACE": "pace",
    "CLAIMCHECK_RETRIES": "retries",
    "CLAIMCHECK_PATIENCE": "patience",
    "CLAIMCHECK_CACHE": "cache",
    "CLAIMCHECK_CACHE_DAYS": "cache_days",
    "CLAIMCHECK_CROSSREF_URL": "crossref",
    "CLAIMCHECK_PUBMED_URL": "pubmed",
    "CLAIMCHECK_EUROPEPMC_URL": "europepmc",
    "CLAIMCHECK_OPENALEX_URL": "openalex",
    "CLAIMCHECK_DATACITE_URL": "datacite",
    "CLAIMCHECK_SERVICES": "services",
    "CLAIMCHECK_RETRACTION_WATCH": "retraction_watch",
    "CLAIMCHECK_NCBI_API_KEY": "ncbi_api_key",
    "CLAIMCHECK_OPENALEX_API_KEY": "openalex_api_key",
}
_LIMITS = {
    "pace": (0.0, 100.0),
    "retries": (0, 4),
    "patience": (0.1, 120.0),
    "cache_days": (0.0, 365.0),
}


def load_settings(table: Mapping[str, Any], environment: Mapping[str, str]) -> SourceSettings:
    """The settings of a configuration table, with the environment's on top.

    Raises:
        ConfigurationError: a name is unknown (the nearest right one is named), a value is of
            the wrong kind or out of range, or an address is not http(s).
    """
    named = {_known_name(name): (f"sources.{name}", value) for name, value in table.items()}
    for variable, name in _ENVIRONMENT.items():
        if environment.get(variable, "").strip():
            named[name] = (variable, environment[variable].strip())
    return replace(SourceSettings(), **{n: _value(n, *given) for n, given in named.items()})


def _known_name(name: str) -> str:
    known = SourceSettings.__slots__
    plain = name.replace("-", "_").removesuffix("_url")
    if plain in known:
        return plain
    near = nearest(plain, known)
    hint = f"; did you mean '{near.replace('_', '-')}'?" if near else ""
    raise ConfigurationError(f"there is no setting 'sources.{name}'{hint}")


def _value(name: str, where: str, value: Any) -> Any:
    if name == "services":
        return _services(where, value)
    if name in _LIMITS:
        return _number(name, where, value)
    if not isinstance(value, str):
        raise ConfigurationError(f"{where} must be text, not {type(value).__name__}")
    if name in SERVICES and urlsplit(value).scheme not in {"http", "https"}:
        raise ConfigurationError(f"{where} must be an http or https address, not {value!r}")
    return value


def _services(where: str, value: Any) -> tuple[str, ...]:
    names = value.replace(",", " ").split() if isinstance(value, str) else value
    if not isinstance(names, list):
        raise ConfigurationError(f"{where} must be a list of services, not {value!r}")
    for name in names:
        if name not in SERVICES:
            near = nearest(str(name), SERVICES)
            hint = f"; did you mean '{near}'?" if near else f"; there are {', '.join(SERVICES)}"
            raise ConfigurationError(f"{where}: there is no service {name!r}{hint}")
    if not names:
        raise ConfigurationError(f"{where} names no service")
    return tuple(dict.fromkeys(names))


def _number(name: str, where: str, value: Any) -> float | int:
    low, high = _LIMITS[name]
    try:
        number = int(value) if name == "retries" else float(value)
    except (TypeError, ValueError, OverflowError):
        raise ConfigurationError(f"{where} must be a number, not {value!r}") from None
    if isinstance(value, bool) or not low <= number <= high:
        raise ConfigurationError(f"{where} must be between {low:g} and {high:g}, not {value!r}")
    return number


_ADDRESS = re.compile(r"[^@\s<>\"',;]{1,64}@[A-Za-z0-9.-]{1,253}")
_RESERVED = re.compile(r"(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$")
_SAMPLE = re.compile(
    r"(?:you|your[._-]?\w{0,20}|name|e?mail|address|change-?me|placeholder|x{3,})", re.IGNORECASE
)


def check_contact(settings: SourceSettings) -> None:
    """Refuses to ask any service without the user's own address.

    Reserved domains (RFC 2606) are let through only where services on the loopback are asked, as
    in tests.

    Raises:
        ConfigurationError: there is no address, or it is nobody's.
    """
    address = settings.mailto
    if not address:
        raise ConfigurationError(
            "the services ask who is asking: set CLAIMCHECK_MAILTO, or mailto in"
            " [tool.claimcheck.sources], to your own e-mail address"
        )
    local, _, domain = address.rpartition("@")
    reserved = bool(_RESERVED.search(domain.lower()))
    loopback = any(_on_loopback(settings.base_url(name)) for name in settings.services)
    if not _ADDRESS.fullmatch(address) or ("." not in domain and not reserved):
        raise ConfigurationError(
            f"{address!r} is not an e-mail address; set CLAIMCHECK_MAILTO to your own"
        )
    if reserved and (not loopback or _SAMPLE.fullmatch(local)):
        raise ConfigurationError(f"{address!r} is a placeholder; set CLAIMCHECK_MAILTO to your own")


def _on_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
