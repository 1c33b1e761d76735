"""D12, D13: visas with strip, and laissez-passers."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, visa

_A = visa("NLD", "GREGORYANTS", "ANAHIT", "C0044178", "ARM", "750302", "F", "011130")

SAMPLES = (
    Sample(
        "d12-nederland", "D12", "dev_kaart", ("VISUM", "KONINKRIJK DER NEDERLANDEN"),
        f"""
@Geldig voor=SCHENGEN STATEN
@Van=01-09-2001
@Tot=30-11-2001
@Aantal binnenkomsten=1
@Nummer=C0044178
@Naam=GREGORYANTS, ANAHIT
{strip(_A)}
""",
        {"document_number": "C0044178", "issuing_state": "NLD", "nationality": "ARM",
         "surname": "GREGORYANTS", "birth_date": "1975-03-02", "mrz": list(_A)}, form=Form.CARD,
    ),
    Sample(
        "d13-senegal", "D13", "dev_gezant", ("AMBASSADE DE LA RÉPUBLIQUE DU SÉNÉGAL", "La Haye"),
        """
# LAISSEZ-PASSER

@N°=LP/0044/2016
@Délivré à=NDIAYEMA Cheikh
@Né le=4 avril 1989
@Nationalité=sénégalaise
@Valable jusqu'au=30 septembre 2016

Valable pour un seul voyage au Sénégal.

!sign Le Consul
""",
        {"document_number": "LP/0044/2016", "issuing_state": "SEN", "birth_date": "1989-04-04",
         "expiry_date": "2016-09-30"}, languages=("fra",),
    ),
)  # fmt: skip
