-- Letters about a herindicatie; only who may see indications sees them.
insert into letter_kind (code, label, topic, readers, place) values
    ('HERINDICATIE_AANKONDIGING', 'Herindicatie: aankondiging', 'OVERIG', 'indicatiebeheerder,controleur', 200),
    ('HERINDICATIE_COLLEGE', 'Herindicatie: brief aan het college', 'OVERIG', 'indicatiebeheerder,controleur', 210),
    ('HERINDICATIE_BLIJFT', 'Herindicatie: u blijft in de Wsw', 'OVERIG', 'indicatiebeheerder,controleur', 220),
    ('HERINDICATIE_UITKOMST', 'Herindicatie: andere uitkomst', 'OVERIG', 'indicatiebeheerder,controleur', 230);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'HERINDICATIE_AANKONDIGING', 'met', 'Met wie het gesprek is', 'LINE', '', 10),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_AANKONDIGING', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 20),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_COLLEGE', 'verzonden', 'Aanvraag verzonden op', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_COLLEGE', 'contact', 'Naam voor vragen', 'LINE', '', 20),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_COLLEGE', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 30),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_BLIJFT', 'besluit', 'Datum van het besluit', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_BLIJFT', 'tot', 'Geldig tot en met', 'DAY', '', 20),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_BLIJFT', 'bezwaar', 'Bezwaar kan tot en met', 'DAY', '', 30),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_BLIJFT', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 40),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_UITKOMST', 'besluit', 'Datum van het besluit', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_UITKOMST', 'uitkomst', 'Wat UWV heeft besloten', 'TEXT',
     'In gewone woorden, bijvoorbeeld: U hoort volgens UWV niet meer bij de Wsw.', 20),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_UITKOMST', 'bezwaar', 'Bezwaar kan tot en met', 'DAY', '', 30),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_UITKOMST', 'dag', 'Dag van het gesprek', 'DAY', '', 40),
    (nextval('letter_field_id_seq'), 'HERINDICATIE_UITKOMST', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 50);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'HERINDICATIE_AANKONDIGING', '2026-01-01', 'Wij vragen een nieuwe indicatie voor u aan',
'Beste {naam},

U werkt met een Wsw-indicatie. UWV kijkt af en toe opnieuw of die indicatie nog klopt. Dat heet een herindicatie.

Wij vragen de herindicatie voor u aan. U hoeft zelf niets aan te vragen. U moet wel meewerken.

Wat gaan wij doen?

- Wij praten met u over hoe het gaat in uw werk. Het gesprek is met {met}.
- Wij vragen of UWV mag overleggen met uw artsen. U mag ja of nee zeggen.
- Wij sturen de aanvraag naar UWV. Misschien nodigt UWV u uit voor een gesprek.

UWV beslist binnen 16 weken. Tot die tijd blijft u gewoon werken.

U mag iemand meenemen naar het gesprek, bijvoorbeeld familie of uw begeleider.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting'),
    (nextval('letter_template_id_seq'), 'HERINDICATIE_COLLEGE', '2026-01-01', 'Aanvraag herindicatie Wsw',
'Geacht college,

Namens u hebben wij op {verzonden} bij UWV een herindicatie aangevraagd voor {naam}, personeelsnummer {personeelsnummer}. Dit doen wij volgens artikel 11 van de Wet sociale werkvoorziening.

UWV stuurt het besluit aan de medewerker, aan u en aan ons. Vervalt de indicatie, of trekt u haar in? Dan meldt u dat aan UWV. Wij vragen u daar dan om.

Hebt u vragen? Neem dan contact op met {contact}, telefoon {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting'),
    (nextval('letter_template_id_seq'), 'HERINDICATIE_BLIJFT', '2026-01-01', 'Uw nieuwe indicatie',
'Beste {naam},

UWV heeft op {besluit} een besluit genomen over uw Wsw-indicatie.

U houdt uw indicatie. De indicatie geldt tot en met {tot}. U blijft gewoon bij ons werken.

U hebt het besluit ook van UWV gekregen. Bent u het niet eens met het besluit? Dan kunt u bezwaar maken bij UWV. Dat kan tot en met {bezwaar}.

Wij praten graag met u over het besluit. Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting'),
    (nextval('letter_template_id_seq'), 'HERINDICATIE_UITKOMST', '2026-01-01', 'Het besluit over uw indicatie',
'Beste {naam},

UWV heeft op {besluit} een besluit genomen over uw Wsw-indicatie.

{uitkomst}

Uw werk stopt niet door dit besluit. Wij zoeken eerst samen met u wat goed is voor u.

Wij nodigen u uit voor een gesprek. Het gesprek is op {dag}. U mag iemand meenemen, bijvoorbeeld familie of uw begeleider.

Bent u het niet eens met het besluit? Dan kunt u bezwaar maken bij UWV. Dat kan tot en met {bezwaar}. Wij kunnen u helpen om iemand te vinden die u daarbij helpt.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

-- Letters go with the herindicatie that they are about.
create function erase_letters_of_herindicatie() returns trigger language plpgsql as $$
begin
    delete from letter_sending where letter_id in (select id from letter where about = 'herindicatie ' || old.id);
    delete from letter_content where letter_id in (select id from letter where about = 'herindicatie ' || old.id);
    delete from letter where about = 'herindicatie ' || old.id;
    return old;
end $$;
create trigger herindicatie_letters before delete on herindicatie
    for each row execute function erase_letters_of_herindicatie();
