"""Bringing in evidence through `kluis document receive`, beside OCRmyPDF and bare programs.

    python benchmarks/intake.py [--pages 20] [--born-digital 300] [--rounds 3]

A scan of 20 pages (300 dpi, invented Dutch text) and a born-digital PDF of 300 pages. The vault
seals, starts its sandbox, reads, classifies, extracts, makes previews and indexes; the peers read
only. Bare `tesseract` in two processes on ready page images is the physical limit of the scan, bare
pypdfium2 (text with the box of every character) that of the born-digital file. Passphrases cost
their Argon2 hash in each run, as for a user. All are timed in rounds (rounds.py).
Aims: >= 1.4 x OCRmyPDF, >= 0.9 of bare tesseract.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.rounds import beside, in_turn

ROOT = Path(__file__).resolve().parents[1]
SEED, DPI = 11, 300
SENTENCES = (
    "De vreemdeling heeft op zijn aanvraag stukken overgelegd die zijn identiteit betreffen.",
    "Volgens het medisch advies is behandeling in het land van herkomst in beginsel aanwezig.",
    "Eiser voert aan dat de toegankelijkheid van die behandeling niet is onderzocht.",
    "De staatssecretaris heeft het bezwaar van 12 maart 2019 kennelijk ongegrond verklaard.",
    "Het verslag van de presentatie in persoon bij de ambassade ontbreekt in het dossier.",
)


def pdf_of(pages: int) -> bytes:
    """Born-digital pages of about 40 lines."""
    rng, out = random.Random(SEED), io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 11)
        for line in range(42):
            canvas.drawString(60, 780 - 17 * line, f"{rng.choice(SENTENCES)} {line}")
        canvas.drawString(280, 40, f"pagina {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scan_of(pdf: bytes) -> tuple[bytes, list[Image.Image]]:
    """The same pages as gray JPEG in a PDF without text, and those pictures as they are in there:
    tesseract takes longer on them than on pictures without the traces of JPEG."""
    document = pypdfium2.PdfDocument(pdf)
    pictures = [page.render(scale=DPI / 72, grayscale=True).to_pil() for page in document]
    document.close()
    out = io.BytesIO()
    pictures[0].save(
        out, "PDF", resolution=DPI, save_all=True, append_images=pictures[1:], quality=85
    )
    with pypdfium2.PdfDocument(out.getvalue()) as scan:
        stored = [next(page.get_objects()).get_bitmap().to_pil().convert("L") for page in scan]
    return out.getvalue(), stored


def kluis(data: Path, phrase: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "vault", *arguments, "--data", str(data), "--user", "noor"]
    done = subprocess.run(
        [*command, "--passphrase-file", str(phrase)], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.stderr}")
    return done.stdout


def bare_tesseract(files: list[Path]) -> None:
    """Two processes at a time, one thread each."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}

    def one(file: Path) -> None:
        subprocess.run(
            ["tesseract", str(file), "-", "-l", "nld+eng", "tsv"],
            check=True,
            capture_output=True,
            env=environment,
        )

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, files))


def bare_pdfium(file: Path) -> None:
    document = pypdfium2.PdfDocument(file)
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            text.get_charbox(index)
    document.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--born-digital", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        data, phrase = place / "vault", place / "phrase"
        phrase.write_text("kruik lantaarn vlieger oever tarwe zolder")
        kluis(data, phrase, "init", "--name", "Noor")
        case = kluis(data, phrase, "case", "open", "Meting", "--client", "Iemand").strip()
        content, pictures = scan_of(pdf_of(options.pages))
        scan, born = place / "scan.pdf", place / "born.pdf"
        scan.write_bytes(content)
        born.write_bytes(pdf_of(options.born_digital))
        images = [place / f"{number}.pgm" for number in range(options.pages)]
        for picture, image in zip(pictures, images, strict=True):
            picture.save(image)

        def receive(file: Path) -> Callable[[], object]:
            return lambda: kluis(data, phrase, "document", "receive", case, str(file))

        out = ["--output-type", "pdf", str(scan), str(place / "out.pdf")]
        command = ["ocrmypdf", "--jobs", "2", "-l", "nld+eng", *out]
        works: dict[str, Callable[[], object]] = {
            "start": lambda: kluis(data, phrase, "case", "list"),
            "ours": receive(scan),
            "bare": lambda: bare_tesseract(images),
        }
        if shutil.which("ocrmypdf"):
            works["peer"] = lambda: subprocess.run(command, check=True, capture_output=True)
        took = in_turn(works, options.rounds)
        print(f"scan of {options.pages} pages, {options.rounds} rounds")
        show("kluis document receive", options.pages, took["ours"])
        print(f"  of which starting and unlocking: {min(took['start']):.1f} s")
        show("bare tesseract, two processes", options.pages, took["bare"])
        print(f"  ratio to bare tesseract {beside(took['bare'], took['ours'])}  (aim >= 0.9)")
        if "peer" in took:
            show("ocrmypdf --jobs 2", options.pages, took["peer"])
            print(f"  ratio to OCRmyPDF       {beside(took['peer'], took['ours'])}  (aim >= 1.4)")

        works = {"ours": receive(born), "bare": lambda: bare_pdfium(born)}
        took = in_turn(works, options.rounds)
        print(f"born-digital PDF of {options.born_digital} pages, {options.rounds} rounds")
        show("kluis document receive", options.born_digital, took["ours"])
        show("bare pypdfium2, text and boxes", options.born_digital, took["bare"])
        print(f"  ratio {beside(took['bare'], took['ours'])}")


def show(what: str, pages: int, took: Sequence[float]) -> None:
    """The best of its rounds."""
    print(f"  {what:31} {pages / min(took):6.2f} pages/s  ({min(took):.1f} s)")


if __name__ == "__main__":
    main()
