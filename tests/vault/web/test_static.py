"""Style and script as files: nothing inline, no sink for strings, enough contrast."""

from __future__ import annotations

import re

import pytest

from vault.paths import PROJECT, TEMPLATES

STATIC = PROJECT / "vault" / "web" / "static"
TEMPLATE_FILES = sorted((TEMPLATES / "web").rglob("*.html"))
SINKS = {
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "eval(",
    "Function(",
    "DOMParser",
    "srcdoc",
    "createContextualFragment",
    'setTimeout("',
    "javascript:",
    "localStorage",
    "sessionStorage",
}
AA = 4.5  # WCAG 2.2, 1.4.3
GROUNDS = ("ground", "surface", "sunken")
PAIRS = [
    *((ink, ground) for ink in ("ink", "muted", "accent") for ground in GROUNDS),
    *((name, "surface") for name in ("good", "warn", "bad", "info", "plum")),
    *((name, "ground") for name in ("good", "warn", "bad", "info")),
    *((name, f"{name}-soft") for name in ("good", "warn", "bad", "info", "plum", "accent")),
    *(("ink", f"{name}-soft") for name in ("good", "warn", "bad", "info", "accent")),
    *(("muted", f"{name}-soft") for name in ("warn", "info")),
    *(("accent", f"{name}-soft") for name in ("warn", "info", "good", "bad")),
    ("on-accent", "accent"),
    ("surface", "bad"),
    ("surface", "ink"),
    ("ink", "mark"),
]


@pytest.mark.parametrize("file", TEMPLATE_FILES, ids=lambda f: f.stem)
def test_no_template_holds_inline_script_or_style(file: object) -> None:
    text = file.read_text()  # type: ignore[attr-defined]
    assert not re.search(r"<style|\sstyle=|\son\w+=\"|javascript:", text)
    for tag in re.findall(r"<script[^>]*>", text):
        assert " src=" in tag


def test_no_template_marks_anything_but_our_drawings_as_safe() -> None:
    safe = [
        line.strip()
        for file in TEMPLATE_FILES
        for line in file.read_text().splitlines()
        if re.search(r"\|\s*safe\b|autoescape|Markup", line)
    ]
    assert len(safe) == 1 and "drawings[name]|safe" in safe[0]


@pytest.mark.parametrize("file", sorted((STATIC / "js").iterdir()), ids=lambda f: f.stem)
def test_no_script_touches_a_sink_that_makes_strings_run(file: object) -> None:
    text = file.read_text()  # type: ignore[attr-defined]
    assert [sink for sink in SINKS if sink in text] == []
    assert '"use strict";' in text


def test_no_style_or_script_comes_from_elsewhere() -> None:
    for file in STATIC.rglob("*"):
        if file.suffix in (".css", ".js"):
            text = file.read_text()
            assert "http://" not in text and "https://" not in text and "@import" not in text
            assert "url(" not in text


def _colours() -> list[dict[str, str]]:
    """Light, and dark on top of it."""
    text = (STATIC / "css" / "tokens.css").read_text()
    light, dark = text.split("@media (prefers-color-scheme: dark)")
    find = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")
    bright = dict(find.findall(light))
    return [bright, {**bright, **dict(find.findall(dark))}]


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(ink: str, ground: str, mode: int) -> None:
    colours = _colours()[mode]
    assert _contrast(colours[ink], colours[ground]) >= AA


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_the_edges_of_inputs_can_be_seen(mode: int) -> None:
    colours = _colours()[mode]
    assert _contrast(colours["edge"], colours["surface"]) >= 3  # WCAG 1.4.11
