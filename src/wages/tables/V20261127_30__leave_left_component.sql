-- Hours of leave that are left at the end of service are wage over which vakantietoeslag is due; sold hours are not.
insert into wage_component (id, code, valid_from, text, measure, direction, percentage, taxation,
    premieloon, zvw, pension, vakantietoeslag, eindejaarsuitkering, minimumloon, receipt, account, grade, source,
    standard, recorded_by, recorded_at)
values (19, 'VERLOF_EINDE', '2024-01-01', 'Vakantie-uren over bij einde dienstverband', 'HOURS', 'PAID', 100,
    'BIJZONDERE_BELONING', true, true, false, true, false, false, false, '4010', 'TE_CONTROLEREN',
    'Loon over de vakantie-uren die over zijn bij het einde van het dienstverband, BW art. 7:641 lid 1, met 8 % '
    'vakantietoeslag, WML art. 15: tabel bijzondere beloningen, Wet LB art. 26. Dat pensioen en '
    'eindejaarsuitkering er niet over lopen en dat vaste toelagen niet in het uurloon zitten, is een aanname.',
    true, 'noaberwerk', timestamptz '2026-11-27 00:00:00+01');
