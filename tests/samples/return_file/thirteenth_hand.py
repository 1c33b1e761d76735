"""Embassies, IOM, the Red Cross, states and travel offices in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-cameroun-lettre-13", "D60", "dev_akte",
        ("RÉPUBLIQUE DU CAMEROUN", "Paix - Travail - Patrie", "Ambassade du Cameroun à La Haye"),
        """
> La Haye, le 22 mai 2023

L'Ambassadeur

à Maître J. Rozendalier, Rotterdam

Objet : Monsieur NJOYAKA Ibrahim
N° 318/L/ACPB/SC

Maître,

Votre client, né à Foumban le 4 avril 1990, s'est présenté à notre chancellerie le 11 mai 2023. Les documents qu'il a
produits étant des photocopies, mes services n'ont pas pu confirmer sa nationalité camerounaise.

Je vous prie d'agréer, Maître, l'assurance de ma considération distinguée.
""",
        {"date": "2023-05-22", "country": "CMR", "name": "NJOYAKA Ibrahim", "birth_date": "1990-04-04",
         "outcome": "EMB_INSUFFICIENT_INFO", "reference": "318/L/ACPB/SC"},
        languages=("fra",),
    ),
    Sample(
        "d60-iran-mail-13", "D60", "dev_getypt",
        (),
        """
Geachte mevrouw Terpstrake,

Op uw vraag over de heer Siavash Mohtashami (1-3-1989) kunnen wij alleen zeggen dat zijn Shenasnameh-nummer niet bestaat. Hij
staat bij ons niet als Iraniër te boek.

Consulaire afdeling
Ambassade van de Islamitische Republiek Iran
Den Haag
""",
        {"date": "2019-02-20", "country": "IRN", "name": "Siavash Mohtashami", "birth_date": "1989-03-01",
         "outcome": "EMB_NOT_NATIONAL"},
        form=Form.MAIL,
        headers={"From": "Consular section <consular@iran-embassy.voorbeeld.invalid>", "To": "terpstrake@hulp.voorbeeld.invalid",
                 "Date": "Wed, 20 Feb 2019 11:02:00 +0100", "Subject": "RE: S. Mohtashami"},
    ),
    Sample(
        "d60-ghana-tabel-13", "D60", "dev_loket",
        ("High Commission of Ghana", "Consular Desk"),
        """
# Result of nationality enquiry

@Enquiry received=7 January 2022
@Answered=18 March 2022
@Person=Kofi Darkobengah
@Born=12 December 1973, Cape Coast
@Finding=Ghanaian nationality confirmed
@File=GHC/NAT/22/0061

!sign Head of Consular Desk
""",
        {"date": "2022-03-18", "country": "GHA", "name": "Kofi Darkobengah", "birth_date": "1973-12-12",
         "outcome": "EMB_RECOGNISED", "reference": "GHC/NAT/22/0061"},
        languages=("eng",),
    ),
    Sample(
        "d61-bezoek-verslag-13", "D61", "dev_vrij",
        (),
        """
# Verslag bezoek consulaat

@Wie=Abdoul Karim Sawadogoum en begeleider Ineke Roggeveldt
@Waar=Ambassade van Burkina Faso, Brussel
@Wanneer=dinsdag 17 mei 2022, 10.30 uur

Wij hebben een uur gewacht. Aan het loket werd gezegd dat zonder paspoort niets mogelijk is. Een brief wilde men niet meegeven.

Opgemaakt op 18 mei 2022

!sign I. Roggeveldt
""",
        {"visit_date": "2022-05-17", "date": "2022-05-18", "country": "BFA", "outcome": "EMB_VERBAL_ONLY"},
    ),
    Sample(
        "d65-iom-engels-13", "D65", "dev_missie",
        ("IOM - UN Migration", "Country Office The Netherlands"),
        """
@Case number=AVRR/22/5510
@Date=27 September 2022

To whom it may concern,

Mr Tenzin Wangdakar, born 10 March 1968, came to our office hours in Amsterdam on 1 June 2022 to ask for help with going back
to Nepal. As the Nepalese mission will not issue him with a travel paper, the Organization is not in a position to organise
his journey.

!sign M. Vlaskampen | AVRR Counsellor
""",
        {"date": "2022-09-27", "reference": "AVRR/22/5510", "name": "Tenzin Wangdakar", "birth_date": "1968-03-10",
         "visit_date": "2022-06-01", "country": "NPL", "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d65-iom-formulier-13", "D65", "dev_formulier",
        ("IOM Nederland",),
        """
# Afsluiting vertrekaanvraag

@Aanvrager=Abdulwahab Nouraldine
@Geboortedatum=5-5-1978
@V-nummer=2751300018
@Bestemming=Soedan
@Aanvraag gedaan op=12-4-2018
@Reden afsluiting=geen reisdocument verkregen
@Datum afsluiting=30-10-2018

