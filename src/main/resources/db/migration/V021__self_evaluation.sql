-- A school's evaluation of itself, area by area under a framework, as at a day. A later version about the same day
-- replaces an earlier, which stays; what the facts need of it stands beside it in the table of entries.

create table self_evaluation (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    framework      text not null,
    day            date not null,
    overall        text,
    entered        timestamptz not null,
    entered_by     text not null,
    account_id     bigint not null,
    source         text not null,
    load_id        bigint,
    replaced       boolean not null default false
);
create unique index self_evaluation_standing on self_evaluation (urn, framework, day) where not replaced;

create table self_evaluation_area (
    self_evaluation_id bigint not null references self_evaluation,
    authority_code     int not null,
    area               text not null,
    grade              text not null,
    evidence           text not null default '',
    next_steps         text not null default '',
    primary key (self_evaluation_id, area)
);

do $$
declare name text;
begin
    foreach name in array array['self_evaluation', 'self_evaluation_area'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert on %I to headway_app', name);
    end loop;
end $$;
grant update (replaced) on self_evaluation to headway_app;
