-- Evidence: what was published on every school (for every reader), and what the authority and its schools entered
-- (for their own authority alone).

create table edition (
    id            bigint generated always as identity primary key,
    reader_id     text not null,
    title         text not null,
    academic_year int,
    status        text,
    as_at         date,
    published     date not null,
    load_id       bigint,
    loaded_at     timestamptz not null default now()
);

-- One row for an inspection, whichever files tell of it. The URN is that of the school that was inspected.
create table inspection (
    id           bigint generated always as identity primary key,
    urn          int not null,
    framework    text not null,
    kind         text not null,
    number       text not null default '',
    type         text not null default '',
    start_date   date not null,
    published    date,
    known_from   date not null,
    overall      text,
    concern      text,
    safeguarding boolean,
    outcome      text,
    grades       jsonb not null default '{}',
    edition_id   bigint not null references edition,
    unique (urn, framework, kind, start_date)
);

-- Under which later URN a file lists an inspection of a predecessor.
create table inspected_as (
    urn         int not null,
    urn_at_time int not null,
    primary key (urn, urn_at_time)
);

create table measure_value (
    urn        int not null,
    measure    text not null,
    year       int not null,
    breakdown  text not null,
    status     text not null,
    value      double precision,
    marker     text,
    cohort     int,
    lower      double precision,
    upper      double precision,
    percentile real,
    edition_id bigint not null references edition,
    primary key (urn, measure, year, breakdown, status)
);
create index measure_value_year on measure_value (measure, year, breakdown, status);

create table area_value (
    subject    text not null,
    measure    text not null,
    year       int not null,
    breakdown  text not null,
    status     text not null,
    value      double precision,
    marker     text,
    cohort     int,
    edition_id bigint not null references edition,
    primary key (subject, measure, year, breakdown, status)
);
comment on column area_value.subject is 'england, england-all, authority:315 or region:London';

create table neighbour (
    authority_code int not null,
    neighbour      int not null,
    rank           int not null,
    closeness      text not null,
    primary key (authority_code, neighbour)
);

create table entry (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    fact           text not null,
    area           text not null default '',
    value          text not null,
    note           text not null default '',
    happened       date not null,
    entered        date not null,
    entered_by     text not null,
    account_id     bigint not null,
    confidence     text not null default '',
    source         text not null,
    load_id        bigint,
    withdrawn      date,
    withdrawn_why  text
);
create index entry_urn on entry (urn, fact);
create unique index entry_once on entry (urn, fact, area, happened, entered, account_id, value) where withdrawn is null;

grant select, insert on edition, inspected_as to headway_app;
grant select, insert, update on inspection, measure_value, area_value to headway_app;
grant select, insert, update, delete on neighbour to headway_app;

alter table entry enable row level security;
alter table entry force row level security;
create policy entry_reader on entry using (headway_sees_authority(authority_code));
grant select, insert on entry to headway_app;
grant update (withdrawn, withdrawn_why) on entry to headway_app;
