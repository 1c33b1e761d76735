"""Do the cases' reports follow from their papers? As Markdown: `python -m tests.samples.score_cases`.

    --readings DIR   keep readings there: the next score needs no OCR
    --case EHV-O     one dossier only
    --any-code       take kept readings even when the reading code has changed since

Each of the seven demonstration dossiers is drawn in the form in which its papers came (scan, fax,
photo, mail), read, extracted and assessed; the reports are laid beside every expectation of
tests/checklists/cases. What does not hold is listed with the paper and the field that is to blame.
"""

from __future__ import annotations

import argparse
import functools
import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tqdm import tqdm

from checklists.facts_parsing import facts_from_plain
from checklists.loading import read_plain
from extractors.model import Extraction
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.dossiers.model import Dossier
from tests.samples.scoring.from_papers import extraction_of, facts_from_papers
from tests.samples.scoring.held import Judged, judged
from tests.samples.scoring.readings import Readings

CASES = Path(__file__).parents[1] / "checklists" / "cases"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--readings", type=Path)
    parser.add_argument("--case", choices=[d.id for d in DOSSIERS])
    parser.add_argument("--any-code", action="store_true")
    parser.add_argument("--processes", type=int, default=2)
    wanted = parser.parse_args(arguments)
    dossiers = [d for d in DOSSIERS if wanted.case in (None, d.id)]
    kept = Readings(wanted.readings, any_code=wanted.any_code) if wanted.readings else None
    os.environ["OMP_THREAD_LIMIT"] = "1"
    jobs = [(dossier.id, paper.id) for dossier in dossiers for paper in dossier.papers]
    with ProcessPoolExecutor(wanted.processes) as pool:
        extract = functools.partial(_extracted, kept)
        found = list(tqdm(pool.map(extract, jobs), total=len(jobs), unit="paper"))
    extractions = dict(zip(jobs, found, strict=True))
    results = {
        dossier.id: score(dossier, {p.id: extractions[dossier.id, p.id] for p in dossier.papers})
        for dossier in dossiers
    }
    print(table(results))


def case_of(dossier: Dossier) -> Mapping[str, Any]:
    """The typed facts and the expectations of a dossier's case."""
    plain = read_plain((CASES / f"{dossier.id.lower()}.yaml").read_text("utf-8"))
    assert isinstance(plain, Mapping)
    return plain


def score(dossier: Dossier, extractions: dict[str, Extraction]) -> list[Judged]:
    """Every expectation of the dossier's case, laid beside what its papers gave."""
    case = case_of(dossier)
    return judged(case, facts_from_plain(case), facts_from_papers(dossier, extractions))


def table(results: Mapping[str, list[Judged]]) -> str:
    """Markdown: a row per dossier, then what does not hold, with the reason."""
    lines = ["| dossier | expectations | hold from the papers |", "| --- | --: | --: |"]
    everything = [one for own in results.values() for one in own]
    for name, own in (*results.items(), ("all", everything)):
        held = sum(one.held for one in own)
        share = f"{held / len(own):.0%}" if own else "-"
        lines.append(f"| {name} | {len(own)} | {held} ({share}) |")
    for name, own in results.items():
        for one in own:
            if not one.held:
                lines += ["", f"- **{name}, {one.expectation.name}**: {'; '.join(one.differs)}"]
                lines += [f"  - because {reason}" for reason in one.because]
    return "\n".join(lines)


def _extracted(kept: Readings | None, job: tuple[str, str]) -> Extraction:
    dossier = next(d for d in DOSSIERS if d.id == job[0])
    paper = next(p for p in dossier.papers if p.id == job[1])
    return extraction_of(paper, kept)


if __name__ == "__main__":
    main()
