"""Words nobody else would write, and the search for them in every byte that a run left behind."""

from __future__ import annotations

import base64
import io
import json
import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL.PngImagePlugin import PngInfo

from tests import evidence

SYLLABLES = ("ba", "du", "fe", "ga", "ka", "lo", "mo", "no", "pe", "ra", "se", "tu", "ve", "zo")
PADDING = 900_000  # bytes: above what Werkzeug keeps of a file in memory (500 kB)
STRACE = (
    "strace",
    "-f",
    "-qq",
    "--seccomp-bpf",
    "-e",
    "trace=openat,open,creat,memfd_create,rename,renameat,renameat2,linkat,truncate",
    "-s",
    "512",
    "-o",
)
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) = (-?\d+)")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Canary:
    """What must be found nowhere: the words in the picture, the file's name, the people."""

    words: tuple[str, ...]
    name: str
    client: str
    correction: str
    question: str

    @staticmethod
    def fresh() -> Canary:
        words = tuple(_word() for _ in range(8))
        return Canary(words, f"{_word()}.png", _word().title(), _word(), _word())

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.words, Path(self.name).stem, self.client, self.correction, self.question)

    def picture(self) -> bytes:
        """A scan of the words, over 600 kB, with the words once more as text in the file."""
        lines = ("Ambassade van Ghana", "Den Haag, 3 maart 2024", "", *self.words, "Hoogachtend,")
        about = PngInfo()
        about.add_text("Comment", " ".join(self.words))
        about.add(b"prVt", secrets.token_bytes(PADDING))
        out = io.BytesIO()
        page = evidence.letter_picture(lines)
        page.save(out, "PNG", dpi=(150, 150), pnginfo=about)
        return out.getvalue()


def found(canary: Canary, places: Iterable[Path]) -> list[str]:
    """Every file that holds a word, or has one in its name; [] is what we want."""
    needles = {form: word for word in canary.all for form in forms(word)}
    pattern = re.compile(b"|".join(re.escape(form) for form in needles))
    hits = []
    for file in files(places):
        content = file.read_bytes() + b"\n" + str(file).encode().lower()
        for lower in (content, content.lower()):
            match = pattern.search(lower)
            if match is not None:
                hits.append(f"{file}: {needles[match[0]]!r} as {match[0]!r}")
                break
    return hits


def forms(word: str) -> Iterator[bytes]:
    """The ways a word may lie in a file: in letters, in wide letters, in base64, in hexadecimal."""
    for text in (word, word.lower()):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = text.encode(encoding)
            yield raw
            yield raw.hex().encode()
            for shift in range(3):  # base64 looks different at each of three places
                coded = base64.b64encode(b"\0" * shift + raw)
                yield coded[-(-8 * shift // 6) : (8 * (shift + len(raw))) // 6]


def files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_file():
            yield place
        else:
            yield from (one for one in sorted(place.rglob("*")) if one.is_file())


def opened_for_writing(trace: Path) -> list[str]:
    """Every path that any process of the run opened for writing, made or renamed to."""
    paths = set()
    for line in trace.read_text("utf-8", "replace").splitlines():
        call = CALL.match(line)
        if call is None or call[3].startswith("-"):
            continue  # nothing came of it
        name, arguments = call[1], call[2]
        if name == "memfd_create":
            continue  # memory
        if name in ("open", "openat") and not WRITING.search(arguments):
            continue
        found_paths = PATH.findall(arguments)
        paths.add(json.loads(f'"{found_paths[-1]}"') if found_paths else line)
    return sorted(paths)


def _word() -> str:
    return "".join(secrets.choice(SYLLABLES) for _ in range(5))
