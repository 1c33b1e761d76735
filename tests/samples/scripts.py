"""One page of prose in each script, for the character error rate. The sentences are invented."""

from __future__ import annotations

from tests.samples.model import Sample

_TEXTS = {
    "nld": ("Latijn (Nederlands)", """
Op dinsdagochtend liep de begeleider met haar cliënt naar het kantoor aan de kade. Het regende zacht en de
tram had vertraging. Zij hadden een map bij zich met zesendertig brieven, oud en nieuw door elkaar. De
medewerker achter de balie vroeg naar het nummer en schreef het over op een geel papiertje.

Daarna wachtten zij anderhalf uur. In de wachtkamer hing een klok die zeven minuten achterliep. Een kind
speelde met een houten trein. Toen hun naam werd geroepen, bleek dat er één bijlage ontbrak: de vertaling
van het schoolrapport uit 1998. Zonder die bijlage kon de aanvraag niet worden ingeboekt.
"""),
    "eng": ("Latin (English)", """
The letter arrived on a Friday afternoon, folded twice and stamped in green ink. It stated that the register
of the district had been lost in a fire and that no further search would be made. Her brother read it aloud
over the telephone, slowly, because the line was bad and the words were long.

She asked him to send the original by courier and to keep the envelope. A week later both lay on the table,
together with a receipt for forty-two dollars.
"""),
    "fra": ("Latin (français)", """
Le fonctionnaire a demandé le livret de famille, puis il a refermé le guichet. Nous sommes revenus le
lendemain à huit heures. Le registre de l'année 1987 était abîmé par l'eau, mais le numéro de l'acte
restait lisible. Une copie certifiée conforme nous a été remise contre reçu.
"""),
    "rus": ("Cyrillic (русский)", """
Осенью они переехали в маленький город у реки. Школа стояла на холме, и каждое утро дети поднимались по
длинной лестнице. Документы отца хранились в железной коробке под кроватью. Когда дом сгорел, осталась
только одна фотография и справка из поликлиники.
"""),
    "ara": ("Arabic (العربية)", """
~ وصلنا الى المدينة في المساء وكان السوق مغلقا. سأل والدي عن بيت عمي فلم يعرفه احد.
~ في الصباح ذهبنا الى المدرسة القديمة وطلبنا نسخة من السجل. قال المدير ان الاوراق نقلت الى العاصمة.
~ بقينا هناك ثلاثة ايام ثم رجعنا الى القرية.
"""),
    "fas": ("Persian (فارسی)", """
~ خانه ما در کنار رودخانه بود و پدرم هر روز با اتوبوس به شهر می رفت. مدرسه من کوچک بود.
~ وقتی بیست ساله شدم به تهران رفتم و در یک چاپخانه کار کردم.
~ نامه ها و عکس های آن سال ها هنوز نزد مادرم است.
"""),
    "tir": ("Ethiopic (ትግርኛ)", """
ኣብ ዓዲ ዝነበረና ገዛ ንእሽቶ ነበረ። ወላዲየይ ሓረስታይ እዩ ነይሩ። ንግሆ ንግሆ ናብ ቤት ትምህርቲ ብእግርና ንኸይድ ነበርና። ኣብ ክረምቲ
ማይ ብዙሕ ስለ ዝነበረ መንገዲ ይዕጾ ነበረ። ብድሕሪኡ ናብ ከተማ መጺእና።
"""),
}  # fmt: skip

SCRIPTS: dict[str, Sample] = {
    code: Sample(f"script-{code}", "letter", "dev_kantoor", (), text.strip("\n"), languages=(code,))
    for code, (_, text) in _TEXTS.items()
}
LABELS = {code: label for code, (label, _) in _TEXTS.items()}
