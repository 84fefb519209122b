-- Support in proportion: the school year, what each school was promised, what was added to it, and what it was given.

create table term (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    year           int not null,
    name           text not null,
    from_date      date not null,
    until_date     date not null check (until_date >= from_date),
    unique (authority_code, year, from_date)
);

-- Days without school within terms; of every school of the authority, or of one.
create table closure (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int,
    name           text not null,
    from_date      date not null,
    until_date     date not null check (until_date >= from_date)
);
create index closure_days on closure (authority_code, from_date);

-- What a settled decision promises; kept for good, also when the decision is corrected or another follows.
create table entitlement (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    year           int not null,
    decision_id    bigint not null references decision,
    pack_id        text not null,
    pack_version   text not null,
    category       text not null,
    category_tag   text not null,
    category_place int not null,
    categories     int not null,
    level          text not null,
    from_date      date not null,
    in_programme   boolean not null,
    advisory       text not null,
    advisory_free  boolean not null,
    extras         text not null,
    basis          text not null,
    rounding       text not null,
    weeks_in_year  int not null check (weeks_in_year > 0),
    weeks_left     int not null check (weeks_left between 0 and weeks_in_year),
    fewest_visits  int not null,
    opened_at      timestamptz not null,
    withdrawn_at   timestamptz
);
create unique index entitlement_once on entitlement (decision_id) where withdrawn_at is null;
create index entitlement_year on entitlement (authority_code, year, urn);
comment on column entitlement.category_place is 'place among the categories of its strategy, from least to most concern; the first is 0';
comment on column entitlement.weeks_left is 'school weeks of the year left when it came to hold; all of them for the first of a year';
comment on column entitlement.fewest_visits is 'the fewest visits a year that any level of its strategy brings';

create table entitlement_amount (
    entitlement_id bigint not null references entitlement,
    authority_code int not null,
    place          int not null,
    unit           text not null,
    one            text not null,
    many           text not null,
    counts         text not null,
    full_year      int not null check (full_year >= 0),
    primary key (entitlement_id, unit)
);

create table support_extra (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    year           int not null,
    unit           text not null,
    amount         int not null check (amount > 0),
    reason         text not null,
    added_on       date not null,
    added_by       text not null,
    withdrawn_on   date,
    withdrawn_by   text,
    withdrawn_why  text
);
create index support_extra_year on support_extra (authority_code, year, urn);

-- A piece of support: planned, given, reported or dropped.
create table support_given (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    year           int not null,
    unit           text not null,
    amount         numeric(5, 1) not null check (amount > 0),
    account        bigint,
    officer        text not null,
    planned_for    date,
    done_on        date,
    reported_on    date,
    dropped_on     date,
    dropped_why    text,
    what           text not null,
    funding        text not null,
    source         text not null,
    source_id      bigint,
    entered_by     text not null,
    check (planned_for is not null or done_on is not null)
);
create unique index support_given_source on support_given (source, source_id, unit) where source_id is not null;
create index support_given_year on support_given (authority_code, year, urn);

do $$
declare name text;
begin
    foreach name in array array['term', 'closure', 'entitlement', 'entitlement_amount', 'support_extra', 'support_given'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update on %I to headway_app', name);
    end loop;
end $$;
revoke update on entitlement_amount from headway_app;
-- Terms and closures are entered anew where they were wrong.
grant delete on term, closure to headway_app;
