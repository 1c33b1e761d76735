"""From a passphrase to the user's seed: Argon2id with a pepper, then a sealed envelope.

There is no password hash beside it: opening the envelope is the sign-in. The parameters stand in
the envelope's context, so that lowering them makes it unopenable, and are held against a floor
and a ceiling before any work is done (A-11, A-12). At most two hashes run at once in a process:
a flood of sign-ins must not fill the memory (A-26). The passphrase is used as typed after NFC,
never trimmed, never cut (A-28).
"""

from __future__ import annotations

import base64
import re
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from extractors.model import Text
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import argon2id, hkdf_sha512, hmac_sha256, random_bytes
from vault.crypto.words import new_passphrase as new_passphrase
from vault.crypto.words import strength_problem as strength_problem
from vault.domain.ids import id_bytes
from vault.errors import AccessError, IntegrityError, NewerFormat, Throttled, UsageError

SALT_BYTES = 16
SEED_BYTES = 32
MAX_BYTES = 1024  # of a passphrase, after NFC
SLOTS = threading.BoundedSemaphore(2)  # hashes at once, security.md D6
SLOT_SECONDS = 20  # how long a sign-in waits for its turn before it is told to come back
_PHC = re.compile(r"\$argon2id\$v=19\$m=(\d{1,10}),t=(\d{1,10}),p=(\d{1,10})\$([A-Za-z0-9+/]{22})")


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of one hash: memory in KiB, passes, lanes. The default takes about a third of a second.

    Source: RFC 9106 section 4; the measurements are in security.md 2.3.
    """

    memory_kib: int = 128 * 1024
    iterations: int = 3
    lanes: int = 4

    def within(self, floor: KdfParameters, ceiling: KdfParameters) -> bool:
        return (
            floor.memory_kib <= self.memory_kib <= ceiling.memory_kib
            and floor.iterations <= self.iterations <= ceiling.iterations
            and floor.lanes <= self.lanes <= ceiling.lanes
        )


FLOOR = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=1)
CEILING = KdfParameters(memory_kib=1024 * 1024, iterations=16, lanes=16)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A sealed seed and how its key is made: a PHC string with parameters and salt, no hash."""

    phc: str
    sealed: bytes


def seal_seed(
    seed: bytes,
    phrase: str,
    pepper: bytes,
    org_id: str,
    user_id: str,
    method_id: str,
    parameters: KdfParameters,
    floor: KdfParameters = FLOOR,
) -> Envelope:
    """Seal a 32-byte seed; ValueError for parameters that `open_seed` would refuse."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a seed has 32 bytes")
    if not parameters.within(floor, CEILING):
        raise ValueError("Argon2 parameters out of bounds")
    salt = random_bytes(SALT_BYTES)
    phc = phc_string(parameters, salt)
    names = (id_bytes(org_id), id_bytes(user_id), id_bytes(method_id))
    key = _key(phrase, pepper, parameters, salt, phc, names)
    return Envelope(phc, records.seal(key, seed, context(Kind.USER_ENVELOPE, *names, phc), epoch=0))


def open_seed(
    envelope: Envelope,
    phrase: str,
    pepper: bytes,
    org_id: str,
    user_id: str,
    method_id: str,
    floor: KdfParameters = FLOOR,
) -> bytes:
    """The seed; AccessError for a wrong passphrase, IntegrityError for parameters nobody set.

    A changed envelope looks like a wrong passphrase: without the right key both are noise.
    """
    parameters, salt = parse_phc(envelope.phc)
    if not parameters.within(floor, CEILING):
        raise _bad_parameters()
    names = (id_bytes(org_id), id_bytes(user_id), id_bytes(method_id))
    key = _key(phrase, pepper, parameters, salt, envelope.phc, names)
    sealed_in = context(Kind.USER_ENVELOPE, *names, envelope.phc)
    try:
        return records.open_record(key, envelope.sealed, sealed_in)
    except NewerFormat:
        raise
    except IntegrityError as error:
        raise AccessError(
            "wrong_passphrase", Text("De wachtzin klopt niet.", "The passphrase is wrong.")
        ) from error


def burn(phrase: str, pepper: bytes, memory_kib: int) -> None:
    """The work of one opening for nobody: an unknown name takes as long as a known one (A-27)."""
    raw = phrase_bytes(phrase)
    parameters = KdfParameters(memory_kib=memory_kib)
    with _slot():
        argon2id(
            raw,
            salt=hmac_sha256(pepper, raw)[:SALT_BYTES],
            memory_kib=memory_kib,
            iterations=parameters.iterations,
            lanes=parameters.lanes,
            secret=pepper,
            associated=b"",
        )


def phrase_bytes(phrase: str) -> bytes:
    """UTF-8 after NFC, so that é typed on any keyboard is the same; UsageError above 1024 bytes."""
    # NFC makes one character of at most four here; what is longer need not be normalised at all.
    if len(phrase) <= 4 * MAX_BYTES:
        raw = unicodedata.normalize("NFC", phrase).encode("utf-8", "surrogatepass")
        if len(raw) <= MAX_BYTES:
            return raw
    raise UsageError("too_long", Text("De wachtzin is te lang.", "The passphrase is too long."))


def phc_string(parameters: KdfParameters, salt: bytes) -> str:
    """The PHC string without a hash: `$argon2id$v=19$m=…,t=…,p=…$salt`."""
    salt64 = base64.b64encode(salt).decode("ascii").rstrip("=")
    costs = f"m={parameters.memory_kib},t={parameters.iterations},p={parameters.lanes}"
    return f"$argon2id$v=19${costs}${salt64}"


def parse_phc(phc: str) -> tuple[KdfParameters, bytes]:
    """Parameters and 16-byte salt; IntegrityError unless it is exactly as `phc_string` writes."""
    match = _PHC.fullmatch(phc)
    if match is None:
        raise _bad_parameters()
    parameters = KdfParameters(int(match[1]), int(match[2]), int(match[3]))
    salt = base64.b64decode(match[4] + "==")
    if phc_string(parameters, salt) != phc:
        raise _bad_parameters()
    return parameters, salt


def _key(
    phrase: str,
    pepper: bytes,
    parameters: KdfParameters,
    salt: bytes,
    phc: str,
    names: tuple[bytes, bytes, bytes],
) -> bytes:
    raw = phrase_bytes(phrase)
    with _slot():
        hashed = argon2id(
            raw,
            salt=salt,
            memory_kib=parameters.memory_kib,
            iterations=parameters.iterations,
            lanes=parameters.lanes,
            secret=pepper,
            associated=context(Kind.USER_KDF, *names, phc),
        )
    return hkdf_sha512(hashed, context(Kind.USER_KEK, *names))


@contextmanager
def _slot() -> Iterator[None]:
    if not SLOTS.acquire(timeout=SLOT_SECONDS):
        raise Throttled(
            "busy",
            Text("Er melden zich te veel mensen tegelijk aan.", "Too many sign-ins at once."),
        )
    try:
        yield
    finally:
        SLOTS.release()


def _bad_parameters() -> IntegrityError:
    return IntegrityError(
        "kdf_parameters",
        Text(
            "De instellingen van een wachtzin zijn buiten de kluis om veranderd.",
            "The settings of a passphrase were changed outside the vault.",
        ),
    )
