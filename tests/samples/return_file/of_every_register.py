"""Missions, ministries, agencies and clients, writing of return each in its own register."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-consulaire-attestatie-algerije", "D60", "dev_missie",
        ("CONSULAT D'ALGÉRIE", "Amsterdam"),
        """
> Amsterdam, le 7 novembre 2017

# Attestation

Référence : 881/CONS/17

Le consul soussigné atteste que les recherches entreprises auprès des autorités centrales au sujet du nommé BOUZIDANI
Karim, né le 15 juillet 1982 à Tlemcen, ont abouti à un résultat négatif. L'intéressé ne possède pas la nationalité
algérienne.

La présente attestation est délivrée pour servir et valoir ce que de droit.

!sign Le Consul
""",
        {"date": "2017-11-07", "reference": "881/CONS/17", "name": "BOUZIDANI Karim", "birth_date": "1982-07-15",
         "country": "DZA", "outcome": "EMB_NOT_NATIONAL"},
        languages=("fra",),
    ),
    Sample(
        "d60-note-verbale-ethiopie", "D60", "dev_dienst",
        ("THE EMBASSY OF THE FEDERAL DEMOCRATIC REPUBLIC OF ETHIOPIA", "Brussels"),
        """
@Ref. No.=ETH/BXL/417/16
@Date=4 October 2016

# Note Verbale

The Embassy of the Federal Democratic Republic of Ethiopia presents its compliments to the Repatriation and Departure
Service and, with regard to the interview held on 20 September 2016 with Mr. Dawit Gebreselan, born 12 December 1979,
has the honour to state that the said person failed to substantiate his Ethiopian origin. The information at hand does
not suffice to establish his nationality.

The Embassy avails itself of this opportunity to renew the assurances of its highest consideration.
""",
        {"date": "2016-10-04", "reference": "ETH/BXL/417/16", "country": "ETH", "name": "Dawit Gebreselan",
         "birth_date": "1979-12-12", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-mail-consul-armenie", "D60", "dev_getypt",
        ("Ambassade van de Republiek Armenië", "Consulaire afdeling", "Den Haag"),
        """
@Datum=27-02-2018
@Kenmerk=CON-18-0417
@Betreft=de heer Artur Grigoryanov

Geachte heer, mevrouw,

In antwoord op uw verzoek delen wij u mee dat de heer Artur Grigoryanov, geboren 30-05-1971 te Bakoe, na controle in
Jerevan niet als Armeens staatsburger is geïdentificeerd. Om die reden kunnen wij hem geen reisdocument verstrekken.

!sign De consul
""",
        {"date": "2018-02-27", "reference": "CON-18-0417", "country": "ARM", "name": "Artur Grigoryanov",
         "birth_date": "1971-05-30", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-mission-loket-formulier", "D60", "dev_loket",
        ("High Commission of the Islamic Republic of Pakistan", "Consular Wing, The Hague"),
        """
# REPLY SLIP

@Applicant=Imran Qureshian
@Date of birth=14 August 1983
@Application for=Emergency travel document
@Interview on=3 July 2017
@Finding=Applicant is a citizen of Pakistan, verified by NADRA
@Date=29 August 2017
@File=PAK/NL/ETD/2017/417

