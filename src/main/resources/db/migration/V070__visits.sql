-- Visits to schools: agreed with the school, done, noted.

create table visit (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    year           int not null,
    kind           text not null,
    state          text not null,
    version        int not null default 1,
    account        bigint,
    officer        text not null,
    day            date not null,
    half           text not null,
    whole_day      boolean not null,
    focus          text not null,
    attendees      text not null,
    reported       boolean not null,
    funding        text not null,
    unit           text,
    report_unit    text,
    wish           text,
    reason         text,
    confirmed_on   date,
    confirmed_by   text,
    done_on        date,
    noted_on       date,
    cancelled_on   date,
    proposed_at    timestamptz not null,
    proposed_by    text not null
);
create index visit_year on visit (authority_code, year, day);
create index visit_school on visit (urn, day);
comment on column visit.unit is 'the unit of support that it counts for in the ledger; null for none';
comment on column visit.report_unit is 'the unit of support that its report counts for; null for none';
comment on column visit.wish is 'what the school asks for where the date does not suit it';
comment on column visit.reason is 'why it was last moved, handed over, taken back or cancelled';

-- What was done, by whom and when; only ever added to.
create table visit_step (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    visit_id       bigint not null references visit,
    at             timestamptz not null,
    by             text not null,
    step           text not null,
    detail         text not null
);
create index visit_step_visit on visit_step (visit_id);

do $$
declare name text;
begin
    foreach name in array array['visit', 'visit_step'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert on %I to headway_app', name);
    end loop;
end $$;
grant update on visit to headway_app;
