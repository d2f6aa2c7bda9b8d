create sequence temporary_decision_id_seq increment 50;
create sequence aanzegging_id_seq increment 50;

-- What was decided about a contract that ends; the last decision holds, nothing is changed.
create table temporary_decision (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    ends_on        date not null,
    choice         varchar(20) not null check (choice in ('EXTEND', 'INDEFINITE', 'END')),
    note           varchar(500) not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index temporary_decision_of_employment on temporary_decision (employment_id, ends_on, id desc);

-- The aanzegging: told in writing whether the contract goes on.
create table aanzegging (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    ends_on        date not null,
    told_on        date not null,
    manner         varchar(20) not null check (manner in ('POST', 'HANDED_OVER', 'EMAIL')),
    letter_id      bigint,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index aanzegging_of_employment on aanzegging (employment_id, ends_on, told_on);

create trigger temporary_decision_rows before update on temporary_decision
    for each row execute function refuse_change_of_fact();
create trigger aanzegging_rows before update on aanzegging
    for each row execute function refuse_change_of_fact();

insert into letter_kind (code, label, topic, readers, place) values
    ('AANZEGGING_EINDE', 'Aanzegging: uw contract stopt', 'OVERIG', 'hr-adviseur,controleur', 200),
    ('AANZEGGING_VERLENGING', 'Aanzegging: uw contract gaat door', 'OVERIG', 'hr-adviseur,controleur', 210),
    ('BEVESTIGING_EINDE', 'Bevestiging dat uw dienstverband stopt', 'OVERIG', 'hr-adviseur,controleur', 220);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'AANZEGGING_EINDE', 'einde', 'Laatste dag van het contract', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'AANZEGGING_EINDE', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 20),
    (nextval('letter_field_id_seq'), 'AANZEGGING_VERLENGING', 'einde', 'Laatste dag van het contract', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'AANZEGGING_VERLENGING', 'nieuw', 'Het nieuwe contract', 'LINE',
     'Bijvoorbeeld: tot en met 31 december 2027, of: voor onbepaalde tijd.', 20),
    (nextval('letter_field_id_seq'), 'AANZEGGING_VERLENGING', 'voorwaarden', 'Uren en loon van het nieuwe contract', 'TEXT',
     'Bijvoorbeeld: U werkt 32 uur per week. Uw loon blijft hetzelfde.', 30),
    (nextval('letter_field_id_seq'), 'AANZEGGING_VERLENGING', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 40),
    (nextval('letter_field_id_seq'), 'BEVESTIGING_EINDE', 'einde', 'Laatste dag in dienst', 'DAY', '', 10),
    (nextval('letter_field_id_seq'), 'BEVESTIGING_EINDE', 'inleveren', 'Wat de medewerker inlevert', 'TEXT',
     'Bijvoorbeeld: uw pasje en uw werkschoenen.', 20),
    (nextval('letter_field_id_seq'), 'BEVESTIGING_EINDE', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 30);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'AANZEGGING_EINDE', '2026-01-01', 'Uw contract stopt',
'Beste {naam},

U hebt een contract tot en met {einde}. Wij verlengen dit contract niet. Uw laatste dag bij ons is {einde}.

Wat betekent dit voor u?

- U werkt tot en met de laatste dag. U krijgt tot die dag loon.
- Bij het laatste loon betalen wij ook uw vakantietoeslag.
- Hebt u nog vakantie-uren? Die betalen wij uit, of u neemt ze op.
- U hebt misschien recht op een transitievergoeding. Wij rekenen dat voor u uit.

Vraag op tijd een WW-uitkering aan bij UWV. Dat kan vanaf een week voor uw laatste dag.

Wij willen graag met u praten over deze brief. Bel ons als u vragen hebt. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting'),
    (nextval('letter_template_id_seq'), 'AANZEGGING_VERLENGING', '2026-01-01', 'Uw contract gaat door',
'Beste {naam},

U hebt een contract tot en met {einde}. Wij hebben goed nieuws. U krijgt een nieuw contract.

Het nieuwe contract geldt {nieuw}.

Dit spreken wij met u af:

{voorwaarden}

U krijgt het nieuwe contract van ons. Lees het rustig door. Teken het als u het ermee eens bent.

Wilt u geen nieuw contract? Of hebt u een vraag? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting'),
    (nextval('letter_template_id_seq'), 'BEVESTIGING_EINDE', '2026-01-01', 'Uw dienstverband stopt',
'Beste {naam},

U stopt bij ons. Uw laatste dag in dienst is {einde}.

Na die dag krijgt u nog een loonstrook van ons. Daarop staat:

- uw loon tot en met de laatste dag
- uw vakantietoeslag
- de vakantie-uren die u nog had
- wat wij u verder nog moeten betalen

U levert nog in:

{inleveren}

Uw spullen kunt u ophalen op uw laatste werkdag.

Hebt u een vraag? Bel ons dan. Het nummer is {telefoon}.

Wij bedanken u voor uw werk.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');
