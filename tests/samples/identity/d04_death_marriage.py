"""D04, D05: death and marriage certificates, family extracts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d04-nigeria", "D04", "dev_akte", ("NATIONAL POPULATION OFFICE", "Federal Republic of Nigeria"),
        """
# CERTIFICATE OF DEATH

@Registration No.=DTH/0441/2012
@Name of deceased=Ngozi Okonkweze
@Date of death=17 March 2012
@Place of death=Enugu
@Informant=Emeka Okonkweze, son

!sign Registrar
!stamp REGISTRAR OF DEATHS | ENUGU
""",
        {"registration_number": "DTH/0441/2012", "deceased": "Ngozi Okonkweze"}, languages=("eng",),
    ),
    Sample(
        "d05-ethiopie", "D05", "dev_akte", ("CITY ADMINISTRATION OF ADAMA", "Vital Events Registration"),
        """
# MARRIAGE CERTIFICATE

@Registration No.=AD/114/09
@Husband=Dawit Lemma Haileson
@Wife=Hirut Bekele Tadessen
@Date of marriage=12 September 2009
@Place=Adama

!sign Officer of Civil Status
""",
        {"registration_number": "AD/114/09"}, languages=("eng",),
    ),
)  # fmt: skip
