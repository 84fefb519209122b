-- People: passphrases that are good once, and sessions that end when a passphrase is changed by somebody else.

alter table account
    add column one_time_until timestamptz,
    add column credentials    int not null default 1;
comment on column account.one_time_until is
    'set while the passphrase was given by an administrator: it must be changed at the first sign-in, and before this';
comment on column account.credentials is
    'counts the passphrases that the account has had; a session holds the number under which it began';
grant update (one_time_until, credentials) on account to headway_app;
create index account_authority on account (authority_code, full_name);

-- A line of the trail is found by its authority and its day.
create index audit_entry_at on audit_entry (authority_code, id desc);
