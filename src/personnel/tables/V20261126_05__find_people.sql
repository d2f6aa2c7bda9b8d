-- Finding people while somebody types: the words of every name that somebody bears or bore, without capitals and accents.
-- Words are found by their beginning, which also serves two letters; pg_trgm needs three.
create function folded(plain text) returns text language sql immutable parallel safe as $$
    select translate(lower(plain), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿşšğžćčłı.,''’/-', 'aaaaaaceeeeiiiinoooooouuuuyyssgzccli      ')
$$;

-- the same inside, since an index may call nothing that is not of the system itself
create function name_words(given_name text, initials text, prefix text, surname text) returns tsvector
    language sql immutable parallel safe as $$
    select to_tsvector('simple'::regconfig, translate(lower(coalesce(given_name, '') || ' ' || coalesce(initials, '')
            || ' ' || coalesce(prefix, '') || ' ' || coalesce(surname, '')),
        'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿşšğžćčłı.,''’/-', 'aaaaaaceeeeiiiinoooooouuuuyyssgzccli      '))
$$;

create index person_fact_words on person_fact using gin (name_words(given_name, initials, prefix, surname))
    where topic = 'NAME';
create index employment_number_start on employment (employer_id, personnel_number varchar_pattern_ops);
