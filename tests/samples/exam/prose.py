"""Paragraphs without any fact for the long documents of the exam (tests/samples/prose.py)."""

from __future__ import annotations

OF_EXAM = (
    "Ter beoordeling staat of het standpunt van de minister de toets in rechte kan doorstaan. Daarbij moet worden uitgegaan van de feiten en omstandigheden zoals die zich voordeden toen het besluit werd genomen.",
    "Namens betrokkene is aangevoerd dat het onderzoek eenzijdig is geweest. Er zou alleen zijn gekeken naar wat tegen de aanvraag pleit. Ook zou geen rekening zijn gehouden met de culturele achtergrond en het opleidingsniveau.",
    "In het verweer is hiertegenover gesteld dat alle overgelegde documenten kenbaar bij de besluitvorming zijn betrokken. Het enkele feit dat daaraan een ander gewicht is toegekend dan gewenst, maakt het besluit nog niet onzorgvuldig.",
    "Dit betoog slaagt niet. De deskundige heeft uiteengezet welke bronnen zijn geraadpleegd en op welke wijze de conclusies daaruit zijn afgeleid. Concrete aanknopingspunten voor twijfel zijn niet naar voren gebracht.",
    "Dit betoog slaagt wel in zoverre, dat niet is ingegaan op de verklaring van de hulpverlener. Die verklaring dateert van voor het besluit en is tijdig ingezonden, zodat daaraan niet zonder motivering voorbij mocht worden gegaan.",
    "De verwijzing naar het ambtsbericht baat niet. Daarin staat weliswaar dat de situatie in delen van het land zorgelijk is, maar dat betekent nog niet dat eenieder die terugkeert een reëel risico loopt.",
    "Voor de volledigheid wordt opgemerkt dat het rapport eerst twee dagen voor de zitting is ingebracht. De andere partij heeft hierop nog kunnen reageren, zodat de goede procesorde zich niet tegen toelating verzet.",
    "Het beginsel van hoor en wederhoor is niet geschonden. Partijen zijn uitgenodigd op elkaars stukken te reageren en hebben van die gelegenheid gebruikgemaakt; dat dit kort voor de zitting gebeurde, doet daaraan niet af.",
    "Bij een belangenafweging in het kader van artikel 8 van het EVRM komt betekenis toe aan de aard en duur van het verblijf, de banden met beide landen en de vraag of het privéleven is opgebouwd tijdens onzeker verblijf.",
    "Wat overigens nog is aangevoerd, kan onbesproken blijven omdat het niet tot een andere uitkomst kan leiden.",
)
