"""The words of the house, one meaning each.

| noun | meaning |
| --- | --- |
| User | a person who can sign in; role: caseworker, lawyer, preparer, coordinator, admin |
| Member | a user who holds the key of one case |
| Client | the person a case is about; Party: anyone else in it |
| Case (screen: *dossier*) | one matter of one client; the unit of keys, sharing, search, erasure |
| Upload | bytes and a file name on the doorstep, not yet a document |
| Document | one received thing; its *original* never changes; it has a state |
| Reading | the words of a document with their boxes, page by page |
| DocumentType, FieldSpec, Field | what a kind of document is; a field it has; a value found |
| Provenance | page, box, method, tool and edition, confidence: why we believe a Field |
| Extraction | all Fields one DocumentType edition found, and its problems |
| Correction | what a user says instead of, or in confirmation of, a Field; both are kept |
| Evidence, CaseFacts | all that an assessment may look at |
| Checklist, Requirement, Condition | a procedure's demands; one demand; one test within it |
| Source | a legal citation: title, link, date read, valid from, valid to |
| Finding, Report | the outcome for one Requirement; all Findings of one assessment at one date |
| Effort | a dated attempt to obtain a document: the proof behind *impossible* |
| Insight | something the facts say together: deadline, contradiction, deadlock |
| Packet, Exhibit (screen: *productie*) | the bundle for a recipient; one document in it |
| Recipient | who a packet is for; decides what may go in |
| Key, Wrap, Envelope, Record | a seed; a key sealed to a user; a passphrase-sealed seed; a value |
| Session | one user, the keys unlocked for this request, the ports |
| Event, leaf, checkpoint | a recordable act; its entry in the log; the signed state of the log |

Keys are *wrapped* and *unwrapped*; bytes are *sealed* and *opened*; stores *put* and *get*;
archives *add* and *load*. This room holds plain frozen values: no keys, no I/O, no clock.
"""
