"""A served vault and a real Chromium for journeys: `Served` starts `kluis serve` as a process of
its own, `chromium` drives a browser over it and collects what the browser complains of.
"""

from __future__ import annotations

import base64
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

BINARY, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
START_SECONDS, PAGE_SECONDS, READ_SECONDS = 60, 20, 420


@dataclass
class Served:
    """A running vault: its address and the one-time code it printed."""

    address: str
    code: str


@contextmanager
def served(data: Path) -> Iterator[Served]:
    """`kluis serve` on a free port; ended by its process id."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "KLUIS_ARGON2_MIB": "64", "OMP_THREAD_LIMIT": "1"}
    log = (data.parent / "serve.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "vault", "--data", str(data), "serve", "--port", str(port)],
        stdout=log,
        stderr=subprocess.STDOUT,
        env=environment,
    )
    try:
        code = _code(Path(log.name), process)
        _until_it_answers(port)
        yield Served(f"http://localhost:{port}", code)
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def _code(log: Path, process: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        for line in log.read_text().splitlines():
            if "code" in line.lower() and ": " in line:
                return line.rsplit(": ", 1)[1].strip()
        time.sleep(0.2)
    raise AssertionError(f"the server did not start: {log.read_text()}")


def _until_it_answers(port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError("the server does not listen")


@dataclass
class Browser:
    """A browser and the few verbs of a journey."""

    driver: webdriver.Chrome
    address: str
    shots: Path
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        self.driver.get(self.address + path)

    @property
    def path(self) -> str:
        return self.driver.current_url.removeprefix(self.address)

    @property
    def text(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "main").text

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def type(self, selector: str, words: str) -> None:
        element = self.find(selector)
        element.clear()
        element.send_keys(words)

    def press(self, label: str) -> None:
        """Press the button or follow the link that begins with these words, and wait.

        What stands in the page itself comes before what stands around it.
        """
        places = [*self.all("main button, main a"), *self.all("header button, header a, nav a")]
        shown = [one for one in places if one.text.strip().startswith(label) and one.is_displayed()]
        assert shown, f"nothing to press called {label!r} on {self.path}"
        self.leave_by(shown[0])

    def leave_by(self, element: WebElement) -> None:
        """Press this and wait until another page stands."""
        old = self.find("html")
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()
        WebDriverWait(self.driver, PAGE_SECONDS).until(lambda _: self._left(old))

    def _left(self, old: WebElement) -> bool:
        try:
            old.is_enabled()
        except Exception:  # noqa: BLE001 (selenium raises several kinds for a page that is gone)
            return bool(self.driver.execute_script("return document.readyState") == "complete")
        return False

    def until_says(self, words: str, seconds: int = PAGE_SECONDS) -> None:
        """Wait for these words; a page that is being replaced while we look is looked at again."""
        gone = (StaleElementReferenceException, NoSuchElementException)
        WebDriverWait(self.driver, seconds, 0.5, ignored_exceptions=gone).until(
            lambda _: words in self.text, f"{self.path} never said {words!r}"
        )

    def shoot(self, name: str) -> None:
        """A picture of the whole page; what the console says against the page is collected."""
        size = self.driver.execute_script(
            "const e = document.documentElement; return [innerWidth, e.scrollHeight, e.scrollWidth]"
        )
        if size[2] > size[0]:
            self.complaints.append(f"{name}: {size[2]} px wide in a window of {size[0]} px")
        clip = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], 4000), "scale": 1}
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip}
        )
        (self.shots / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))
        for entry in self.driver.get_log("browser"):
            if "status of 400" in entry["message"]:
                continue  # a page that says what is wrong with the input
            self.complaints.append(f"{name}: {entry['message']}")

    def resize(self, width: int, height: int) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )

    def dark(self, on: bool) -> None:
        value = "dark" if on else "light"
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": value}]},
        )


@contextmanager
def chromium(address: str, shots: Path, downloads: Path) -> Iterator[Browser]:
    """A fresh browser that speaks Dutch."""
    options = Options()
    options.binary_location = str(BINARY)
    for flag in (*FLAGS, "--lang=nl", "--window-size=1280,900", "--hide-scrollbars"):
        options.add_argument(flag)
    options.add_experimental_option(
        "prefs",
        {
            "intl.accept_languages": "nl",
            "download.default_directory": str(downloads),
            "download.prompt_for_download": False,
            "plugins.always_open_pdf_externally": True,
        },
    )
    shots.mkdir(parents=True, exist_ok=True)
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    try:
        yield Browser(driver, address, shots)
    finally:
        driver.quit()
