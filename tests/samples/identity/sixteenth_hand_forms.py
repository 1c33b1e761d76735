"""Registers, travel papers, translations, stamps and examinations in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d10-gba-afschrift-16", "D10", "dev_dienst",
        ("GEMEENTE LEEUWVEEN", "Afdeling Burgerzaken"),
        """
# AFSCHRIFT VAN DE PERSOONSLIJST (GBA)

* Verstrekt op 04-02-2011 aan betrokkene

## 01 Persoon

@01.01.20 Burgerservicenummer=niet verstrekt
@01.02.10 Voornamen=Kidane Mehreteab
@01.02.40 Geslachtsnaam=Abrahamson
@01.03.10 Geboortedatum=00-00-1979
@01.03.20 Geboorteplaats=Barentu
@01.03.30 Geboorteland=Eritrea
@01.04.10 Geslachtsaanduiding=M

## 04 Nationaliteit

@04.05.10 Nationaliteit=Eritrese
@04.63.10 Reden verkrijging=301

## 08 Verblijfplaats

@08.09.10 Gemeente=Leeuwveen
@08.10.30 Datum aanvang adreshouding=17-09-2009
""",
        {"given_names": "Kidane Mehreteab", "surname": "Abrahamson", "birth_date": "1979", "birth_place": "Barentu",
         "sex": "M", "nationality": "ERI", "date": "2011-02-04"},
    ),
    Sample(
        "d10-brief-brp-16", "D10", "dev_loket",
        ("Gemeente Oosterwierde", "Klantcontactcentrum"),
        """
# Bewijs van inschrijving in de basisregistratie personen

De ambtenaar van burgerzaken van de gemeente Oosterwierde verklaart dat op 13 augustus 2021 in de basisregistratie personen was
ingeschreven:

@Achternaam=El Khalfioua
@Voornaam (-namen)=Samira
@Geslacht=vrouw
@Geboren op=29 mei 1991
@Te=Homs
@Land=Syrië
@Nationaliteit=Staatloos
@Adres=Molenpad 4, 1873 ZZ Oosterwierde

Afgegeven te Oosterwierde op 16 augustus 2021
""",
        {"surname": "El Khalfioua", "given_names": "Samira", "birth_date": "1991-05-29", "birth_place": "Homs",
         "nationality": "stateless", "sex": "F", "date": "2021-08-16"},
    ),
    Sample(
        "d13-guinee-brief-16", "D13", "dev_gezant",
        ("AMBASSADE DE LA RÉPUBLIQUE DE GUINÉE", "près le Royaume de Belgique, les Pays-Bas et le Luxembourg"),
        """
# SAUF-CONDUIT / LAISSEZ-PASSER

N° 0417/AMB/BXL/2018

Nous, Ambassadeur de la République de Guinée, prions les autorités compétentes de laisser passer librement le nommé SYLLAREN Abdoulaye,
né le 2 mars 1990 à Kissidougou, de nationalité guinéenne, se rendant en Guinée. Le présent document est valable pour un seul voyage,
du 12 novembre 2018 au 11 décembre 2018.

Fait à Bruxelles, le 12 novembre 2018
""",
        {"document_number": "0417/AMB/BXL/2018", "name": "SYLLAREN Abdoulaye", "birth_date": "1990-03-02",
         "birth_place": "Kissidougou", "nationality": "GIN", "issuing_state": "GIN", "expiry_date": "2018-12-11",
         "issue_date": "2018-11-12"},
    ),
    Sample(
        "d13-ghana-etc-16", "D13", "dev_akte",
        ("GHANA EMBASSY", "The Hague"),
        """
# EMERGENCY TRAVEL CERTIFICATE

@Certificate No.=ETC 04173
@Holder=KWABENA OFORIKWAA
@Date of birth=6 DEC 1984
@Place of birth=SUNYANI
@Sex=M
@Profession=MASON
@Height=1.74 m
@Destination=ACCRA, GHANA
@Issued=21 JUN 2019
@Valid for one journey until=20 JUL 2019

The holder of this certificate is a Ghanaian citizen.
""",
        {"document_number": "ETC 04173", "name": "KWABENA OFORIKWAA", "birth_date": "1984-12-06",
         "birth_place": "SUNYANI", "sex": "M", "issue_date": "2019-06-21", "expiry_date": "2019-07-20",
         "issuing_state": "GHA", "nationality": "GHA"},
    ),
    Sample(
        "d12-visum-brief-16", "D12", "dev_missie",
        ("EMBASSY OF THE REPUBLIC OF INDIA", "The Hague"),
        """
