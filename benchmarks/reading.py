"""Reading, side by side in one run: ours against what it is built on and against its peers.

    python benchmarks/reading.py [--quick | --pages 4] [--rounds 5]

Scanned pages: `read_document` (confined, previews off and on, in a child that a worker has let load
before) against two bare `tesseract` processes on ready-made pictures, and against OCRmyPDF with the
same tesseract, in rounds (rounds.py). Born-digital pages:
text with a box for every word against bare pypdfium2 with a box for every character, and
pdfplumber. Memory: the peak of a process that reads a 1,000-page file, and of one that reads scans.
Whether speed was bought with mistakes says the share of words read rightly. Tools that are not
installed are left out and named. Aims: >= 0.95 of bare tesseract, >= 1.5 x OCRmyPDF, text with
boxes <= 2 x bare pypdfium2, 1,000 pages under 400 MB.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pdfplumber
import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.rounds import beside, in_turn
from extractors.model import Reading
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from vault.sandbox.ahead import end_ahead, start_ahead
from vault.sandbox.limits import Limits
from vault.sandbox.reading import ReadResult, read_document

LOADING = 3.0  # seconds in which a child has loaded
_WORDS = """
    de het een van en in dat die niet te zijn is op aan met als voor er maar om zou wat dit
    zo door over bij ook tot uit der daar naar heeft hebben deze want nog geen omdat iets
    worden vreemdeling ambassade identiteit nationaliteit document aanvraag beroep rechtbank
    uitspraak advocaat vergunning verblijf verzoek besluit brief datum reactie termijn
    bewijs onderzoek
