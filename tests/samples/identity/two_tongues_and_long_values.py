"""D02 to D15 with labels in two tongues, values too long for their columns, and families in rows."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d02-etiopia-kebele", "D02", "dev_dienst",
        ("Oromia Regional State", "Kebele 07 Administration, Bishoftu"),
        """
@ID number=BK 07/5512/03
@Name of resident=Gemechu Olana Dibabuu
@Date of birth=12/03/1984
@Issued on=05/11/2011

# KEBELE RESIDENT IDENTITY CARD

@Mother's name=Ayantu Geletan
@Sex=M
@Birth place=Bishoftu
""",
        {"document_number": "BK 07/5512/03", "name": "Gemechu Olana Dibabuu", "birth_date": "1984-03-12",
         "issue_date": "2011-11-05", "mother": "Ayantu Geletan", "sex": "M", "birth_place": "Bishoftu"},
        languages=("eng",),
    ),
    Sample(
        "d02-burundi-carte", "D02", "dev_pas",
        ("REPUBLIKA Y'UBURUNDI / RÉPUBLIQUE DU BURUNDI", "IKARATA KARANGAMUNTU / CARTE NATIONALE D'IDENTITÉ"),
        """
!photo
@Izina / Nom=NIYONZIMANA
@Amatazirano / Prénom=Dieudonné
@Se / Père=NTAHOMVUKIYE
@Nyina / Mère=BARANYIZIGIYE
@Yavukiye / Né à=GITEGA
@Italiki / Le=07/09/1988
@No=1204/551.207
@Itangiwe / Délivrée le=16/02/2015
""",
        {"surname": "NIYONZIMANA", "given_names": "Dieudonné", "father": "NTAHOMVUKIYE", "mother": "BARANYIZIGIYE",
         "birth_place": "GITEGA", "birth_date": "1988-09-07", "issue_date": "2015-02-16"},
        form=Form.CARD, languages=("fra",),
    ),
    Sample(
        "d03-kirgizie-tweetalig", "D03", "dev_formulier",
        ("КЫРГЫЗ РЕСПУБЛИКАСЫ / KYRGYZ REPUBLIC", "Translation from Kyrgyz and Russian"),
        """
# ТУУЛГАНДЫГЫ ЖӨНҮНДӨ КҮБӨЛҮК / BIRTH CERTIFICATE

@Фамилиясы / Surname=Abdykadyrovu
@Аты / Name=Nurlan
@Туулган күнү / Date of birth=19 April 1993
@Туулган жери / Place of birth=Uzgen, Osh region
@Атасы / Father=Abdykadyrovu Bakyt
@Энеси / Mother=Abdykadyrovu Gulnara
@Акттын номери / Record No.=551
@Берилген күнү / Date of issue=3 May 1993
""",
        {"surname": "Abdykadyrovu", "birth_date": "1993-04-19", "birth_place": "Uzgen, Osh region",
         "father": "Abdykadyrovu Bakyt", "mother": "Abdykadyrovu Gulnara", "registration_number": "551",
         "issue_date": "1993-05-03", "country": "KGZ"},
        languages=("eng",),
    ),
    Sample(
        "d03-honduras-lang", "D03", "dev_loket",
        ("Republiek Honduras", "Nationaal Personenregister", "Vertaling uit het Spaans"),
        """
# Geboortecertificaat

@Aktenummer=0501-1990-05512
@Volledige naam van de ingeschrevene=Wilmer Alexander Hernandezu Maldonado
@Geslacht=Man
@Datum van de geboorte=30 november 1990
@Plaats van de geboorte=San Pedro Sula, departement Cortés
@Naam van de vader=José Alexander Hernandezu Pineda
@Naam van de moeder=Reina Isabel Maldonado Zúñigan
@Datum van uitgifte=8 januari 2019
""",
        {"registration_number": "0501-1990-05512", "name": "Wilmer Alexander Hernandezu Maldonado", "sex": "M",
         "birth_date": "1990-11-30", "birth_place": "San Pedro Sula, departement Cortés",
         "father": "José Alexander Hernandezu Pineda", "mother": "Reina Isabel Maldonado Zúñigan",
         "issue_date": "2019-01-08", "country": "HND"},
    ),
    Sample(
        "d03-tsjaad-proza", "D03", "dev_missie",
        ("RÉPUBLIQUE DU TCHAD", "Commune d'Abéché, Centre d'état civil principal"),
        """
