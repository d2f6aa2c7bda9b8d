-- The components that every employer needs. What no source decides is marked "te controleren" and says so.
insert into wage_component (id, code, valid_from, text, measure, direction, percentage, taxation,
    premieloon, zvw, pension, vakantietoeslag, eindejaarsuitkering, minimumloon, receipt, account, grade, source,
    standard, recorded_by, recorded_at)
select id, code, date '2024-01-01', text, measure, direction, percentage, taxation,
    premieloon, zvw, pension, vakantietoeslag, eindejaarsuitkering, minimumloon, receipt, account, grade, source,
    true, 'noaberwerk', timestamptz '2026-11-23 00:00:00+01'
from (values
    (1, 'OVERUREN', 'Overuren', 'HOURS', 'PAID', 150, 'TABEL', true, true, false, true, false, false, false, '4006', 'TE_CONTROLEREN',
        'Overwerk: cao SW art. 1.1 (op opdracht, buiten de feitelijke arbeidsduur). Het percentage 150 is een '
        'aanname: de cao-tekst met de percentages is niet gevonden. Wet LB art. 26 lid 3 staat ook de tabel '
        'bijzondere beloningen toe. Vakantietoeslag: WML art. 15. Geen pensioen en eindejaarsuitkering: aanname. '
        'De uren vallen buiten het rooster en tellen daarom niet mee bij de toets aan het minimumloon.'),
    (2, 'EXTRA_UREN', 'Extra uren', 'HOURS', 'PAID', 100, 'TABEL', true, true, true, true, true, false, false, '4000', 'TE_CONTROLEREN',
        'Meer uren tegen het gewone uurloon; telt mee als loon (cao SW art. 1.1). Dat pensioen en '
        'eindejaarsuitkering erover lopen, is een aanname: nagaan in cao en pensioenreglement. De uren vallen '
        'buiten het rooster en tellen daarom niet mee bij de toets aan het minimumloon.'),
    (3, 'ONREGELMATIG', 'Toeslag onregelmatige werktijden', 'HOURS', 'PAID', 25, 'TABEL', true, true, true, true, true, true, false, '4005', 'TE_CONTROLEREN',
        'Toelage bovenop het loon (cao SW art. 1.1 noemt de toelagen van art. 5.1-5.3). Het percentage 25 is een '
        'aanname: de cao-tekst met de percentages is niet gevonden. Telt mee voor het minimumloon: WML art. 6 '
        'sluit haar niet uit.'),
    (4, 'DECLARATIE', 'Declaratie', 'AMOUNT', 'PAID', null, 'ONBELAST', false, false, false, false, false, false, true, '4410', 'VASTGESTELD',
        'Vergoeding van gemaakte kosten met bonnetje: geen loon of gericht vrijgesteld, Wet LB art. 31a; geen loon '
        'voor de WML, art. 6.'),
    (5, 'GRATIFICATIE', 'Gratificatie', 'AMOUNT', 'PAID', null, 'BIJZONDERE_BELONING', true, true, false, false, false, false, false, '4010', 'TE_CONTROLEREN',
        'Eenmalige beloning: tabel bijzondere beloningen, Wet LB art. 26. Telt niet voor WML en vakantietoeslag: '
        'uitkering bij een bijzondere gelegenheid, WML art. 6. Geen pensioen en eindejaarsuitkering: aanname. Een '
        'jubileumgratificatie na 25 of 40 jaar kan belastingvrij zijn: nagaan.'),
    (6, 'EENMALIG', 'Eenmalige uitkering', 'AMOUNT', 'PAID', null, 'BIJZONDERE_BELONING', true, true, false, false, false, false, false, '4010', 'TE_CONTROLEREN',
        'Eenmalige uitkering, bijvoorbeeld 150 euro in 2026 en in 2027 (Cao Aan de slag 2026-2027, gemeente.nu '
        '22-12-2025): tabel bijzondere beloningen, Wet LB art. 26. Dat pensioen, vakantietoeslag en '
        'eindejaarsuitkering er niet over lopen, is een aanname.'),
    (7, 'VERLOF_KOOP', 'Gekocht verlof', 'HOURS', 'DEDUCTED', 100, 'TABEL', true, true, false, false, false, false, false, '4000', 'TE_CONTROLEREN',
        'Cao SW: een extra week verlof per jaar kopen (CNV 2021). Verlaagt het loon van de maand voor loonheffing '
        'en premies. Dat pensioen, vakantietoeslag en eindejaarsuitkering gelijk blijven, is een aanname.'),
    (8, 'VERLOF_VERKOOP', 'Verkocht verlof', 'HOURS', 'PAID', 100, 'BIJZONDERE_BELONING', true, true, false, false, false, false, false, '4010', 'TE_CONTROLEREN',
        'Uitbetaald bovenwettelijk verlof tegen het uurloon (wettelijk verlof mag niet, BW art. 7:640): tabel '
        'bijzondere beloningen, Wet LB art. 26. Dat pensioen, vakantietoeslag en eindejaarsuitkering er niet over '
        'lopen, is een aanname.'),
    (9, 'ONBETAALD_VERLOF', 'Onbetaald verlof', 'HOURS', 'DEDUCTED', 100, 'TABEL', true, true, true, true, true, false, false, '4000', 'TE_CONTROLEREN',
        'Geen loon over uren zonder werk op eigen verzoek, BW art. 7:627 en 7:628. Vakantietoeslag en '
        'eindejaarsuitkering volgen het verdiende loon. Of de pensioenopbouw doorloopt, staat in het '
        'pensioenreglement: nagaan. Telt niet bij de toets aan het minimumloon: over deze uren is geen loon '
        'verschuldigd.'),
    (10, 'VOORSCHOT', 'Voorschot', 'AMOUNT', 'PAID', null, 'ONBELAST', false, false, false, false, false, false, false, '1840', 'TE_CONTROLEREN',
        'Vooruitbetaling die met een volgend netto loon wordt verrekend. Onbelast als zij een lening is of in '
        'hetzelfde loontijdvak wordt verrekend; anders is zij loon op het moment van betalen, Wet LB art. 13a: '
        'nagaan.'),
    (11, 'VOORSCHOT_INHOUDING', 'Inhouding voorschot', 'AMOUNT', 'DEDUCTED', null, 'ONBELAST', false, false, false, false, false, false, false, '1840', 'VASTGESTELD',
        'Verrekening van een voorschot met het netto loon: BW art. 7:632 en, tot aan het minimumloon, WML art. 13.'),
    (12, 'FIETS_RUIL', 'Fiets: inruil van loon', 'AMOUNT', 'DEDUCTED', null, 'TABEL', true, true, false, false, false, true, false, '4000', 'TE_CONTROLEREN',
        'Inruil van bruto loon voor een fiets (werkkostenregeling, Wet LB art. 31): verlaagt het loon voor '
        'loonheffing, premies en Zvw en mag het loon niet onder het minimumloon brengen, WML art. 7. Dat pensioen, '
        'vakantietoeslag en eindejaarsuitkering gelijk blijven, is een aanname: nagaan in cao en '
        'pensioenreglement.'),
    (13, 'FIETS_VERGOEDING', 'Fiets: vergoeding', 'AMOUNT', 'PAID', null, 'ONBELAST', false, false, false, false, false, false, false, '4420', 'TE_CONTROLEREN',
        'Vergoeding die als eindheffingsloon in de vrije ruimte is aangewezen, Wet LB art. 31 lid 1 onder f. '
        'Nagaan of de vrije ruimte voldoende is.'),
    (14, 'VAKBOND', 'Vakbondscontributie', 'AMOUNT', 'DEDUCTED', null, 'ONBELAST', false, false, false, false, false, false, false, '1870', 'VASTGESTELD',
        'Inhouding op het netto loon namens de medewerker met een schriftelijke volmacht: BW art. 7:631 en WML '
        'art. 13.'),
    (15, 'PERSONEELSVERENIGING', 'Personeelsvereniging', 'AMOUNT', 'DEDUCTED', null, 'ONBELAST', false, false, false, false, false, false, false, '1875', 'VASTGESTELD',
        'Inhouding op het netto loon namens de medewerker met een schriftelijke volmacht: BW art. 7:631 en WML '
        'art. 13.'),
    (16, 'LOONGARANTIE', 'Loongarantie', 'AMOUNT', 'PAID', null, 'TABEL', true, true, true, true, true, true, false, '4000', 'VASTGESTELD',
        'Loon is het schaalbedrag of de loongarantie plus toelagen: cao SW art. 1.1.'),
    (17, 'NABETALING', 'Nabetaling van dit jaar', 'AMOUNT', 'PAID', null, 'TABEL', true, true, true, true, true, false, false, '4000', 'TE_CONTROLEREN',
        'Loon over een eerdere maand van dit jaar, belast in de maand van betaling: Wet LB art. 13a en 25. Telt '
        'niet bij de toets aan het minimumloon van deze maand. Of pensioen en reserveringen er net zo over lopen '
        'als over de maand zelf: nagaan.'),
    (18, 'NABETALING_VORIG_JAAR', 'Nabetaling van een vorig jaar', 'AMOUNT', 'PAID', null, 'BIJZONDERE_BELONING', true, true, true, true, true, false, false, '4000', 'TE_CONTROLEREN',
        'Loon over een vorig jaar: belast in het jaar van betaling met de tabel bijzondere beloningen, Wet LB art. '
        '13a en 26. Of pensioen en reserveringen er net zo over lopen als over de maand zelf: nagaan.')
) as s (id, code, text, measure, direction, percentage, taxation,
    premieloon, zvw, pension, vakantietoeslag, eindejaarsuitkering, minimumloon, receipt, account, grade, source);