# e-VISA / ENTRY VISA

@Visa No.=VL0417733
@Type=Entry (X)
@Name=CHODAKPA, TASHI
@Passport / IC No.=IC-88041
@Nationality=Stateless (Tibetan)
@Sex=F
@Date of birth=14-08-1987
@Date of issue=03-09-2018
@Valid until=02-03-2019
@No. of entries=Multiple
""",
        {"document_number": "VL0417733", "name": "CHODAKPA, TASHI", "nationality": "stateless", "sex": "F",
         "birth_date": "1987-08-14", "issue_date": "2018-09-03", "expiry_date": "2019-03-02",
         "issuing_state": "IND"},
    ),
    Sample(
        "d14-kop-en-voet-16", "D14", "dev_kantoor",
        ("Vertaalbureau Negash", "Tigrinya - Amhaars - Nederlands"),
        """
# BEËDIGDE VERTALING UIT HET TIGRINYA

[begin vertaling]

Staat Eritrea, Regio Maekel, Bestuur van Asmara. GEBOORTEAKTE. Naam: Ruth Tewelde Habteson. Geboren: 14/03/1993 te Asmara. Vader: Tewelde
Habteson. Moeder: Abeba Russom. Afgegeven op 20/06/2008. Handtekening ambtenaar; rond blauw stempel.

[einde vertaling]

Ondergetekende, Negash Woldeyohanneson, beëdigd vertaler in de Tigrijnse taal, ingeschreven in het Register beëdigde tolken en vertalers
onder nummer 4173, verklaart dat het bovenstaande een getrouwe en volledige vertaling is van het aangehechte stuk.

Arnhem, 27 januari 2020
""",
        {"date": "2020-01-27", "translator_number": "4173", "source_language": "tir", "target_language": "nld",
         "name": "Negash Woldeyohanneson"},
    ),
    Sample(
        "d14-russisch-engels-16", "D14", "dev_stichting",
        ("LINGUA OOST", "Certified translations"),
        """
## Certified translation from Russian into English

Our file 2017-0417

(Letterhead:) Ministry of Internal Affairs of the Kyrgyz Republic, Department of Passport and Visa Work. 12.04.2017. To citizen N.
Abdyrasulovets. In reply to your application we inform you that you do not appear in the data base of citizens.

I, the undersigned Olga Perevozchikovets, sworn translator for the Russian language, registered with the Dutch Bureau for Sworn
Interpreters and Translators (Wbtv no. 21733), certify that the foregoing is a true translation of the Russian document attached.

Done at Zwolle on 2 June 2017
""",
        {"date": "2017-06-02", "translator_number": "21733", "source_language": "rus", "target_language": "eng",
         "name": "Olga Perevozchikovets"},
    ),
    Sample(
        "d14-frans-tabel-16", "D14", "dev_loket",
        ("Bureau De Brugtaal",),
        """
# VERTALING

@Brontaal=Frans
@Doeltaal=Nederlands
@Brondocument=Certificat de décès, Bangui
@Vertaler=drs. A. Meulensteenen
@Rbtv-nr.=8417
@Datum=08-10-2021

CENTRAAL-AFRIKAANSE REPUBLIEK. Gemeente Bangui. Verklaring van overlijden. De heer Yves Ngaïssonam is overleden op 12/12/2013.

Voor eensluidende vertaling,
""",
        {"date": "2021-10-08", "translator_number": "8417", "source_language": "fra", "target_language": "nld",
         "name": "A. Meulensteenen"},
    ),
    Sample(
        "d15-apostille-rechtbank-16", "D15", "dev_dienst",
        ("RECHTBANK OOST-VEENLAND",),
        """
# APOSTILLE

^ (Convention de La Haye du 5 octobre 1961)

* 1. Land: Nederland
* Dit openbaar document
* 2. is ondertekend door: mr. B. van Kranenburghe
* 3. in de hoedanigheid van: notaris
* 4. is voorzien van het zegel/stempel van: mr. B. van Kranenburghe
* Voor echt verklaard
* 5. te Almerwijk
* 6. op 14 maart 2022
* 7. door de griffier van de rechtbank Oost-Veenland
* 8. onder nr. 22/04173
""",
        {"country": "NLD", "date": "2022-03-14", "number": "22/04173", "sender": "B. van Kranenburghe"},
    ),
    Sample(
        "d15-stempel-buza-16", "D15", "dev_akte",
        ("MINISTRY OF FOREIGN AFFAIRS", "Federal Democratic Republic of Ethiopia"),
        """
