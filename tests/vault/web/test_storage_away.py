"""A full disk, a store or database that is away: said, nothing half there, a retry works."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import urllib3
from minio import Minio
from werkzeug.test import TestResponse

from tests.vault.conftest import PHRASE, Vault
from tests.vault.web.conftest import Filled, Site
from vault.archive.ports import Ports
from vault.config import Settings
from vault.services import review
from vault.store.database import open_database
from vault.store.s3_blobs import S3Blobs
from vault.web.factory import create_app

NOWHERE = "127.0.0.1:1"  # nobody listens there


def over(site: Site, ports: Ports) -> Site:
    """The same site while something is away."""
    return replace(site, app=create_app(ports))


def upload(site: Site, *files: tuple[bytes, str]) -> TestResponse:
    browser = site.browser("noor")
    return browser.upload(f"/cases/{site.case_id}", *files, Accept="application/json")


def names(site: Site) -> list[str]:
    return sorted(one.name for one in review.list_documents(site.vault.noor, site.case_id))


# -- a full disk ---------------------------------------------------------------------------


@pytest.fixture
def small(
    filled: Filled, tmp_path: Path, open_copy: Callable[[Path, Settings | None], Vault]
) -> Iterator[tuple[Site, Path]]:
    """The site with everything it keeps on a disk of 12 MiB."""
    disk = tmp_path / "small"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("no small file system can be mounted here")
    shutil.copytree(filled.place, disk / "vault")
    vault = open_copy(disk / "vault", None)
    vault.people = filled.people
    yield Site(create_app(vault.ports), vault, people=filled.people, **filled.ids), disk
    vault.ports.database.close()
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Take every byte that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    return filler


def test_a_file_that_does_not_fit_is_refused_and_the_others_are_kept(
    small: tuple[Site, Path],
) -> None:
    site, _ = small
    before = names(site)
    answer = upload(site, (b"een", "een.txt"), (bytes(20 << 20), "groot.bin"), (b"3", "drie.txt"))
    assert answer.status_code == 200 and answer.json is not None
    (failure,) = answer.json["failures"]
    assert (failure["name"], failure["error"]) == ("groot.bin", "disk_full")
    assert "Maak ruimte" in failure["hint"]
    assert names(site) == sorted([*before, "een.txt", "drie.txt"])


def test_on_a_full_disk_nothing_is_half_there_and_a_retry_works(small: tuple[Site, Path]) -> None:
    site, disk = small
    before, noor = names(site), site.browser("noor")
    noor.csrf()
    filler = fill(disk)
    answer = noor.upload(f"/cases/{site.case_id}", (b"x" * 9000, "brief.txt"))
    assert answer.status_code in (400, 503)
    assert "vol" in answer.text
    assert names(site) == before  # reading goes on
    filler.unlink()
    answer = noor.upload(f"/cases/{site.case_id}", (b"x" * 9000, "brief.txt"))
    assert answer.status_code == 303
    assert names(site) == sorted([*before, "brief.txt"])
    assert noor.get(f"/cases/{site.case_id}").status_code == 200


# -- an object store that is away ----------------------------------------------------------


def test_without_the_object_store_files_are_refused_and_rows_still_shown(site: Site) -> None:
    http = urllib3.PoolManager(timeout=1, retries=urllib3.Retry(total=0))
    client = Minio(NOWHERE, "key", "secret", secure=False, region="us-east-1", http_client=http)
    away = over(site, replace(site.vault.ports, blobs=S3Blobs(client, "kluis")))
    before = names(site)
    answer = upload(away, (b"x" * 9000, "brief.txt"), (b"y", "tweede.txt"))
    assert answer.json is not None and answer.json["documents"] == []
    errors = {one["name"]: one["error"] for one in answer.json["failures"]}
    assert errors == {"brief.txt": "storage_unreachable", "tweede.txt": "storage_unreachable"}
    assert names(site) == before
    noor, case = away.browser("noor"), f"/cases/{site.case_id}"
    assert noor.get("/cases").status_code == 200
    picture = noor.get(f"{case}/documents/{site.document_id}/pages/1")
    download = noor.post(f"{case}/documents/{site.document_id}/download")
    assert (picture.status_code, download.status_code) == (503, 503)
    assert "niet bereikbaar" in download.text
    assert upload(site, (b"x" * 9000, "brief.txt")).status_code == 200
    assert names(site) == sorted([*before, "brief.txt"])


# -- a database that is away ---------------------------------------------------------------


def test_without_the_database_every_page_says_so_and_nothing_is_lost(site: Site) -> None:
    before, cookie_holder = names(site), site.browser("noor")
    database = open_database(f"postgresql://kluis@{NOWHERE}/kluis")
    away = over(site, replace(site.vault.ports, database=database))
    browser = replace(cookie_holder, client=away.app.test_client())
    for cookie in cookie_holder.client._cookies.values():
        browser.client.set_cookie(cookie.key, cookie.value, domain="localhost")
    objects = site.vault.ports.settings.paths.objects
    files = {path for path in objects.rglob("*") if path.is_file()}
    pages = [
        browser.get("/cases"),
        browser.get(f"/cases/{site.case_id}"),
        browser.upload(f"/cases/{site.case_id}", (b"x" * 9000, "brief.txt")),
        browser.post("/sign-in", {"login": "noor", "passphrase": PHRASE}),
    ]
    assert [page.status_code for page in pages] == [503] * 4
    for page in pages:
        assert "De database is niet bereikbaar" in page.text
        assert "127.0.0.1:1" not in page.text and "psycopg" not in page.text
    assert {path for path in objects.rglob("*") if path.is_file()} == files
    assert away.app.test_client().get("/health").status_code == 200
    assert upload(site, (b"x" * 9000, "brief.txt")).status_code == 200
    assert names(site) == sorted([*before, "brief.txt"])
