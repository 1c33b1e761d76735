"""Orders of courts, an indication and a mail about care, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d58-mentorschap-16", "D58", "dev_hof",
        ("RECHTBANK ZUIDERZOOM", "Team kanton en bewind"),
        """
# BESCHIKKING

zaaknummer: 8417330 EB VERZ 20-417

uitspraakdatum: 11 juni 2020

op het verzoek van de stichting Opvang Kadezicht, tot instelling van een mentorschap ten behoeve van

**Abdelkarim Bouhaddoui**, geboren te Oujda op 15 augustus 1957, wonende te Zoomstad, hierna: betrokkene.

De kantonrechter acht aannemelijk dat betrokkene als gevolg van dementie zijn belangen van niet-vermogensrechtelijke aard niet zelf kan behartigen.

## Beslissing

De kantonrechter stelt een mentorschap in en benoemt tot mentor mevrouw P.A. Schellekensen, kantoorhoudende te Zoomstad.
""",
        {"date": "2020-06-11", "name": "Abdelkarim Bouhaddoui", "birth_date": "1957-08-15",
         "person": "P.A. Schellekensen"},
    ),
    Sample(
        "d59-zorgmachtiging-16", "D59", "dev_hof",
        ("RECHTBANK NOORDERKWARTIER", "Familie en toezicht"),
        """
# Zorgmachtiging (artikel 6:4 Wvggz)

zaak- en rekestnummer: C/99/417330 / FA RK 22-933

Beschikking van 2 maart 2022 op het verzoek van de officier van justitie ten aanzien van

Temur Alimbekovych, geboren op 9 september 1984 te Tbilisi, zonder vaste woon- of verblijfplaats.

De rechtbank verleent een zorgmachtiging die inhoudt dat verplichte zorg kan worden toegepast, en bepaalt dat deze geldt tot en met 2 september 2022.
""",
        {"date": "2022-03-02", "name": "Temur Alimbekovych", "birth_date": "1984-09-09", "expires_on": "2022-09-02"},
    ),
    Sample(
        "d59-ciz-besluit-16", "D59", "dev_brief",
        ("CIZ", "Centrum indicatiestelling zorg"),
        """
@Datum=19 oktober 2020
@Kenmerk=CIZ-20-417331
@Onderwerp=uw aanvraag Wlz

Geachte heer Mengistabu,

U vroeg op 1 september 2020 zorg aan op grond van de Wet langdurige zorg. Wij hebben besloten dat u recht hebt op zorg: zorgprofiel VG 06. Dit besluit geldt van
19 oktober 2020 tot en met 18 oktober 2025.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.
""",
        {"date": "2020-10-19", "reference": "CIZ-20-417331", "name": "Mengistabu", "expires_on": "2025-10-18"},
    ),
    Sample(
        "d53-mail-huisarts-16", "D53", "dev_getypt",
        (),
        """
Beste Marieke,

Hierbij zoals besproken kort over Halima Jamacowe (geb. 4 maart 1976). Zij heeft diabetes mellitus type 2 en gebruikt metformine en gliclazide. De
waarden zijn de laatste maanden slecht omdat zij op straat de medicijnen niet gekoeld en niet op tijd kan innemen. Vanuit medisch oogpunt is
een vaste slaapplek nodig.

Groet,

Joost Wildervank-Meijeren, huisarts
""",
        {"date": "2020-11-24", "name": "Halima Jamacowe", "birth_date": "1976-03-04",
         "diagnosis": "diabetes mellitus type 2", "medicines": ["metformine", "gliclazide"],
         "practitioner": "Joost Wildervank-Meijeren"},
        form=Form.MAIL,
        headers={"From": "J. Wildervank <praktijk@straatdokter.voorbeeld.invalid>",
                 "To": "marieke@kade.voorbeeld.invalid", "Subject": "medische info H.J.",
                 "Date": "Tue, 24 Nov 2020 08:31:00 +0100"},
    ),
)  # fmt: skip
