-- The second step of signing in: a code by time (RFC 6238), and recovery codes that each work once.
alter table account add column totp_secret varchar(200), -- encrypted
                    add column totp_since timestamptz,
                    add column totp_step bigint, -- the last step that was used: a code works once
                    -- who has both the password and the second step in hand could sign in as another
                    add column password_reset_by varchar(60),
                    add column second_factor_removed_by varchar(60);

create sequence recovery_code_id_seq increment 50;

create table recovery_code (
    id      bigint primary key,
    account varchar(60) not null references account (name),
    hash    varchar(64) not null,
    used_at timestamptz,
    unique (account, hash)
);
