-- Letters about loonwaarde and begeleid werken. The words can be changed on the screen; a change is a new row.
insert into letter_kind (code, label, topic, readers, place) values
    ('LOONWAARDE_BESLUIT', 'Uw loonwaarde is gemeten', 'OVERIG', 'hr-adviseur,controleur', 210),
    ('BEGELEID_WERKEN_BESLUIT', 'Begeleid werken: wat is besloten', 'OVERIG', 'hr-adviseur,controleur', 220),
    ('TERUGKEER_BEGELEID_WERKEN', 'Uw baan eindigt: u kunt terugkomen', 'OVERIG', 'hr-adviseur,controleur', 230);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'LOONWAARDE_BESLUIT', 'dag', 'Dag van de meting', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'LOONWAARDE_BESLUIT', 'deel', 'Loonwaarde', 'LINE', 'Bijvoorbeeld: 48,5 procent.', 20),
    (nextval('letter_field_id_seq'), 'LOONWAARDE_BESLUIT', 'met', 'Deskundige', 'LINE', '', 30),
    (nextval('letter_field_id_seq'), 'LOONWAARDE_BESLUIT', 'weken', 'Weken om bezwaar te maken', 'LINE',
     'Volgens de wet waarschijnlijk 6 (te controleren).', 40),
    (nextval('letter_field_id_seq'), 'LOONWAARDE_BESLUIT', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 50),
    (nextval('letter_field_id_seq'), 'BEGELEID_WERKEN_BESLUIT', 'werkgever_bw', 'Werkgever', 'LINE', '', 10),
    (nextval('letter_field_id_seq'), 'BEGELEID_WERKEN_BESLUIT', 'vanaf', 'Eerste dag', 'DAY', '', 20),
    (nextval('letter_field_id_seq'), 'BEGELEID_WERKEN_BESLUIT', 'organisatie', 'Begeleidingsorganisatie', 'LINE', '', 30),
    (nextval('letter_field_id_seq'), 'BEGELEID_WERKEN_BESLUIT', 'weken', 'Weken om bezwaar te maken', 'LINE',
     'Volgens de wet waarschijnlijk 6 (te controleren).', 40),
    (nextval('letter_field_id_seq'), 'BEGELEID_WERKEN_BESLUIT', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 50),
    (nextval('letter_field_id_seq'), 'TERUGKEER_BEGELEID_WERKEN', 'werkgever_bw', 'Werkgever', 'LINE', '', 10),
    (nextval('letter_field_id_seq'), 'TERUGKEER_BEGELEID_WERKEN', 'laatste', 'Laatste dag', 'DAY', '', 20),
    (nextval('letter_field_id_seq'), 'TERUGKEER_BEGELEID_WERKEN', 'met', 'Met wie het gesprek is', 'LINE', '', 30),
    (nextval('letter_field_id_seq'), 'TERUGKEER_BEGELEID_WERKEN', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 40);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'LOONWAARDE_BESLUIT', '2026-01-01', 'Uw loonwaarde is gemeten',
'Beste {naam},

Op {dag} is uw loonwaarde gemeten. Dat deed {met}, op uw werkplek.

Uw loonwaarde is {deel}. Dat is het deel van het minimumloon dat u met uw werk verdient.

Wat betekent dit voor u?

- uw loon verandert niet
- de gemeente betaalt een deel van uw loon aan ons
- wij vertellen uw loonwaarde niet aan andere bedrijven

Bent u het er niet mee eens? Dan kunt u bezwaar maken. Doe dat binnen {weken} weken na de dag van deze brief. Stuur een brief naar ons. Schrijf daarin uw naam, uw adres en de datum. Schrijf ook waarom u het er niet mee eens bent. Zet uw handtekening eronder.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'BEGELEID_WERKEN_BESLUIT', '2026-01-01', 'U gaat begeleid werken',
'Beste {naam},

U gaat werken bij {werkgever_bw}. Uw eerste dag is {vanaf}.

Uw werkgever krijgt subsidie voor uw werk. Daarover hebben wij een besluit genomen.

U krijgt begeleiding van {organisatie}. U hebt hiervoor zelf kunnen kiezen. Wilt u later een andere begeleider? Schrijf ons dan waarom.

Stopt de baan? Meld dat dan meteen bij ons. U kunt dan meestal bij ons terugkomen.

Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken. Doe dat binnen {weken} weken na de dag van deze brief. Stuur een brief naar ons. Schrijf daarin uw naam, uw adres en de datum. Schrijf ook waarom u het er niet mee eens bent. Zet uw handtekening eronder.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'TERUGKEER_BEGELEID_WERKEN', '2026-01-01', 'Uw baan eindigt: u kunt terugkomen',
'Beste {naam},

Uw baan bij {werkgever_bw} eindigt. Uw laatste dag is {laatste}.

U hebt recht om bij ons terug te komen. Wij willen graag met u praten over uw werk daarna.

U krijgt een uitnodiging voor een gesprek met {met}. U mag iemand meenemen naar het gesprek.

Wilt u niet terugkomen? Laat ons dat dan ook weten.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');
