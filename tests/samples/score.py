"""How well the extractors read the samples, as Markdown: `python -m tests.samples.score`.

    --split development|exam   which layouts (default: development)
    --degradation photo        one form only        --type D50   one type only
    --sample N                 N documents of each degradation, evenly spread
    --dossiers                 the demonstration dossiers instead, each paper in its own form
    --details                  each wrong and missed value; refused for the exam split
    --bundles                  only whole files: which borders between documents are found
    --readings DIR             keep readings there: the next score needs no OCR
    --any-code                 take kept readings even when the reading code has changed since

The exam is a hold-out: its documents may not be looked at by those who write extraction code, and
so its mistakes are not listed one by one.
"""

from __future__ import annotations

import argparse
import functools
import os
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tqdm import tqdm

from tests.samples.catalogue import chosen, samples
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.dossiers.model import Paper
from tests.samples.markup import plain
from tests.samples.model import Degradation, Sample, Split
from tests.samples.scoring import splitting
from tests.samples.scoring.compare import error_rate
from tests.samples.scoring.outcome import Outcome, judge, read_sample
from tests.samples.scoring.readings import Readings
from tests.samples.scoring.tables import by_degradation, by_field, by_script, by_type, details
from tests.samples.scripts import SCRIPTS


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--split", choices=[str(s) for s in Split], default="development")
    parser.add_argument("--degradation", choices=[str(d) for d in Degradation], action="append")
    parser.add_argument("--type")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--dossiers", action="store_true")
    parser.add_argument("--details", action="store_true")
    parser.add_argument("--readings", type=Path)
    parser.add_argument("--any-code", action="store_true")
    parser.add_argument("--no-scripts", action="store_true", help="leave out the error rates")
    parser.add_argument("--no-bundles", action="store_true", help="leave out the whole files")
    parser.add_argument("--bundles", action="store_true")
    parser.add_argument("--processes", type=int, default=2)
    wanted = parser.parse_args(arguments)
    split = Split(wanted.split)
    if wanted.details and split is Split.EXAM and not wanted.dossiers:
        parser.error("the exam is a hold-out: its mistakes are not listed one by one")
    kinds = [Degradation(d) for d in wanted.degradation or [str(d) for d in Degradation]]
    jobs = _jobs(split, kinds, wanted.type, wanted.sample)
    if wanted.dossiers:
        jobs = [(paper.sample.name, str(paper.degradation)) for paper in _papers()]
    os.environ["OMP_THREAD_LIMIT"] = "1"
    if wanted.bundles:
        _whole_files(splitting.jobs(split, kinds), wanted.processes, wanted.details)
        return
    kept = Readings(wanted.readings, any_code=wanted.any_code) if wanted.readings else None
    judged, rated = functools.partial(_judge, kept), functools.partial(_rate, kept)
    with ProcessPoolExecutor(wanted.processes) as pool:
        outcomes = list(tqdm(pool.map(judged, jobs), total=len(jobs), unit="doc"))
        pages = (
            []
            if wanted.no_scripts or wanted.type
            else [(c, str(d)) for c in SCRIPTS for d in kinds]
        )
        rates = dict(
            zip(pages, tqdm(pool.map(rated, pages), total=len(pages), unit="page"), strict=True)
        )
    what = "demonstration dossiers" if wanted.dossiers else f"{split} layouts"
    print(f"\n## Score on the {what} ({len(outcomes)} documents)\n")
    broken = [o for o in outcomes if o.broken]
    if broken:
        kinds_of_error = ", ".join(sorted({o.got for o in broken}))
        print(f"**{len(broken)} documents came out as an error: {kinds_of_error}**\n")
    print(by_degradation(outcomes, kinds))
    print(by_type(outcomes))
    print(by_field(outcomes))
    if rates:
        print(by_script(rates, kinds))
    if wanted.details:
        print(details(outcomes))
    if not (wanted.no_bundles or wanted.type or wanted.dossiers or wanted.sample):
        _whole_files(splitting.jobs(split, kinds), wanted.processes, wanted.details)


def _whole_files(jobs: list[tuple[str, str]], processes: int, each: bool) -> None:
    with ProcessPoolExecutor(processes) as pool:
        borders = list(tqdm(pool.map(splitting.judge_bundle, jobs), total=len(jobs), unit="file"))
    print("\n## Whole files: borders between the documents in them\n")
    print(splitting.by_form(borders))
    if each:
        print(splitting.remarks(borders))


def _jobs(
    split: Split, kinds: list[Degradation], type_id: str | None, most: int
) -> list[tuple[str, str]]:
    names = [s.name for s in chosen(split, type_id)]
    if most:
        names = sorted(names, key=lambda n: zlib.crc32(n.encode()))[:most]
    return [(name, str(kind)) for name in names for kind in kinds]


def _papers() -> list[Paper]:
    return [paper for dossier in DOSSIERS for paper in dossier.papers]


def _judge(kept: Readings | None, job: tuple[str, str]) -> Outcome:
    return judge(_named()[job[0]], Degradation(job[1]), kept)


@functools.cache
def _named() -> dict[str, Sample]:
    everything = [*(paper.sample for paper in _papers()), *samples()]
    return {sample.name: sample for sample in everything}


def _rate(kept: Readings | None, job: tuple[str, str]) -> float:
    sample = SCRIPTS[job[0]]
    try:
        reading = read_sample(sample, Degradation(job[1]), kept)
    except Exception:  # noqa: BLE001 - not read at all: every character is wrong
        return 1.0
    lines = [line for page in reading.pages for line in page.text.split("\n")]
    whole = error_rate(plain(sample.text), " ".join(lines))
    if job[1] != Degradation.FAX:
        return whole
    # The sender's line, in Latin script above the page, is no part of it, however it was read.
    return min(whole, error_rate(plain(sample.text), " ".join(lines[1:])))


if __name__ == "__main__":
    main()
