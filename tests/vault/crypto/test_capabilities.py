"""Capabilities: one worker, one job, one hour; and results that only that worker can make."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from vault.crypto import capabilities
from vault.crypto.capabilities import WorkerKey
from vault.crypto.primitives import ed25519_public
from vault.domain.ids import is_id, new_id
from vault.errors import IntegrityError

ORG_SIGN = b"o" * 32
ORG_PUBLIC = ed25519_public(ORG_SIGN)
WORKER = WorkerKey.generate()


@pytest.fixture
def job(org: str, case: str) -> dict[str, Any]:
    return {"org_id": org, "case_id": case, "subject_id": new_id(), "expires": 1_700_003_600}


def sealed(job: dict[str, Any]) -> bytes:
    return capabilities.seal_capability(b"file key", WORKER.public, worker_key_id=WORKER.id, **job)


def test_the_worker_opens_its_job(job: dict[str, Any]) -> None:
    assert WORKER.open(sealed(job), **job) == b"file key"
    assert is_id(WORKER.id)


@pytest.mark.parametrize("field", ["org_id", "case_id", "subject_id", "expires"])
def test_a_capability_opens_for_no_other_job_and_not_longer(
    job: dict[str, Any], field: str
) -> None:
    other = job["expires"] + 1 if field == "expires" else new_id()
    with pytest.raises(IntegrityError) as failure:
        WORKER.open(sealed(job), **{**job, field: other})
    assert failure.value.code == "capability_not_authentic"


def test_another_worker_opens_nothing(job: dict[str, Any]) -> None:
    same_name = WorkerKey(WORKER.id, b"x" * 32)
    same_key_other_name = capabilities.seal_capability(
        b"file key", WORKER.public, worker_key_id=new_id(), **job
    )
    for worker, capability in (
        (WorkerKey.generate(), sealed(job)),
        (same_name, sealed(job)),
        (WORKER, same_key_other_name),
        (WORKER, b""),
        (WORKER, sealed(job)[:-1]),
    ):
        with pytest.raises(IntegrityError):
            worker.open(capability, **job)


def test_a_worker_key_counts_only_as_the_organisation_signed_it(org: str) -> None:
    signature = capabilities.sign_worker_key(ORG_SIGN, org, WORKER.id, WORKER.public, 1000)
    capabilities.verify_worker_key(ORG_PUBLIC, org, WORKER.id, WORKER.public, 1000, signature)
    other = WorkerKey.generate()
    for wrong in (
        (ORG_PUBLIC, org, WORKER.id, other.public, 1000, signature),
        (ORG_PUBLIC, org, other.id, WORKER.public, 1000, signature),
        (ORG_PUBLIC, org, WORKER.id, WORKER.public, 1001, signature),
        (ORG_PUBLIC, org, WORKER.id, WORKER.public, -1, signature),
        (ORG_PUBLIC, org, "no id", WORKER.public, 1000, signature),
        (ORG_PUBLIC, new_id(), WORKER.id, WORKER.public, 1000, signature),
        (ed25519_public(b"t" * 32), org, WORKER.id, WORKER.public, 1000, signature),
        (ORG_PUBLIC, org, WORKER.id, WORKER.public, 1000, b""),
    ):
        with pytest.raises(IntegrityError) as failure:
            capabilities.verify_worker_key(*wrong)
        assert failure.value.code == "bad_worker_key"


def test_a_job_is_not_sealed_to_what_is_no_key(job: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError):
        capabilities.seal_capability(b"", b"no key", worker_key_id=WORKER.id, **job)


def test_a_result_shows_who_made_it() -> None:
    """C1: anybody can seal to the case; only who held the file key can make this MAC."""
    key, subject, digest = b"k" * 16, new_id(), hashlib.sha256(b"body").digest()
    mac = capabilities.result_mac(key, subject, digest)
    assert capabilities.check_result_mac(key, subject, digest, mac)
    other = hashlib.sha256(b"other").digest()
    assert not capabilities.check_result_mac(key, subject, other, mac)
    assert not capabilities.check_result_mac(key, new_id(), digest, mac)
    assert not capabilities.check_result_mac(b"q" * 16, subject, digest, mac)
    assert not capabilities.check_result_mac(key, subject, digest, b"")


def test_a_worker_key_prints_nothing() -> None:
    assert repr(WORKER) == "WorkerKey(<redacted>)"
