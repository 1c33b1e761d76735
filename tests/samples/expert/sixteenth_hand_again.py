"""A second lot of experts and churches in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-blt-geen-16b", "D40", "dev_getypt",
        ("IMMIGRATIE- EN NATURALISATIEDIENST", "BUREAU LAND EN TAAL"),
        """
# UITKOMST TAALANALYSE

Rapportdatum: 4 november 2010

V-nr. 2098417733, ons kenmerk BLT-10-0417

Op 20 september 2010 is met betrokkene in het Tigrinya een gesprek gevoerd dat op band is opgenomen. Betrokkene geeft als herkomst op Senafe, Eritrea. De
taalanalist (nummer TIG 12) heeft het bandje beoordeeld. De opname is van slechte kwaliteit en betrokkene antwoordt zeer kort. Het is niet
mogelijk om tot een herleiding te komen.
""",
        {"date": "2010-11-04", "v_number": "2098417733", "reference": "BLT-10-0417", "recording_date": "2010-09-20",
         "source_language": "tir", "claimed_region": "Senafe, Eritrea", "code": "TIG 12", "conclusion": "TA_NONE"},
        absent=("nationality",),
    ),
    Sample(
        "d41-taalstudio-16b", "D41", "dev_stichting",
        ("De Taalstudio", "Amsterdam"),
        """
# Contra-expertise taalanalyse

@Opdrachtgever=mr. T. Ruigrokker
@V-nummer=2751417734
@Kenmerk=TS 13-0417
@Datum=18 november 2013
@Expert=dr. Odile Vancampenhoudt
@Opname=van 22 mei 2013, geheel beluisterd

Bureau Land en Taal meent dat de spraak eenduidig niet te herleiden is tot Zuid-Somalië. Dat oordeel deel ik niet. De uitspraak van de medeklinkers en de
persoonsvormen wijzen op het Benadiri van Merka.

Conclusie: de spraak is eenduidig te herleiden tot Zuid-Somalië.
""",
        {"v_number": "2751417734", "reference": "TS 13-0417", "date": "2013-11-18", "expert": "dr. Odile Vancampenhoudt",
         "recording_date": "2013-05-22", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d45-affidavit-16b", "D45", "dev_gezant",
        ("School of Oriental Studies", "University of Northmoor"),
        """
> 12 January 2022

# Expert opinion

Instructed by: Ruigrokker Advocaten

1. I am a senior lecturer in the politics of the Gulf and have published on the bidoon of Kuwait.

2. I am asked whether the applicant could obtain Kuwaiti travel documents.

3. In my opinion it is highly unlikely that the Kuwaiti authorities would issue any document to a person whose family did not register in the
1965 census.

!sign Dr Rosalind Pemberthwaite | Senior Lecturer
""",
        {"date": "2022-01-12", "expert": "Dr Rosalind Pemberthwaite", "country": "KWT", "signed": True},
    ),
    Sample(
        "d48-fmmu-niet-16b", "D48", "dev_kliniek",
        ("FMMU",),
        """
# Medisch advies horen en beslissen

@Betrokkene=Mohamad Al Kurdiyan
@Geboren=12-08-1981
@V-nummer=2840417731
@Onderzocht op=14 oktober 2022
@Arts=drs. S. Vuurmanszoon

Uitkomst: betrokkene kan op dit moment niet gehoord worden wegens een acute psychose. Advies: opnieuw beoordelen over zes weken.
""",
        {"name": "Mohamad Al Kurdiyan", "birth_date": "1981-08-12", "v_number": "2840417731", "date": "2022-10-14",
         "conclusion": "CANNOT_BE_HEARD", "practitioner": "drs. S. Vuurmanszoon"},
    ),
    Sample(
        "d49b-engels-16b", "D49b", "dev_vrij",
        ("Redeemed Fellowship of Grace", "Almerwijk"),
        """
* 7 November 2018

RE: Sister Blessing Omoruyison

To whom this may reach,

I write on behalf of the elders to say that Sister Blessing Omoruyison has been worshipping with us since January 2015. She serves in the ushering department
and was baptised on 3 April 2016. We know her to be a sincere Christian.

Yours in Christ,

!sign Pastor Kingsley Adebowalen | Resident pastor
""",
        {"date": "2018-11-07", "name": "Blessing Omoruyison", "organisation": "Redeemed Fellowship of Grace",
         "sender": "Kingsley Adebowalen", "signed": True},
    ),
)  # fmt: skip
