-- The team that gives the support: what each can do, how much they are contracted for, when they are away, and where
-- they must not go.

create table team_member (
    account        bigint not null,
    authority_code int not null,
    phases         text[] not null default '{}',
    focus          text[] not null default '{}',
    pattern        text[] not null default '{}',
    preferred      text[] not null default '{}',
    home_urn       int,
    version        int not null default 1,
    primary key (account)
);
comment on column team_member.pattern is 'half-days worked, such as MONDAY_MORNING; none means all of them';

create table team_contract (
    account        bigint not null,
    authority_code int not null,
    year           int not null,
    term           text not null,
    days           numeric(5, 1) not null check (days >= 0),
    primary key (account, year, term)
);

create table team_leave (
    id             bigint generated always as identity primary key,
    account        bigint not null,
    authority_code int not null,
    from_date      date not null,
    until_date     date not null check (until_date >= from_date),
    note           text not null
);
create index team_leave_account on team_leave (account, from_date);

create table team_conflict (
    id             bigint generated always as identity primary key,
    account        bigint not null,
    authority_code int not null,
    urn            int not null,
    kind           text not null,
    note           text not null,
    unique (account, urn, kind)
);

do $$
declare name text;
begin
    foreach name in array array['team_member', 'team_contract', 'team_leave', 'team_conflict'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update, delete on %I to headway_app', name);
    end loop;
end $$;
