"""docker-compose.yml as far as it can be tried without a container engine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.vault.conftest import Vault
from vault.config import SECRET_BYTES, Settings, load_secrets
from vault.paths import PROJECT
from vault.web.factory import create_app

COMPOSE = yaml.safe_load((PROJECT / "docker-compose.yml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


def environment(service: str, host: str = "kluis.example.org") -> dict[str, str]:
    """What the service's process sees."""
    found = SERVICES[service]["environment"]
    return {name: re.sub(r"\$\{KLUIS_HOST:-[^}]*\}", host, text) for name, text in found.items()}


def test_the_client_takes_the_file() -> None:
    client = shutil.which("docker-compose")
    if client is None:
        pytest.skip("docker-compose is not installed")
    subprocess.run([client, "config", "-q"], cwd=PROJECT, check=True, capture_output=True)


def test_the_health_check_of_the_web_service_is_answered(vault: Vault) -> None:
    """Its host name must be one the site answers to, or caddy waits for ever."""
    settings = Settings.from_environment(environment("web"))
    ports = replace(
        vault.ports,
        settings=replace(
            vault.ports.settings,
            trusted_hosts=settings.trusted_hosts,
            https=settings.https,
            proxies=settings.proxies,
        ),
    )
    client = create_app(ports).test_client()
    program = SERVICES["web"]["healthcheck"]["test"][-1]
    host = re.search(r"'Host': '([^']+)'", program)
    assert host is not None
    assert client.get("/health", headers={"Host": host[1]}).status_code == 200
    assert client.get("/health", headers={"Host": "kluis.example.org"}).status_code == 200
    assert client.get("/health", headers={"Host": "elsewhere.example"}).status_code == 400


def test_every_setting_is_one_of_ours() -> None:
    known = {"KLUIS_" + name.upper() for name in Settings.__dataclass_fields__}
    for service in ("web", "worker"):
        assert set(environment(service)) <= known
        assert not any("secret" in name.lower() and name != "KLUIS_SECRETS_DIR" for name in known)


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `.ci/compose-secrets` writes."""
    place = tmp_path_factory.mktemp("project")
    (place / ".ci").mkdir()
    script = shutil.copy(PROJECT / ".ci" / "compose-secrets", place / ".ci")
    subprocess.run(["bash", script], check=True, capture_output=True)
    before = {file.name: file.read_bytes() for file in (place / "secrets").iterdir()}
    subprocess.run(["bash", script], check=True, capture_output=True)
    assert {file.name: file.read_bytes() for file in (place / "secrets").iterdir()} == before
    return place / "secrets"


def test_every_secret_is_made_once_and_is_what_the_vault_reads(secrets: Path) -> None:
    named = {Path(one["file"]).name for one in COMPOSE["secrets"].values()}
    assert named == {file.name for file in secrets.iterdir()}
    loaded = load_secrets(secrets)
    seeds = [loaded.pepper, loaded.org_sign, loaded.log_sign, loaded.session]
    assert len(set(seeds)) == 4 and all(len(seed) == SECRET_BYTES for seed in seeds)


def test_each_secret_can_be_read_by_the_user_of_its_service_and_no_other(secrets: Path) -> None:
    for file in secrets.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name
    if os.getuid() != 0:
        pytest.skip("only root gives files to the users of the containers")
    for name, service in SERVICES.items():
        for secret in service.get("secrets", ()):
            owner = (secrets / secret).stat().st_uid
            assert str(owner) == service["user"].split(":")[0], (name, secret)


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_every_container_is_read_only_without_capabilities(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service.get("cap_add", []) == (["NET_BIND_SERVICE"] if name == "caddy" else [])
    assert "no-new-privileges:true" in service["security_opt"]
    assert "healthcheck" in service
    assert name == "caddy" or ("ports" not in service and service["networks"] == ["inside"])
    assert "PASSWORD" not in {key for key in service.get("environment", {}) if "FILE" not in key}
