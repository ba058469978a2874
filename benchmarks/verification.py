"""How long verification takes, what it holds in memory, and how it behaves in an outage.

``python -m benchmarks.verification [NUMBER]``, run from the root of the project; NUMBER of
references, 1000 by default. The services are a server on the loopback, in a process of its own,
that waits 50 ms before each answer; the real pacing is lifted, the concurrency the services
allow is kept. The physical bound is the time that the busiest service needs for its questions at
that concurrency.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.loopback.server import SERVICES, serve
from tests.loopback.works import Work
from tests.verifying.making import entry_of

from claimcheck.sources.pacing import LIMITS
from claimcheck.verifying.citing import as_bibtex

DELAY = 0.05
COLD = 3.0
"""Times the physical bound that a first run may take on a busy machine of two cores."""
WARM = 1.0
OUTAGE = 30.0


def works(number: int) -> list[Work]:
    """Invented works, all of them sound."""
    return [
        Work(
            doi=f"10.5555/bench.{n}",
            pmid=str(80000000 + n),
            title=f"Invented measurement number {n} of imaginary pain in nobody",
            authors=(("Kowalczyk", "Zofia M"), ("Brandt", "Jörg"), ("Lim", "Wei-Ling")),
            year=2000 + n % 24,
            journal="Journal of Benchmarks that Never Were",
            volume=str(n),
            pages=f"{n}-{n + 9}",
        )
        for n in range(1, number + 1)
    ]


def bibliography(number: int, file: Path) -> None:
    """A .bib of those works."""
    entries = (entry_of(work, f"k{n}", pmid="") for n, work in enumerate(works(number)))
    file.write_text("\n".join(map(as_bibtex, entries)), encoding="utf-8")


def _serve(
    number: int, addresses: multiprocessing.Queue[str], asked: multiprocessing.Queue[str]
) -> None:
    with serve(works(number)) as (world, address):
        world.delay = DELAY
        addresses.put(address)
        while True:
            asked.put(json.dumps(Counter(seen.service for seen in world.seen)))
            time.sleep(0.5)
            while not asked.empty():
                asked.get()


@contextmanager
def services(number: int) -> Iterator[tuple[str, multiprocessing.Queue[str]]]:
    """The loopback's address, and a queue that tells how often each service was asked."""
    context = multiprocessing.get_context("spawn")
    addresses: multiprocessing.Queue[str] = context.Queue()
    asked: multiprocessing.Queue[str] = context.Queue()
    process = context.Process(target=_serve, args=(number, addresses, asked), daemon=True)
    process.start()
    try:
        yield addresses.get(timeout=60), asked
    finally:
        process.kill()
        process.join()


@contextmanager
def listening(*, accept: bool) -> Iterator[str]:
    """A port that takes connections and never answers, or one that refuses them."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        if accept:
            listener.listen(128)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def verify(file: Path, address: str, cache: str, **more: str) -> tuple[float, int, str]:
    """Seconds, exit code, and a line: processor time, peak memory, and what the command said."""
    environment = {
        **os.environ,
        "CLAIMCHECK_MAILTO": "bench@example.org",
        "CLAIMCHECK_CACHE": cache,
        "CLAIMCHECK_PACE": "0",
        "CLAIMCHECK_RETRIES": "0",
        **{f"CLAIMCHECK_{name.upper()}_URL": f"{address}/{name}" for name in SERVICES},
        **more,
    }
    script = (
        "import resource, sys\nfrom claimcheck.cli import main\ntry: main(sys.argv[1:])\n"
        "finally: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)"
    )
    before = os.times()
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, "verify", str(file)],
        env=environment,
        cwd=file.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - began
    after = os.times()
    spent = sum(after[2:4]) - sum(before[2:4])
    memory = int(re.findall(r"\d+", done.stderr or "0")[-1])
    said = done.stdout.strip().splitlines()[-1]
    line = f"{seconds:6.1f} s  {spent:5.1f} s cpu  {memory:4d} MB  exit {done.returncode}  {said}"
    return seconds, done.returncode, line


def bound(asked: Counter[str]) -> float:
    """Seconds that the busiest service needs, answering as many at a time as it allows."""
    return max(count * DELAY / LIMITS[name].concurrency for name, count in asked.items())


def main(number: int) -> int:
    """Prints the table; 1 where a limit is not met."""
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        file = folder / "bench.bib"
        bibliography(number, file)
        with services(number) as (address, counts):
            for name, size in (("a quarter of them", number // 4), ("all of them", number)):
                bibliography(size, file)
                seconds, code, line = verify(file, address, str(folder / f"c{size}"))
                print(f"{name:<34} {line}")
            time.sleep(1.5)
            asked = Counter(json.loads(counts.get(timeout=5)))
            whole = Counter({service: count * 4 // 5 for service, count in asked.items()})
            limit = bound(whole)
            print(f"{'  the physical bound':<34} {limit:6.1f} s  ({dict(whole)})")
            failed |= seconds > COLD * limit or code != 0
            seconds, code, line = verify(file, address, str(folder / f"c{number}"))
            print(f"{'again, from the cache':<34} {line}")
            failed |= seconds > WARM or code != 0
        for name, accept in (("outage: connections refused", False), ("outage: silence", True)):
            with listening(accept=accept) as address:
                real = {"CLAIMCHECK_PACE": "1", "CLAIMCHECK_RETRIES": "4"}
                seconds, code, line = verify(file, address, str(folder / name), **real)
            print(f"{name:<34} {line}")
            failed |= seconds > OUTAGE or code != 3
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
