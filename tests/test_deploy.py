"""The manifests in deploy/ fit each other and the code: settings that are read, routes that are served, nobody as root."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cairn.settings import ROOT
from tests.rest.authorized import ANYBODY, AUTHORIZED

DEPLOY = ROOT / "deploy"
SETTINGS = set(re.findall(r'"(CAIRN_[A-Z_]+)"', (ROOT / "cairn" / "settings.py").read_text()))
OF_THE_FILES = {"CAIRN_SITE", "CAIRN_RASAS", "CAIRN_HTTP_PORT", "CAIRN_HTTPS_PORT"}  # read by compose and the proxy
FILES = [path for path in sorted(DEPLOY.rglob("*")) if path.is_file() and path.suffix != ".env"]


def documents(path: Path) -> list[Any]:
    return list(YAML(typ="rt").load_all(path.read_text()))  # Rasa expands the environment in what "safe" loads


def pods() -> Iterator[tuple[str, Any]]:
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml")):
        for document in documents(path):
            if document["kind"] in ("Deployment", "StatefulSet", "Job"):
                yield document["metadata"]["name"], document["spec"]["template"]["spec"]


def containers() -> Iterator[tuple[str, Any]]:
    for name, pod in pods():
        for container in [*pod.get("initContainers", []), *pod["containers"]]:
            yield f"{name}: {container['name']}", container


PODS, CONTAINERS = dict(pods()), dict(containers())
OURS = {name: one for name, one in CONTAINERS.items() if one["image"] == "cairn"}
SERVICES = documents(DEPLOY / "compose.yml")[0]["services"]
OUR_SERVICES = {name: one for name, one in SERVICES.items() if one["image"].startswith("cairn:")}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_setting_that_is_named_is_one(path: Path) -> None:
    assert set(re.findall(r"CAIRN_[A-Z]+(?:_[A-Z]+)*", path.read_text())) <= SETTINGS | OF_THE_FILES


def test_both_kinds_run_the_same_parts() -> None:
    assert {name.rstrip("12") for name in SERVICES} == {*PODS, "proxy"}


@pytest.mark.parametrize("name", PODS)
def test_no_pod_runs_as_root_or_may_ask_the_cluster(name: str) -> None:
    pod = PODS[name]
    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["runAsUser"] > 0


@pytest.mark.parametrize("name", CONTAINERS)
def test_every_container_has_limits_and_no_privileges(name: str) -> None:
    container = CONTAINERS[name]
    assert container["resources"]["limits"]["memory"]
    assert container["resources"]["requests"].keys() == {"cpu", "memory"}
    assert container["securityContext"]["allowPrivilegeEscalation"] is False
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}


@pytest.mark.parametrize("name", OURS)
def test_ours_write_nowhere_but_where_they_must(name: str) -> None:
    assert OURS[name]["securityContext"]["readOnlyRootFilesystem"] is True
    assert {mount["mountPath"] for mount in OURS[name]["volumeMounts"]} <= {"/tmp", "/spool"}  # noqa: S108


@pytest.mark.parametrize("name", OUR_SERVICES)
def test_services_of_ours_are_locked_in_too(name: str) -> None:
    service = OUR_SERVICES[name]
    assert (service["user"], service["read_only"], service["cap_drop"]) == ("10001", True, ["ALL"])
    assert service["mem_limit"]


@pytest.mark.parametrize("name", [name for name in OURS if name in ("actions: actions", "rasa: rasa")])
@pytest.mark.parametrize("probe", ["startupProbe", "readinessProbe", "livenessProbe"])
def test_probes_ask_routes_that_anybody_may_ask(name: str, probe: str) -> None:
    path = "/" + OURS[name][probe]["httpGet"]["path"].strip("/")
    assert AUTHORIZED[name.partition(":")[0], "GET", path] == ANYBODY


def environment(container: Any) -> set[str]:
    return {one["name"] for one in container.get("env", [])}


def test_servers_know_their_database_their_secret_and_their_own_spool() -> None:
    needed = {"CAIRN_DB", "CAIRN_ACTION_SECRET"}
    assert environment(OURS["actions: actions"]) >= needed
    assert environment(OURS["rasa: rasa"]) >= needed | {"CAIRN_SPOOL", "CAIRN_REST_TOKEN", "CAIRN_WEB_SECRET"}
    assert OUR_SERVICES["actions"]["environment"].keys() >= needed
    spools = [OUR_SERVICES[name]["volumes"] for name in ("rasa1", "rasa2")]
    assert spools[0] != spools[1]
    assert all(OUR_SERVICES[name]["environment"].keys() >= needed | {"CAIRN_SPOOL", "CAIRN_REST_TOKEN", "CAIRN_WEB_SECRET"}
               for name in ("rasa1", "rasa2"))  # fmt: skip


def test_nothing_starts_before_the_database_is_migrated() -> None:
    assert SERVICES["migrate"]["command"] == "cairn migrate"
    assert PODS["migrate"]["containers"][0]["command"] == ["cairn", "migrate"]
    for name in ("actions", "rasa"):
        waits = PODS[name]["initContainers"][0]
        assert waits["command"] == ["cairn", "migrate", "--check"]
        service = SERVICES.get(name, SERVICES.get("rasa1"))
        assert service["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}


def test_secrets_are_in_no_manifest() -> None:
    for container in CONTAINERS.values():
        for one in container.get("env", []):
            if "SECRET" in one["name"] or one["name"] in ("CAIRN_DB", "CAIRN_REST_TOKEN", "POSTGRES_PASSWORD"):
                assert one["valueFrom"].keys() == {"secretKeyRef"}


def test_the_endpoints_differ_in_the_address_and_the_secret_alone() -> None:
    (here,), (there,) = documents(ROOT / "endpoints.yml"), documents(DEPLOY / "endpoints.yml")
    assert here["tracker_store"] == there["tracker_store"]
    assert "Authorization: Bearer ${CAIRN_ACTION_SECRET}" in (DEPLOY / "endpoints.yml").read_text()
