"""Every page can be used with a keyboard and a screen reader, and without script."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.vault.web.conftest import Site
from tests.vault.web.pages import every_page, posted_pages

VOID = {"meta", "link", "input", "img", "br", "hr", "path", "rect", "circle"}


class Outline(HTMLParser):
    """What a reader program would notice."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.label_for: set[str] = set()
        self.controls: list[tuple[dict[str, str], bool]] = []
        self.names: list[list[str]] = []
        self.nameless: list[str] = []
        self.errors: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append((tag, values))
        if tag == "label" and "for" in values:
            self.label_for.add(values["for"])
        hidden = values.get("type") == "hidden"
        if tag in ("input", "select", "textarea") and not hidden:
            self.controls.append((values, "label" in self.open))
        if tag in ("a", "button") and "template" not in self.open:
            silent = values.get("tabindex") == "-1" and "svg" in self.open
            self.names.append([values.get("aria-label", "box" if silent else "")])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.errors.append(f"</{tag}> closes nothing")
        if "template" in self.open:
            return
        if tag in ("a", "button") and self.names and not "".join(self.names.pop()).strip():
            self.nameless.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        for name in self.names:
            name.append(data)


@pytest.fixture
def outlines(site: Site) -> list[tuple[str, Outline]]:
    found = []
    for login, path in every_page(site):
        outline = Outline()
        outline.feed(site.browser(login).get(path).text)
        found.append((path, outline))
    noor = site.browser("noor")
    for path, form in posted_pages(site):
        outline = Outline()
        outline.feed(noor.post(path, form).text)
        found.append((path, outline))
    return found


def test_every_page_is_well_formed(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        assert page.errors == [] and page.open == [], path
        ids = [values["id"] for _, values in page.tags if "id" in values]
        assert len(ids) == len(set(ids)), path


def test_every_page_has_its_landmarks_and_one_heading(
    outlines: list[tuple[str, Outline]],
) -> None:
    for path, page in outlines:
        tags = [tag for tag, _ in page.tags]
        for landmark in ("header", "main", "footer", "h1", "title"):
            assert tags.count(landmark) == 1, (path, landmark)
        first = next(values for tag, values in page.tags if tag == "a")
        assert first["class"] == "skip" and first["href"] == "#main", path
        html = next(values for tag, values in page.tags if tag == "html")
        assert html["lang"] == "nl", path


def test_headings_leave_no_step_out(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        levels = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4")]
        for before, after in pairwise(levels):
            assert after <= before + 1, (path, levels)


def test_every_control_has_a_label(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        for values, inside in page.controls:
            assert inside or values.get("id") in page.label_for, (path, values)


def test_what_a_label_or_hint_points_at_exists(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        ids = {values["id"] for _, values in page.tags if "id" in values}
        for _, values in page.tags:
            for name in ("aria-describedby", "aria-labelledby", "for"):
                for target in values.get(name, "").split():
                    assert target in ids, (path, name, target)


def test_links_and_buttons_have_names(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        assert page.nameless == [], path


def test_pictures_have_words_and_drawings_are_silent(
    outlines: list[tuple[str, Outline]],
) -> None:
    for path, page in outlines:
        for tag, values in page.tags:
            assert tag != "img" or values.get("alt"), path
            assert tag != "svg" or values.get("aria-hidden") == "true", path


def test_every_form_works_without_script(outlines: list[tuple[str, Outline]]) -> None:
    for path, page in outlines:
        forms = [values for tag, values in page.tags if tag == "form"]
        posts = [values for values in forms if values.get("method") == "post"]
        tokens = [v for tag, v in page.tags if tag == "input" and v.get("name") == "csrf"]
        assert len(tokens) == len(posts), path
        for tag, values in page.tags:
            if tag == "button" and values.get("type") == "button":
                assert "hidden" in values, (path, values)  # only shown by script


def test_no_title_tells_the_name_of_a_case_or_client(site: Site) -> None:
    """Titles stay in the history of the browser and on the taskbar."""
    for login, path in every_page(site):
        title = site.browser(login).get(path).text.split("<title>")[1].split("</title>")[0]
        assert "Amari" not in title, path
