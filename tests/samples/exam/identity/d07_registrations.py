"""D07, D09 of the exam: refugee registrations and religious registers of the country of origin."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d07-unhcr-kenia", "D07", "exam_formulier", ("UNHCR", "Branch Office", "Dadaab"),
        """
# PROOF OF REGISTRATION

@Registration number=RF-118-04471
@Name=Halima Abdi Noorow
@Date of birth=01/01/1995
@Camp=Ifo
@Issued on=8 February 2011
""",
        {"registration_number": "RF-118-04471", "name": "Halima Abdi Noorow", "birth_date": "1995-01-01",
         "issue_date": "2011-02-08"}, languages=("eng",),
    ),
    Sample(
        "d07-india-kamp", "D07", "exam_gezant", ("Government of Tamil Nadu", "Department of Rehabilitation"),
        """
# REFUGEE IDENTITY CARD

@Card No.=MDP/2214/90
@Name=Rajeswary Kandiahn
@Camp=Mandapam
@Date of arrival=14 August 1990

Special Deputy Collector, Rehabilitation

!sign Deputy Collector
""",
        {"registration_number": "MDP/2214/90", "name": "Rajeswary Kandiahn"}, languages=("eng",),
    ),
    Sample(
        "d09-bapteme", "D09", "exam_akte", ("Diocèse de Goma", "Paroisse Saint-Joseph"),
        """
# EXTRAIT DU REGISTRE DES BAPTÊMES

@Nom=BAHATIWA Espérance
@Née le=7 juillet 1988
@Baptisée le=12 août 1988
@Père=BAHATIWA Célestin
@Mère=FURAHA Jeanne

!sign Le curé
""",
        {"name": "BAHATIWA Espérance", "birth_date": "1988-07-07", "father": "BAHATIWA Célestin",
         "mother": "FURAHA Jeanne", "date": "1988-08-12"}, languages=("fra",),
    ),
    Sample(
        "d09-nikah", "D09", "exam_gezant", ("Jamia Masjid", "Peshawar"),
        """
# NIKAH NAMA - CERTIFICATE OF NIKAH

@Bridegroom=Rashid Gulzaman
@Bride=Nazia Khanom
@Date=18 November 2006
@Witnesses=two

!sign Imam and registrar of the mosque
""",
        {"date": "2006-11-18"}, languages=("eng",),
    ),
)  # fmt: skip