# ACTE DE NAISSANCE

Acte n° 551 du 21 juin 1995

L'an mil neuf cent quatre-vingt-quinze, le quatorze juin (14/06/1995), est né à Abéché : Hassane Mahamat DJIBRINEY, de sexe
masculin, fils de Mahamat DJIBRINEY, commerçant, et de Zara ABAKARIN, ménagère.

Fait à Abéché, le 21 juin 1995

!sign L'officier d'état civil
""",
        {"registration_number": "551", "birth_date": "1995-06-14", "birth_place": "Abéché",
         "name": "Hassane Mahamat DJIBRINEY", "sex": "M", "father": "Mahamat DJIBRINEY", "mother": "Zara ABAKARIN",
         "country": "TCD", "issue_date": "1995-06-21"},
        languages=("fra",),
    ),
    Sample(
        "d04-oekraine-vertaling", "D04", "dev_praktijk",
        ("Oekraïne", "Afdeling burgerlijke stand, Bachmoet", "Vertaling uit het Oekraïens"),
        """
# OVERLIJDENSCERTIFICAAT

De burger(es) Tkatsjenkova Lidia Pavlivna, is overleden op 3 februari 2015 op de leeftijd van 71 jaar, waarvan in het
register op 5 februari 2015 de akte nr. 551 is opgemaakt.

@Plaats van overlijden=Bachmoet, regio Donetsk
@Datum afgifte=5 februari 2015
""",
        {"deceased": "Tkatsjenkova Lidia Pavlivna", "date": "2015-02-03", "registration_number": "551",
         "issue_date": "2015-02-05"},
    ),
    Sample(
        "d05-irak-gezinskaart-rijen", "D05", "dev_getypt",
        ("Republiek Irak", "Ministerie van Handel, distributiecentrum Mosul", "Vertaling uit het Arabisch"),
        """
# Gezinskaart (huishoudboekje)

@Kaartnummer=5512077
@Datum van uitgifte=14-01-2010

| Naam | Relatie tot gezinshoofd | Geboortejaar |
| Saddam Khudhair Al-Bajarin | gezinshoofd | 1974 |
| Wafaa Taha Al-Bajarin | echtgenote | 1979 |
| Mustafa Saddam Khudhair | zoon | 2001 |
""",
        {"issue_date": "2010-01-14", "country": "IRQ",
         "person": ["Saddam Khudhair Al-Bajarin", "Wafaa Taha Al-Bajarin"]},
    ),
    Sample(
        "d05-nigeria-traditioneel", "D05", "dev_vrij",
        ("IGBO-ETITI LOCAL GOVERNMENT AREA", "Enugu State, Nigeria"),
        """
# CERTIFICATE OF TRADITIONAL MARRIAGE

This is to certify that Mr. Emeka Chukwudubem and Miss Ngozi Ezekwesilu were married according to native law and custom at
Ukehe on the 27th day of December 2008.

Registered as No. IG/551/08. Given under my hand this 9th day of January 2009.

!sign Chairman
""",
        {"person": ["Emeka Chukwudubem", "Ngozi Ezekwesilu"], "date": "2008-12-27", "registration_number": "IG/551/08",
         "issue_date": "2009-01-09", "country": "NGA"},
        languages=("eng",),
    ),
    Sample(
        "d06-koeweit-bidoen", "D06", "dev_rijks",
        ("State of Kuwait", "Central Agency for Illegal Residents' Affairs"),
        """
@Date=11 October 2018
@Ref.=CA/551/2018
@Subject=Mr. Fahad Mutlaq Al-Shammarin, born 3 February 1985

With reference to your letter, we state that the above-mentioned person is not a Kuwaiti national. He is registered with
this Agency as an illegal resident without nationality.

!sign Director, Legal Department
""",
        {"date": "2018-10-11", "reference": "CA/551/2018", "name": "Fahad Mutlaq Al-Shammarin",
         "birth_date": "1985-02-03", "country": "KWT", "statement": "is_not"},
        languages=("eng",),
    ),
    Sample(
        "d06-rwanda-bevestigt", "D06", "dev_stichting",
        ("REPUBLIC OF RWANDA", "Directorate General of Immigration and Emigration"),
        """
# CERTIFICATE OF NATIONALITY

