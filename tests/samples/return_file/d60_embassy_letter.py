"""D60: letters of embassies and consulates; each outcome of the EMB list at least once."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-eritrea-2016",
        "D60",
        "dev_gezant",
        ("EMBASSY OF THE STATE OF ERITREA", "Consular Section", "Laan van Verzinsel 00, Den Haag"),
        """
@Ref=CS/16/0442
@Date=12 February 2016

To whom it may concern,

With reference to the visit of Mr Berhane Woldegabir, born 4 June 1985, to this office on 9 February
2016, the Embassy informs you that no record of the person was found in the register.

The above mentioned person is not a national of Eritrea. The Embassy is therefore unable to issue a
travel document.

!sign Head of the Consular Section
!stamp EMBASSY OF ERITREA | DEN HAAG
""",
        {
            "date": "2016-02-12", "reference": "CS/16/0442", "country": "ERI",
            "outcome": "EMB_NOT_NATIONAL", "birth_date": "1985-06-04",
        },
        languages=("eng",),
    ),
    Sample(
        "d60-guinee-2019",
        "D60",
        "dev_getypt",
        ("AMBASSADE DE LA RÉPUBLIQUE DE GUINÉE", "Section consulaire", "Bruxelles"),
        """
@Réf=0117/AMB/2019
@Date=4 juillet 2019
@Objet=Demande de laissez-passer, M. Alpha Diakitébal

Monsieur,

L'Ambassade accuse réception de votre demande. Les informations fournies ne sont pas suffisantes pour
établir la nationalité de l'intéressé. Veuillez produire un extrait d'acte de naissance.

!sign Le Chargé des affaires consulaires
""",
        {
            "date": "2019-07-04", "reference": "0117/AMB/2019", "country": "GIN",
            "outcome": "EMB_INSUFFICIENT_INFO",
        },
        languages=("fra",),
    ),
)  # fmt: skip