# LEGALISATION

Ref. No. 417/33/2012

The Ministry of Foreign Affairs hereby authenticates the seal and signature of Ato Girma Lemmatu, head of the Documents Authentication and
Registration Office, without assuming responsibility for the contents of the document.

Addis Ababa, 18 September 2019

!stamp CONSULAR DIRECTORATE
""",
        {"country": "ETH", "date": "2019-09-18", "number": "417/33/2012", "sender": "Girma Lemmatu"},
    ),
    Sample(
        "d16-bd-lange-zinnen-16", "D16", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
# VERKLARING VAN ONDERZOEK

@Datum=7 november 2018
@Ons kenmerk=BD-18-041733
@V-nummer=2760041733
@Betrokkene=Lamin Jabbiedou

Ter beoordeling is ontvangen een geboorteakte van Gambia, nummer 0933/1996, op naam van betrokkene. Het stuk is vergeleken met het bij het
bureau aanwezige vergelijkingsmateriaal. De ondergrond en de basisbedrukking komen overeen met dat materiaal. Over de opmaak en de
afgifte kan niets worden gezegd, omdat daarover geen gegevens beschikbaar zijn.

Conclusie: het document is met aan zekerheid grenzende waarschijnlijkheid echt. Of het document bevoegd is opgemaakt en afgegeven en of
de inhoud juist is, kan niet worden vastgesteld.
""",
        {"date": "2018-11-07", "reference": "BD-18-041733", "v_number": "2760041733", "outcome": "ZEKERHEID_ECHT",
         "name": "Lamin Jabbiedou", "country": "GMB"},
    ),
    Sample(
        "d16-bd-vervalst-16", "D16", "dev_nota",
        ("Bureau Documenten",),
        """
# Uitslag documentonderzoek

@Zaak=BDZ 2013/4173
@Op verzoek van=IND, Aanmeldcentrum Ter Apel
@Vreemdeling=Farhad Qaderpourian, V-nr. 2741170333
@Onderzocht=identiteitskaart (shenasnameh), Iran
@Datum onderzoek=24 mei 2013
@Uitslag=Het document is vervalst. De pasfoto is vervangen.
""",
        {"date": "2013-05-24", "reference": "BDZ 2013/4173", "v_number": "2741170333", "outcome": "VERVALST",
         "name": "Farhad Qaderpourian", "country": "IRN"},
    ),
    Sample(
        "d17-dna-brief-16", "D17", "dev_kliniek",
        ("Laboratorium Genoscope Noord", "Afdeling verwantschap"),
        """
> Groningen, 22 september 2020

Betreft: DNA-verwantschapsonderzoek, rapportnummer GN-2020-4173, V-nummer 2800041733

Onderzocht is wangslijm van Amina Nuurowa (vermeende moeder) en Abdikarim Nuurowa (kind), beiden afgenomen op 1 september 2020 op de ambassade te
Addis Abeba. De kans dat Amina Nuurowa de biologische moeder is, bedraagt meer dan 99,99%. Het moederschap is daarmee praktisch bewezen.

!sign dr. ir. K. Bruinsmade | moleculair bioloog
""",
        {"date": "2020-09-22", "reference": "GN-2020-4173", "v_number": "2800041733",
         "person": ["Amina Nuurowa", "Abdikarim Nuurowa"], "relation": "biologische moeder"},
    ),
    Sample(
        "d18-leeftijdsschouw-16", "D18", "dev_getypt",
        ("Politie Oost-Nederland", "AVIM"),
        """
# Proces-verbaal leeftijdsschouw

PV-nummer 2019.0417.33

Op 28 oktober 2019 hebben wij, verbalisanten, afzonderlijk van elkaar de vreemdeling geschouwd die opgaf te zijn genaamd Ebrima
Sowejallow, geboren op 01-01-2004 te Serekunda, van Gambiaanse nationaliteit, V-nummer 2830417339. Wij zagen diepe
voorhoofdslijnen, een volle baardgroei en grijzende slapen. Wij komen unaniem tot het oordeel dat de vreemdeling evident meerderjarig is.

Opgemaakt te Zutphen op 29 oktober 2019
""",
        {"date": "2019-10-29", "reference": "2019.0417.33", "v_number": "2830417339", "name": "Ebrima Sowejallow",
         "birth_date": "2004-01-01", "nationality": "GMB", "conclusion": "ADULT"},
    ),
)  # fmt: skip
