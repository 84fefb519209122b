-- The register: every school, from the published files; and what the authority adds: clusters and partners.

create table authority (
    code       int primary key,
    name       text not null,
    region     text,
    updated_at timestamptz not null default now()
);

create table school (
    urn                  int primary key,
    authority_code       int not null,
    authority_name       text,
    establishment_number int,
    name                 text not null,
    type                 text,
    phase                text,
    status               text,
    reason_opened        text,
    opened               date,
    reason_closed        text,
    closed               date,
    low_age              int,
    high_age             int,
    sixth_form           boolean,
    gender               text,
    religious_character  text,
    diocese              text,
    admissions           text,
    trust_uid            text,
    trust_name           text,
    ukprn                text,
    street               text,
    locality             text,
    town                 text,
    county               text,
    postcode             text,
    website              text,
    telephone            text,
    head_title           text,
    head_first_name      text,
    head_last_name       text,
    head_job             text,
    region               text,
    constituency         text,
    capacity             int,
    pupils               int,
    pupils_as_at         date,
    easting              int,
    northing             int,
    latitude             double precision,
    longitude            double precision,
    maintained           boolean,
    state_funded         boolean,
    as_at                date not null,
    source               text not null,
    load_id              bigint
);
create index school_authority on school (authority_code, name);
create index school_laestab on school (authority_code, establishment_number);

create table school_change (
    id      bigint generated always as identity primary key,
    urn     int not null,
    field   text not null,
    before  text,
    after   text,
    as_at   date not null,
    source  text not null,
    load_id bigint,
    at      timestamptz not null default now()
);
create index school_change_urn on school_change (urn, id);

create table school_link (
    urn         int not null,
    link_urn    int not null,
    kind        text not null,
    link_name   text not null,
    established date,
    load_id     bigint,
    primary key (urn, link_urn, kind)
);
create index school_link_back on school_link (link_urn);

create table cluster (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    name           text not null,
    description    text not null default '',
    unique (authority_code, name)
);
create table cluster_member (
    cluster_id     bigint not null references cluster,
    authority_code int not null,
    urn            int not null,
    from_date      date not null,
    until_date     date,
    primary key (cluster_id, urn, from_date)
);

-- Who of the authority's officers has a school: its partner, or an advisor or officer assigned to it.
create table school_officer (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    account_id     bigint not null,
    officer_name   text not null,
    is_partner     boolean not null,
    from_date      date not null,
    until_date     date,
    note           text not null default ''
);
create unique index school_officer_one_partner on school_officer (urn) where is_partner and until_date is null;
create index school_officer_account on school_officer (account_id);

-- The school list: a read model; each module writes its own columns in its own transaction.
create table school_listing (
    urn                  int primary key,
    authority_code       int not null,
    inspection_framework text,
    inspection_outcome   text,
    inspected            date,
    category             text,
    category_order       int,
    category_tag         text,
    level                text,
    category_from        date,
    alerts               int not null default 0
);

grant select, insert, update on authority, school to headway_app;
grant select, insert on school_change to headway_app;
grant select, insert, update on school_link to headway_app;

do $$
declare name text;
begin
    foreach name in array array['cluster', 'cluster_member', 'school_officer', 'school_listing'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update on %I to headway_app', name);
    end loop;
end $$;

-- Loads stage their rows in temporary tables.
do $$ begin execute format('grant temporary on database %I to headway_app', current_database()); end $$;