Het is IOM niet gelukt het vertrek te regelen.
""",
        {"date": "2018-10-30", "name": "Abdulwahab Nouraldine", "birth_date": "1978-05-05", "v_number": "2751300018",
         "visit_date": "2018-04-12", "country": "SDN", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-gemeente-verzoekt-13", "D66", "dev_dienst",
        ("Gemeente Hogeland", "Team Opvang"),
        """
@Datum=14 januari 2022
@Zaaknummer=HL-2022-0071
@Aan=DT&V, unit bemiddeling

Geachte collega,

Namens mevrouw Marthe Nsimbakula (V-nummer 2751300029, geboren te Matadi op 8 augustus 1970) vragen wij u om bemiddeling bij
de ambassade van de Democratische Republiek Congo. De volmacht en het dossier gaan hierbij.

!sign W. Kleinschokland
""",
        {"date": "2022-01-14", "reference": "HL-2022-0071", "v_number": "2751300029", "name": "Marthe Nsimbakula",
         "birth_date": "1970-08-08", "birth_place": "Matadi", "country": "COD", "signed": True},
    ),
    Sample(
        "d70-icrc-kigali-13", "D70", "dev_gezant",
        ("INTERNATIONAL COMMITTEE OF THE RED CROSS", "Delegation in Bangui"),
        """
@Our ref.=BGU/PROT/22-118
@Date=8 July 2022

Subject: tracing request of Mr Clovis Gbandjian (his brother Rodrigue Gbandjian)

Dear colleagues,

Our teams visited the address in Bambari twice. The house has been destroyed and the neighbours do not know where Mr Rodrigue
Gbandjian went. We therefore consider this request closed.

!sign Tracing delegate
""",
        {"date": "2022-07-08", "reference": "BGU/PROT/22-118", "name": "Clovis Gbandjian", "person": "Rodrigue Gbandjian",
         "relation": "brother", "result": "not_found"},
        languages=("eng",),
    ),
    Sample(
        "d70-bevestiging-aanmelding-13", "D70", "dev_brief",
        ("Rode Kruis", "Restoring Family Links Nederland"),
        """
@Datum=21 april 2023
@Betreft=uw aanvraag RFL-23-0611

Beste mevrouw Semret Okubay,

Dank u voor uw bezoek aan ons spreekuur. Wij hebben uw verzoek om uw dochter Winta te zoeken ontvangen en naar onze collega's in
Soedan gestuurd. Reken op minstens zes maanden.

!sign Ank Terlouwman
""",
        {"date": "2023-04-21", "reference": "RFL-23-0611", "name": "Semret Okubay", "person": "Winta",
         "relation": "dochter", "result": "running"},
    ),
    Sample(
        "d71-duitsland-blau-13", "D71", "dev_klerk",
        ("Stadt Bielenau", "Ausländerbehörde"),
        """
@Datum=12.06.2020
@Aktenzeichen=33-17/2020-A
@Betreff=Herr Ali Haydarovic, geb. 03.03.1975

Sehr geehrte Damen und Herren,

Ihre Anfrage vom 4. Mai 2020 haben wir erhalten. Der Genannte ist seit 2004 nicht mehr im Besitz eines Aufenthaltstitels. Eine
Wiederaufnahme in Deutschland kommt nicht in Betracht.

Im Auftrag
!sign Schmidtbauer
""",
        {"date": "2020-06-12", "reference": "33-17/2020-A", "country": "DEU", "name": "Ali Haydarovic"},
        languages=("deu",),
    ),
    Sample(
        "d73-itinerary-tabel-13", "D73", "dev_praktijk",
        ("FLYRIGHT TRAVEL SERVICES",),
        """
# Electronic ticket receipt

@Passenger name=GETACHEW/SOLOMONAI MR
@Ticket number=071-5521180943
@Date of issue=04 FEB 2019

| Flight | From | To | Date |
| ET 725 | Amsterdam | Addis Ababa, Ethiopia | 19 FEB 2019 |
""",
        {"date": "2019-02-04", "visit_date": "2019-02-19", "number": "071-5521180943", "country": "ETH",
         "name": "GETACHEW/SOLOMONAI"},
        languages=("eng",),
    ),
    Sample(
        "d72-unhcr-nairobi-13", "D72", "dev_nota",
        ("UNHCR", "Branch Office Kampala"),
        """
# Confirmation of registration

Date: 30 November 2020
File: UGA/REG/20/7714

UNHCR confirms that Ms Espérance Mukandayisaba, female, DOB 02/02/1994, Congolese, holds proGres No. 512-15C00981 and was
registered at Nakivale on 14 August 2015.

!sign Registration Officer
""",
        {"date": "2020-11-30", "reference": "UGA/REG/20/7714", "name": "Espérance Mukandayisaba",
         "birth_date": "1994-02-02", "registration_number": "512-15C00981"},
        languages=("eng",),
    ),
)  # fmt: skip