"""
WORDS = _WORDS.split()
LANGUAGES = "nld+eng"


def letters(pages: int, seed: int = 7) -> bytes:
    """A born-digital PDF of full pages of Dutch words."""
    shuffled = random.Random(seed)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in range(pages):
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 790, f"Pagina {page + 1} van {pages}, 12 maart 2021")
        for row in range(44):
            line = " ".join(shuffled.choice(WORDS) for _ in range(13))
            canvas.drawString(60, 762 - 16 * row, line[:88])
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scans(pages: int) -> tuple[bytes, list[bytes]]:
    """The same pages as a scanner makes them: gray JPEG at 300 dpi with grain, in a PDF; and the
    pictures by themselves, with what JPEG did to them, as PNG."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    pictures: list[bytes] = []
    with pdfium.PdfDocument(letters(pages)) as document:
        for page in document:
            gray = page.render(scale=300 / 72, grayscale=True).to_pil().convert("L")
            grain = Image.effect_noise(gray.size, 12).point(lambda level: level // 8)
            gray = Image.blend(gray, grain, 0.06)
            buffer = io.BytesIO()
            gray.save(buffer, "JPEG", quality=80, dpi=(300, 300))
            canvas.drawImage(ImageReader(io.BytesIO(buffer.getvalue())), 0, 0, *A4)
            canvas.showPage()
            gray, buffer = Image.open(io.BytesIO(buffer.getvalue())), io.BytesIO()
            gray.save(buffer, "PNG", dpi=(300, 300), compress_level=1)
            pictures.append(buffer.getvalue())
    canvas.save()
    return out.getvalue(), pictures


def timed(what: Callable[[], object], rounds: int = 1) -> float:
    """Seconds of the best round."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        what()
        best = min(best, time.perf_counter() - start)
    return best


def bare_tesseract(place: Path) -> None:
    """Two processes, one thread each, pictures from a memory file system."""
    command = f"ls {place}/*.png | xargs -P 2 -I @ tesseract @ @ -l {LANGUAGES} tsv"
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    subprocess.run(["sh", "-c", command], check=True, env=environment, capture_output=True)


def bare_words(place: Path) -> list[str]:
    """What they read."""
    rows = [row for file in sorted(place.glob("*.tsv")) for row in file.read_text().split("\n")]
    return [row.split("\t")[-1] for row in rows if row.count("\t") == 11]


def rightly_read(words: Sequence[str], pages: int) -> float:
    """The share of the words that stand on the pages which came out, each as often as it stands."""
    with pdfium.PdfDocument(letters(pages)) as document:
        true = Counter(w for p in document for w in p.get_textpage().get_text_range().split())
    return (true & Counter(words)).total() / true.total()


def ocrmypdf(place: Path) -> None:
    command = ["ocrmypdf", "--jobs", "2", "-l", LANGUAGES, "--output-type", "pdf"]
    command += ["--optimize", "0", "--quiet", str(place / "in.pdf"), str(place / "out.pdf")]
    subprocess.run(command, check=True, capture_output=True)


def scanned(pages: int, rounds: int) -> None:
    content, pictures = scans(pages)
    memory = Path("/dev/shm")  # noqa: S108  a benchmark's invented pages
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        place = Path(folder)
        for number, picture in enumerate(pictures):
            (place / f"{number:03}.png").write_bytes(picture)
        (place / "in.pdf").write_bytes(content)
        came: list[Reading] = []
        seen: list[int] = []
        works: dict[str, Callable[[], object]] = {
            "bare": lambda: bare_tesseract(place),
            "ours": lambda: came.append(checked(read_document(content), pages)),
            "full": lambda: read_document(content, on_preview=lambda page, _: seen.append(page)),
        }
        if shutil.which("ocrmypdf"):
            works["peer"] = lambda: ocrmypdf(place)
        took = in_turn(works, rounds, let_load)
        end_ahead()
        right = f"{rightly_read(bare_words(place), pages):.1%} of words right"
        show("bare tesseract, two processes", pages, min(took["bare"]), right)
        words = [word.text for page in came[0].pages for word in page.words]
        right = f"{rightly_read(words, pages):.1%} of words right"
        ratio = f"{beside(took['bare'], took['ours'])} of bare (>= 0.95)"
        show("ours, text and boxes", pages, min(took["ours"]), f"{ratio}; {right}")
        ratio = f"{beside(took['bare'], took['full'])} of bare"
        show("ours, with previews", pages, min(took["full"]), ratio)
        if "peer" in took:
            ratio = f"ours {beside(took['peer'], took['ours'])} x (>= 1.5)"
            show("OCRmyPDF --jobs 2", pages, min(took["peer"]), ratio)
        else:
            print("  OCRmyPDF is not installed: left out")


def let_load() -> None:
    """A child that loads ahead, as a worker has one."""
    start_ahead(Limits())
    time.sleep(LOADING)


def checked(result: ReadResult, pages: int) -> Reading:
    if result.reading is None or len(result.reading.pages) != pages:
        raise SystemExit("pages were lost")
    return result.reading


def born_digital(pages: int) -> None:
    content = letters(pages)
    options = ReadOptions(previews=False)
    ours = timed(lambda: read(content, options), 3)
    bare = timed(lambda: bare_boxes(content), 3)
    show("bare pypdfium2, box per character", pages, bare)
    show("ours, box per word", pages, ours, f"{ours / bare:.2f} x bare (<= 2)")
    confined = timed(lambda: read_document(content))
    show("ours, confined, with extraction", pages, confined, f"{confined / bare:.2f} x bare")
    few = pages // 10
    with pdfplumber.open(io.BytesIO(content)) as document:
        slow = timed(lambda: [page.extract_words() for page in document.pages[:few]])
    show("pdfplumber words", few, slow, f"ours {slow / few / (ours / pages):.0f} x faster")


def bare_boxes(content: bytes) -> None:
    with pdfium.PdfDocument(content) as document:
        for page in document:
            text_page = page.get_textpage()
            text_page.get_text_range()
            [text_page.get_charbox(index) for index in range(text_page.count_chars())]
            text_page.close()
            page.close()


def memory(what: str, content: bytes) -> None:
    """Peak resident memory of a process that reads one long file (its tesseracts not counted).

    VmHWM and not `ru_maxrss`: that one begins with what the process had that started it, which is
    this one with all its pictures.
    """
    script = (
        "import sys; from pathlib import Path; from extractors.reading.read import read;"
        "from extractors.reading.limits import ReadOptions;"
        "r = read(sys.stdin.buffer.read(), ReadOptions(previews=False));"
        "own = dict(l.split(':', 1) for l in Path('/proc/self/status').read_text().splitlines());"
        "print(len(r.pages), int(own['VmHWM'].split()[0]) // 1024)"
    )
    root = str(Path(__file__).resolve().parents[1])
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=content,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": root},
    )
    count, peak = done.stdout.split()
    print(f"  {int(count)} pages, {what}: peak {int(peak)} MiB (< 400)")


def show(what: str, pages: int, seconds: float, ratio: str = "") -> None:
    print(f"  {what:36} {pages / seconds:8.2f} pages/s  {1000 * seconds / pages:8.1f} ms  {ratio}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few pages, for a first look")
    parser.add_argument("--pages", type=int, default=0, help="scanned pages; the rest goes along")
    parser.add_argument("--rounds", type=int, default=5, help="of the scanned pages")
    chosen = parser.parse_args()
    scans_read = chosen.pages or (6 if chosen.quick else 20)
    small = chosen.quick or chosen.pages
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    print("Scanned Dutch pages, 300 dpi")
    scanned(scans_read, 1 if chosen.quick else chosen.rounds)
    print("Born-digital pages")
    born_digital(60 if small else 300)
    print("Memory")
    memory("born digital", letters(200 if small else 1000))
    memory("scanned", scans(scans_read)[0])
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"  (this process: {own} MiB)")


if __name__ == "__main__":
    main()
