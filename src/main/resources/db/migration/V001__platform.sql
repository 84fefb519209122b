-- The platform: who is reading, people, the audit trail, events between modules.
-- The application's role headway_app owns nothing; what it may do is granted table by table.

grant usage on schema public to headway_app;

-- Whether the reader of this transaction may see rows of an authority. The application tells who reads by two settings
-- that last as long as the transaction; without them nothing confidential is seen.
create function headway_sees_authority(code int) returns boolean
    language sql stable parallel safe
    return current_setting('headway.reader', true) = 'system'
        or current_setting('headway.authority', true) = code::text;

create function headway_is_system() returns boolean
    language sql stable parallel safe
    return current_setting('headway.reader', true) = 'system';

create table installation (
    only_row      boolean primary key default true check (only_row),
    demonstration boolean not null default false,
    created_at    timestamptz not null default now()
);
insert into installation default values;
grant select on installation to headway_app;
grant update (demonstration) on installation to headway_app;

create table account (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    sign_in_name   text not null,
    full_name      text not null,
    role           text not null,
    passphrase     text not null,
    active         boolean not null default true,
    demonstration  boolean not null default false,
    failed_tries   int not null default 0,
    locked_until   timestamptz,
    created_at     timestamptz not null default now()
);
create unique index account_sign_in_name on account (lower(sign_in_name));
alter table account enable row level security;
alter table account force row level security;
create policy account_reader on account using (headway_sees_authority(authority_code));
grant select, insert on account to headway_app;
grant update (full_name, role, passphrase, active, failed_tries, locked_until) on account to headway_app;

create table account_school (
    account_id     bigint not null references account,
    authority_code int not null,
    urn            int not null,
    from_date      date not null,
    until_date     date,
    primary key (account_id, urn, from_date)
);
alter table account_school enable row level security;
alter table account_school force row level security;
create policy account_school_reader on account_school using (headway_sees_authority(authority_code));
grant select, insert on account_school to headway_app;
grant update (until_date) on account_school to headway_app;

-- A demonstration account can exist only in an installation that is a demonstration.
create function account_guard() returns trigger language plpgsql as $$
begin
    if new.demonstration and not (select demonstration from installation) then
        raise exception 'Demonstration accounts cannot exist in this installation.';
    end if;
    return new;
end $$;
create trigger account_guard before insert or update on account for each row execute function account_guard();

create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    authority_code int not null,
    actor_id       bigint,
    actor          text not null,
    action         text not null,
    subject_kind   text not null,
    subject_id     text not null,
    urn            int,
    before         text,
    after          text
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);
create index audit_entry_urn on audit_entry (urn, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_reader on audit_entry for select using (headway_sees_authority(authority_code));
create policy audit_entry_writer on audit_entry for insert with check (headway_sees_authority(authority_code));
-- No update and no delete: the trail is append-only for the application.
grant select, insert on audit_entry to headway_app;

-- Spring Modulith's own schema of the event publication registry (version 2).
create table event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
grant select, insert, update, delete on event_publication to headway_app;
