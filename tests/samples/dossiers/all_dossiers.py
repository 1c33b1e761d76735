"""The seven demonstration dossiers, in the order of domain.md 3."""

from __future__ import annotations

from tests.samples.dossiers import ams_d, ehv_lk, ehv_o, ehv_r, rtm_u, utr_1, utr_2
from tests.samples.dossiers.model import Dossier

DOSSIERS: tuple[Dossier, ...] = (
    utr_1.DOSSIER,
    ehv_o.DOSSIER,
    utr_2.DOSSIER,
    ehv_lk.DOSSIER,
    ams_d.DOSSIER,
    rtm_u.DOSSIER,
    ehv_r.DOSSIER,
)
