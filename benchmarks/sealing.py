"""How fast the vault seals and opens, beside OpenSSL and the `age` program, in one run.

    python -m benchmarks.sealing [--megabytes 100] [--rounds 5]

Aims (each is printed with what was reached): sealing and opening 100 MB, as age payloads and as
records, at 0.25 of `openssl speed -evp aes-256-gcm` or more, and documents faster than `age`.
Every figure is the best of the rounds, in RAM; rounds of all contestants alternate, so that a
busy machine slows them alike. `age` reads a file of the same size and writes to nowhere.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from vault.crypto import age_stream, records
from vault.crypto.age_recipients import HybridIdentity, X25519Identity
from vault.crypto.age_stream import FileSealer

AIM_OPENSSL = 0.25  # of openssl's AES-256-GCM at 64 KiB
PIECE = 1 << 18  # bytes, as an upload or a blob store hands them over
RESULT = 1_000_000  # bytes, of an outcome that waits for a member
RECORD = 500  # bytes of a small row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    size = options.megabytes * 1_000_000
    plain = os.urandom(size)
    with tempfile.TemporaryDirectory() as place:
        runs = own_runs(plain) | age_runs(Path(place), plain)
        best = {name: float("inf") for name in runs}
        openssl = 0.0
        for _ in range(options.rounds):
            openssl = max(openssl, openssl_speed())
            for name, run in runs.items():
                start = time.perf_counter()
                run()
                best[name] = min(best[name], time.perf_counter() - start)
    report({name: size / seconds for name, seconds in best.items()}, openssl)
    small_records()


def own_runs(plain: bytes) -> dict[str, Callable[[], object]]:
    """What the vault does with documents and with blobs, as a caller sees it."""
    identity, key = HybridIdentity.generate(), os.urandom(32)
    parts = cut(plain, RESULT)
    files = [age_stream.seal_file(part, [identity.recipient]) for part in parts]
    sealer = FileSealer(())
    payload = sealer.update(plain) + sealer.finish()
    sealed = records.seal(key, plain, b"benchmark", epoch=1)
    arriving, stored = cut(plain, PIECE), cut(payload, PIECE)

    def seal_stream() -> None:
        stream = FileSealer([identity.recipient])
        for piece in arriving:
            stream.update(piece)
        stream.finish()

    def open_stream() -> None:
        for _ in age_stream.open_stream(sealer.file_key, stored, len(payload)):
            pass

    def seal_files(some: list[bytes]) -> None:
        for part in some:
            age_stream.seal_file(part, [identity.recipient])

    def open_files(some: list[bytes]) -> None:
        for file in some:
            age_stream.open_file(file, [identity])

    return {
        "document seal, streamed": seal_stream,
        "document open, streamed": open_stream,
        "result seal, 1 MB each": lambda: seal_files(parts),
        "result open, 1 MB each": lambda: open_files(files),
        "record seal, one of all": lambda: records.seal(key, plain, b"benchmark", epoch=1),
        "record open, one of all": lambda: records.open_record(key, sealed, b"benchmark"),
    }


def cut(content: bytes, size: int) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


def age_runs(place: Path, plain: bytes) -> dict[str, Callable[[], object]]:
    """The age program on the same bytes; none when it is not installed."""
    age = shutil.which("age")
    if age is None:
        return {}
    identity = X25519Identity.generate()
    original, sealed, key_file = place / "plain", place / "sealed", place / "key"
    original.write_bytes(plain)
    sealed.write_bytes(age_stream.seal_file(plain, [identity.recipient]))
    key_file.write_text(identity.text() + "\n")

    def run(*arguments: str) -> None:
        subprocess.run([age, *arguments], stdout=subprocess.DEVNULL, check=True)

    return {
        "age program, seal": lambda: run("-r", str(identity.recipient), str(original)),
        "age program, open": lambda: run("-d", "-i", str(key_file), str(sealed)),
    }


def openssl_speed() -> float:
    """Bytes per second of AES-256-GCM in blocks of 64 KiB; 0 without the program."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return 0.0
    arguments = ("speed", "-mr", "-seconds", "1", "-bytes", "65536", "-evp", "aes-256-gcm")
    done = subprocess.run([openssl, *arguments], capture_output=True, text=True, check=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("+F:"))
    return float(line.rsplit(":", 1)[1])


def report(rates: dict[str, float], openssl: float) -> None:
    print(f"openssl speed aes-256-gcm, 64 KiB      {openssl / 1e6:8.0f} MB/s")
    for name, rate in rates.items():
        ratio = f"{rate / openssl:6.2f} of openssl" if openssl else ""
        verdict = ""
        if openssl and not name.startswith("age"):
            verdict = "aim met" if rate >= AIM_OPENSSL * openssl else f"aim {AIM_OPENSSL} MISSED"
        print(f"{name:38} {rate / 1e6:8.0f} MB/s {ratio}  {verdict}")
    for verb in ("seal", "open"):
        peer = rates.get(f"age program, {verb}")
        if peer:
            ours = rates[f"document {verb}, streamed"]
            verdict = "aim met" if ours > peer else "aim 1.0 MISSED"
            print(f"document {verb} against the age program   {ours / peer:8.1f} times  {verdict}")


def small_records(count: int = 20_000) -> None:
    """Rows as the database has them."""
    key, body = os.urandom(32), os.urandom(RECORD)
    start = time.perf_counter()
    rows = [records.seal_row(key, body, b"row", epoch=1) for _ in range(count)]
    sealed = time.perf_counter()
    for row in rows:
        records.open_row(key, row, b"row")
    opened = time.perf_counter()
    print(f"rows of {RECORD} bytes, seal                {count / (sealed - start):8.0f} rows/s")
    print(f"rows of {RECORD} bytes, open                {count / (opened - sealed):8.0f} rows/s")


if __name__ == "__main__":
    main()
