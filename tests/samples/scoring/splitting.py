"""A whole file judged: which borders between its documents were found, missed, invented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.reading.read import read
from extractors.splitting import propose
from tests.samples.bundles import BUNDLES, BundleForm, bundle_file
from tests.samples.model import Degradation, Split
from tests.samples.scoring.outcome import OPTIONS
from tests.samples.scoring.tables import share, table

_FORM_OF = {
    Degradation.CLEAN: BundleForm.CLEAN,
    Degradation.SCAN_200: BundleForm.SCAN,
    Degradation.SCAN_300: BundleForm.SCAN,
    Degradation.FAX: BundleForm.FAX,
}


@dataclass(frozen=True, slots=True)
class Borders:
    """Of one file: borders found rightly, invented, missed. The first page is no border."""

    name: str
    form: str
    right: int
    wrong: int
    missed: int
    single: bool  # the file is one document
    types: int  # parts with both ends and the type right
    parts: int
    remarks: tuple[str, ...] = ()


def jobs(split: Split, kinds: Sequence[Degradation]) -> list[tuple[str, str]]:
    """(bundle, form) of a split, in the forms that go with the degradations asked for."""
    forms = list(dict.fromkeys(_FORM_OF[kind] for kind in kinds if kind in _FORM_OF))
    return [(one.name, str(form)) for one in BUNDLES if one.split is split for form in forms]


def judge_bundle(job: tuple[str, str]) -> Borders:
    name, form = job
    bundle = next(one for one in BUNDLES if one.name == name)
    content, true = bundle_file(bundle, BundleForm(form))
    proposed = propose(read(content, OPTIONS))
    wanted, found = {p.first for p in true[1:]}, {p.first for p in proposed[1:]}
    whole = {(p.first, p.last, p.type) for p in true}
    same = {(p.first, p.last, p.type.id) for p in proposed} & whole
    return Borders(
        name,
        form,
        len(wanted & found),
        len(found - wanted),
        len(wanted - found),
        len(true) == 1,
        len(same),
        len(true) if len(true) > 1 else 0,
        (
            *(f"border invented before page {page}" for page in sorted(found - wanted)),
            *(f"border missed before page {page}" for page in sorted(wanted - found)),
        ),
    )


def by_form(borders: Sequence[Borders]) -> str:
    rows = []
    for form in (*map(str, BundleForm), "all"):
        own = [one for one in borders if form in ("all", one.form)]
        if not own:
            continue
        right, wrong, missed = (
            sum(getattr(one, what) for one in own) for what in ("right", "wrong", "missed")
        )
        singles = [one for one in own if one.single]
        rows.append([
            form, str(len(own)), str(right + missed), share(right, right + wrong),
            share(right, right + missed), share(2 * right, 2 * right + wrong + missed),
            share(sum(one.types for one in own), sum(one.parts for one in own)),
            f"{sum(one.wrong > 0 for one in singles)} of {len(singles)}",
        ])  # fmt: skip
    titles = ["whole files", "files", "borders", "precision", "recall", "F1"]
    return table([*titles, "parts with right type", "single documents cut up"], rows)


def remarks(borders: Sequence[Borders]) -> str:
    return "\n".join(f"- {one.name} {one.form}: {r}" for one in borders for r in one.remarks)