!sign Counsellor (Consular)
""",
        {"date": "2017-08-29", "reference": "PAK/NL/ETD/2017/417", "country": "PAK", "name": "Imran Qureshian",
         "birth_date": "1983-08-14", "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d64-dtv-meldt-toezegging", "D64", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=21 mei 2015
@V-nummer=2741170986
@Ons kenmerk=DTV/15/0417
@Contactpersoon=regievoerder

Geachte heer Ouattaran,

Op 12 mei 2015 ontving mijn dienst bericht van de ambassade van Ivoorkust. Zij heeft toegezegd een laissez-passer op uw
naam af te geven zodra een vlucht is geboekt. Ik nodig u uit voor een gesprek over uw vertrek.

!sign regievoerder
""",
        {"date": "2015-05-21", "v_number": "2741170986", "reference": "DTV/15/0417", "country": "CIV",
         "outcome": "EMB_LP_PROMISED", "name": "Ouattaran"},
    ),
    Sample(
        "d64-ambassade-trekt-in", "D64", "dev_gezant",
        ("AMBASSADE DE LA RÉPUBLIQUE DU BURUNDI", "Bruxelles"),
        """
@Réf.=204.03/417/RE/2014

Bruxelles, le 9 septembre 2014

Objet : retrait de l'accord de délivrance d'un laissez-passer

L'ambassade a l'honneur d'informer le service néerlandais compétent que son accord du 2 juin 2014 de délivrer un
laissez-passer à M. Pacifique Ndayirukiyen est annulé, les vérifications faites à Bujumbura n'ayant pas confirmé son
identité.

!sign Le Premier Conseiller
""",
        {"date": "2014-09-09", "reference": "204.03/417/RE/2014", "country": "BDI", "name": "Pacifique Ndayirukiyen",
         "outcome": "EMB_LP_WITHDRAWN"},
        languages=("fra",),
    ),
    Sample(
        "d66-brief-client", "D66", "dev_klerk",
        (),
        """
Aan: Dienst Terugkeer en Vertrek
Postbus 164, Den Haag

Noordhoek, 8 september 2021

Betreft: vraag om hulp bij het krijgen van reispapieren

Geachte heer, mevrouw,

Mijn naam is Sunil Tamangrai, geboren op 19 juni 1975 in Haa, Bhutan. Mijn V-nummer is 2741170998. Ik heb drie keer
geprobeerd om via de ambassade in Brussel een paspoort te krijgen, maar dat lukt mij niet. Daarom vraag ik of u voor mij
wilt bemiddelen bij de autoriteiten van Bhutan.

!sign Sunil Tamangrai
""",
        {"date": "2021-09-08", "name": "Sunil Tamangrai", "birth_date": "1975-06-19", "v_number": "2741170998",
         "country": "BTN", "signed": True},
    ),
    Sample(
        "d66-form-engels", "D66", "dev_formulier",
        ("Request for mediation", "Repatriation and Departure Service (DT&V), ILC"),
        """
@Surname and first names=Hakizimanan, Jean Damascène
@Date of birth=2 October 1984
@Place of birth=Gitarama
@Nationality=Rwandan
@V-number=2741171001
@Mediation with the authorities of=Rwanda

I ask the DT&V to mediate in order to obtain a replacement travel document.

@Place and date=Rijnstad, 30 March 2022
@Signature=signed
""",
        {"date": "2022-03-30", "name": "Hakizimanan, Jean Damascène", "birth_date": "1984-10-02",
         "birth_place": "Gitarama", "nationality": "RWA", "v_number": "2741171001", "country": "RWA"},
        languages=("eng",),
    ),
    Sample(
        "d70-icrc-delegatie", "D70", "dev_missie",
        ("Nederlandse Rode Kruis", "Afdeling Tracing"),
        """
@Datum=3 maart 2016
@Ons nummer=TR-SOM-14417
@Betreft=uw zoekvraag naar uw broer

Geachte mevrouw Warsamoli,

Op 9 juni 2014 vroeg u ons om te zoeken naar uw broer Liban Warsamoli. Goed nieuws: de Somalische Rode Halve Maan heeft
hem gevonden in Baidoa. Hij stuurt u bijgaand een Rode Kruisbericht.
""",
        {"date": "2016-03-03", "reference": "TR-SOM-14417", "person": "Liban Warsamoli", "relation": "broer",
         "result": "contact", "name": "Warsamoli"},
    ),
    Sample(
        "d71-brief-kanton", "D71", "dev_brief",
        ("Ministerio de Relaciones Exteriores", "República del Ecuador", "Dirección de Migración"),
        """
@Oficio N°=MREMH-0417-2018
@Fecha=13 March 2018

Courtesy translation

Dear Mr. Al-Hariran,

We acknowledge receipt of your letter in which you ask to be admitted to Ecuador. As you have never held a residence
permit of this country, your request to settle here has been denied.

!sign Director de Migración
""",
        {"date": "2018-03-13", "reference": "MREMH-0417-2018", "country": "ECU", "name": "Al-Hariran"},
        languages=("eng",),
    ),
    Sample(
        "d71-antwoord-consulaat-toelating", "D71", "dev_vrij",
        ("Consulat général du Royaume du Maroc", "Service des visas"),
        """
Utrecht, le 5 juin 2019

Réf. : CGM/VIS/417

Monsieur Traorelli,

Vous sollicitez l'autorisation de vous établir au Maroc auprès de votre épouse. N'étant pas ressortissant marocain, vous
ne pouvez être admis au séjour que sur présentation d'un passeport national. Votre demande est rejetée.

!sign Le vice-consul
""",
        {"date": "2019-06-05", "reference": "CGM/VIS/417", "country": "MAR", "name": "Traorelli"},
        languages=("fra",),
    ),
    Sample(
        "d72-branch-office-kampala", "D72", "dev_stichting",
        ("United Nations High Commissioner for Refugees", "Branch Office, Kampala"),
        """
Kampala, 22 August 2017

Our ref: UGA/KAM/PROT/417

TO WHOM IT MAY CONCERN

This letter is to confirm that Ms. Sandrine Bukavuli, a national of the Democratic Republic of the Congo born on 1 May
1992, has been known to this office since 2009 under individual number 417-00C22817. She left Uganda of her own accord in
2012 and her case has since been closed.

!sign Associate Protection Officer
""",
        {"date": "2017-08-22", "reference": "UGA/KAM/PROT/417", "name": "Sandrine Bukavuli", "nationality": "COD",
         "birth_date": "1992-05-01", "registration_number": "417-00C22817"},
        languages=("eng",),
    ),
    Sample(
        "d73-iom-reisschema", "D73", "dev_praktijk",
        ("IOM Nederland", "Operations Unit"),
        """
# Travel itinerary

@Passenger=DURRANIAN / NASIR MR
@Booking reference=KX417B
@Ticket no.=235-4417093217
@Departure=14 November 2018
@From=Amsterdam
@To=Kabul, Afghanistan
@Issued=2 November 2018
""",
        {"visit_date": "2018-11-14", "date": "2018-11-02", "number": "235-4417093217", "country": "AFG"},
        languages=("eng",),
    ),
    Sample(
        "d73-vlucht-afgezegd-mail", "D73", "dev_kantoor",
        (),
        """
Beste Karin,

De vlucht van Emmanuel Kwarteyon naar Accra van 6 juli gaat niet door. De ambassade van Ghana heeft het reisdocument
niet op tijd gegeven, dus wij hebben het ticket geannuleerd. Zodra het er is boeken wij opnieuw.

Groet, Samira
IOM Nederland
""",
        {"date": "2019-07-01", "country": "GHA", "name": "Emmanuel Kwarteyon"},
        form=Form.MAIL,
        headers={"From": "Samira <s.boeking@iom.voorbeeld.invalid>", "To": "karin@opvang.voorbeeld.invalid",
                 "Date": "Mon, 01 Jul 2019 10:12:00 +0200", "Subject": "Annulering vlucht E. Kwarteyon"},
    ),
)  # fmt: skip
