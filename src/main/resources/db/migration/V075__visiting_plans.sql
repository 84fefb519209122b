-- Visiting plans that were looked for: what each was made from, how far it came, and what became of it.

create table plan_run (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    year           int not null,
    state          text not null,
    seconds        int not null check (seconds > 0),
    worked_millis  bigint not null default 0,
    weights        jsonb not null,
    problem        jsonb not null,
    best           jsonb,
    score          text,
    placed         int not null default 0,
    visits         int not null,
    stop_asked     boolean not null default false,
    version        int not null default 1,
    begun_by       bigint not null,
    begun_by_name  text not null,
    begun_at       timestamptz not null,
    ended_at       timestamptz,
    outcome        text,
    instance       int
);
create index plan_run_year on plan_run (authority_code, year, id);
create index plan_run_works on plan_run (state) where state = 'LOOKING';

alter table plan_run enable row level security;
alter table plan_run force row level security;
create policy plan_run_reader on plan_run using (headway_sees_authority(authority_code));
grant select, insert, update on plan_run to headway_app;
