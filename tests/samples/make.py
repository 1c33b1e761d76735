"""Write samples as files with what must be read in them as YAML beside them.

    python -m tests.samples.make OUT [--type D50] [--degradation photo] [--split development]

The same command writes the same bytes on every run.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import yaml
from tqdm import tqdm

from tests.samples.catalogue import chosen, samples, split_of
from tests.samples.degrading.degrade import make
from tests.samples.model import Degradation, MadeFile, Sample, Split


def expected(sample: Sample) -> dict[str, Any]:
    """What stands in the YAML beside a sample."""
    return {
        "type": sample.type,
        "split": str(split_of(sample)),
        "languages": list(sample.languages),
        "fields": dict(sample.fields),
        "absent": list(sample.absent),
        "note": sample.note,
    }


def _made(job: tuple[str, str]) -> MadeFile:
    name, degradation = job
    sample = next(s for s in samples() if s.name == name)
    return make(sample, Degradation(degradation))


def made(jobs: list[tuple[str, str]], processes: int = 2) -> Iterator[tuple[str, MadeFile]]:
    """(sample name, file) for (sample name, degradation), drawn in several processes."""
    with ProcessPoolExecutor(processes) as pool:
        yield from zip((name for name, _ in jobs), pool.map(_made, jobs, chunksize=4), strict=True)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--type")
    parser.add_argument("--degradation", choices=[str(d) for d in Degradation])
    parser.add_argument("--split", choices=[str(s) for s in Split])
    wanted = parser.parse_args(arguments)
    wanted.out.mkdir(parents=True, exist_ok=True)
    kinds = [wanted.degradation] if wanted.degradation else [str(d) for d in Degradation]
    picked = chosen(Split(wanted.split) if wanted.split else None, wanted.type)
    jobs = [(sample.name, kind) for sample in picked for kind in kinds]
    for _, file in tqdm(made(jobs), total=len(jobs), unit="file"):
        (wanted.out / file.name).write_bytes(file.content)
    for sample in picked:
        text = yaml.safe_dump(expected(sample), allow_unicode=True, sort_keys=False)
        (wanted.out / f"{sample.name}.expected.yaml").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
