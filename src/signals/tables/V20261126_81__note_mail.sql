-- Mails to one account that are no signal, such as that of the week. The key says what it is: it is posted once, whoever
-- posts it. The states are those of signal_mail; DOUBTFUL is never sent again.
create sequence note_mail_id_seq increment 50;

create table note_mail (
    id         bigint primary key,
    key        varchar(120)  not null unique,
    account    varchar(60)   not null,
    subject    varchar(200)  not null,
    text       varchar(4000) not null,
    state      varchar(20)   not null check (state in ('WAITING', 'SENDING', 'SENT', 'DOUBTFUL', 'REFUSED')),
    not_before timestamptz   not null,
    attempts   int           not null default 0,
    failure    varchar(100),
    changed_at timestamptz   not null
);
create index note_mail_due on note_mail (not_before) where state in ('WAITING', 'SENDING');
