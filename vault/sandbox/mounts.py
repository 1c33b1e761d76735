"""What of the file system a child gets to see: code and fonts, read-only, and nothing else.

No /proc, no /dev, no /etc, no /tmp, no home, no data directory: what is not there need not be
guarded. The interpreter may be the system's, a virtual environment's, or one in a home directory.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from functools import lru_cache
from pathlib import Path

from extractors.reading.ocr_pool import tesseract_path

ROOT = Path(__file__).resolve().parents[2]  # of the project: the folder of vault/ and extractors/
_SYSTEM = (
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/local/share/tessdata",
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/tessdata",
    "/usr/share/tesseract-ocr",
)
_LINKS = ("/lib", "/lib64", "/lib32", "/libx32")


@lru_cache(maxsize=1)
def mounts() -> tuple[str, ...]:
    """The arguments for bubblewrap."""
    arguments: list[str] = []
    for link in _LINKS:
        place = Path(link)
        if place.is_symlink():
            arguments += ["--symlink", os.readlink(place), link]  # noqa: PTH115  as it is written
        elif place.is_dir():
            arguments += ["--ro-bind", link, link]
    for path in _outermost([*_SYSTEM, *_interpreter(), *_code(), *_programs()]):
        arguments += ["--ro-bind", path, path]
    return tuple(arguments)


def _interpreter() -> list[str]:
    """Where Python and its packages lie, below the name used and below the real one."""
    found = [sys.executable, os.path.realpath(sys.executable)]
    found += [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    if library := sysconfig.get_config_var("LIBDIR"):
        found += [str(one) for one in Path(library).glob("libpython*")]
    if sys.prefix != sys.base_prefix:
        found.append(str(Path(sys.prefix) / "pyvenv.cfg"))
    hop = Path(sys.executable)
    while hop.is_symlink():  # a venv's python points at another name first
        hop = hop.parent / hop.readlink()
        found.append(str(hop))
    return [*found, *(os.path.realpath(path) for path in found)]


def _code() -> list[str]:
    return [
        str(ROOT / "extractors"),
        str(ROOT / "vault" / "__init__.py"),
        str(ROOT / "vault" / "sandbox"),
    ]


def _programs() -> list[str]:
    path = tesseract_path()
    return [path, os.path.realpath(path)] if path else []


def _outermost(paths: list[str]) -> list[str]:
    """Existing paths, none below another; a link inside a shown folder needs no mount."""
    chosen: list[str] = []
    for path in sorted({os.path.normpath(one) for one in paths if os.path.exists(one)}):  # noqa: PTH110
        if not any(path == one or path.startswith(one + "/") for one in chosen):
            chosen.append(path)
    return chosen