@Certificate number=DGIE-551-17
@Holder=UWIMANARI Claudine
@Born on=22/08/1991
@Born at=Huye District, Southern Province
@Citizen of=Rwanda by origin
@Issued at Kigali on=30/03/2017
""",
        {"registration_number": "DGIE-551-17", "name": "UWIMANARI Claudine", "birth_date": "1991-08-22",
         "birth_place": "Huye District, Southern Province", "date": "2017-03-30", "country": "RWA", "statement": "is"},
        languages=("eng",),
    ),
    Sample(
        "d07-rohingya-familierijen", "D07", "dev_brief",
        ("Government of Bangladesh - UNHCR", "Joint verification, Kutupalong Extension"),
        """
# FAMILY ATTESTATION

@Family counting number=132-551207
@Camp=4 Extension, Block C
@Date of issue=19 September 2018

| Photo no. | Name | Sex | Born | Relationship |
| 1 | Nur Hafezullah | M | 01-01-1982 | Focal point |
| 2 | Sanjida Khatunar | F | 01-01-1986 | Wife |
""",
        {"registration_number": "132-551207", "issue_date": "2018-09-19", "name": "Nur Hafezullah", "country": "BGD"},
        languages=("eng",),
    ),
    Sample(
        "d10-brp-brief-zonder-titel", "D10", "dev_dienst",
        ("Gemeente Zuiderveen", "Klantcontactcentrum Burgerzaken"),
        """
@Datum=27 juni 2019
@Kenmerk=BRP/2019/551
@Behandeld door=M. Postemaat
@Betreft=uw gegevens

Geachte heer Weldegebreyes,

Op uw verzoek delen wij u mee hoe u in de Basisregistratie Personen staat. Uw geslachtsnaam is Weldegebreyes, uw voornamen
zijn Tekle Haimanot. U bent geboren op 4 juli 1979 te Adigrat in Ethiopië. Uw nationaliteit is onbekend.

!sign Het hoofd Burgerzaken
""",
        {"date": "2019-06-27", "surname": "Weldegebreyes", "given_names": "Tekle Haimanot", "birth_date": "1979-07-04",
         "birth_place": "Adigrat", "nationality": "unknown"},
    ),
    Sample(
        "d13-afghanistan-lp", "D13", "dev_nota",
        ("EMBASSY OF THE ISLAMIC REPUBLIC OF AFGHANISTAN", "The Hague"),
        """
# TEMPORARY TRAVEL DOCUMENT (LAISSEZ-PASSER)

@No. / شماره=LP-00551
@Name / نام=Mohammad Nabi
@Surname / تخلص=Hotakzai
@Father's name / نام پدر=Abdul Baqi
@Date of birth / تاریخ تولد=1996
@Place of birth / محل تولد=Zabul
@Date of issue / تاریخ صدور=23/10/2017
@Date of expiry / تاریخ انقضا=22/01/2018
""",
        {"document_number": "LP-00551", "given_names": "Mohammad Nabi", "surname": "Hotakzai", "birth_date": "1996",
         "birth_place": "Zabul", "issuing_state": "AFG", "issue_date": "2017-10-23", "expiry_date": "2018-01-22"},
        languages=("eng",),
    ),
    Sample(
        "d14-farsi-stempel-onder", "D14", "dev_kantoor",
        ("drs. N. Haghighian, tolk en vertaler Perzisch",),
        """
# Vertaling

Identiteitskaart (kart-e melli) van Hossein Kazemiyan, afgegeven te Ahvaz.

De ondergetekende, drs. N. Haghighian, beëdigd bij de rechtbank Zwolle voor de Perzische taal (Wbtv 5512), verklaart dat
zij de bijgevoegde kopie naar waarheid heeft vertaald in het Nederlands.

Getekend te Zwolle op 17 mei 2013.
""",
        {"date": "2013-05-17", "translator_number": "5512", "source_language": "fas", "target_language": "nld"},
    ),
    Sample(
        "d15-gelegaliseerd-tabel", "D15", "dev_klerk",
        ("Embassy of the Kingdom of the Netherlands in Accra",),
        """
# LEGALISATION

Seen for legalisation of the signature of Mr. K. Boatengan, Ministry of Foreign Affairs of Ghana.

@Number=ACC-5512/14
@Accra, date=6 February 2014

!stamp LEGALISED
""",
        {"number": "ACC-5512/14", "date": "2014-02-06"},
        languages=("eng",),
    ),
)  # fmt: skip
