-- Sessions in the database, invitations that work once, and a count of failed tries by address.

-- Only the program itself sees these two tables, never a reader of any authority.
create table web_session (
    id         bytea primary key,
    created_at timestamptz not null,
    used_at    timestamptz not null,
    content    bytea not null
);
comment on column web_session.id is 'SHA-256 of the number in the cookie';
create index web_session_used_at on web_session (used_at);
alter table web_session enable row level security;
alter table web_session force row level security;
create policy web_session_program on web_session using (headway_is_system());
grant select, insert, update, delete on web_session to headway_app;

create table sign_in_address (
    address  text primary key,
    since    timestamptz not null,
    failures int not null
);
alter table sign_in_address enable row level security;
alter table sign_in_address force row level security;
create policy sign_in_address_program on sign_in_address using (headway_is_system());
grant select, insert, update, delete on sign_in_address to headway_app;

alter table account add column one_time_used_at timestamptz;
comment on column account.one_time_used_at is 'when a passphrase that was given let its owner in; it does so once';
grant update (one_time_used_at) on account to headway_app;
