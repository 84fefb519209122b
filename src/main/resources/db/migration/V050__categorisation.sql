-- The yearly round: decisions with what they rested on, what people said and did, and prompts to look again.

create table round (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    year           int not null,
    pack_id        text not null,
    pack_version   text not null,
    evidence_date  date not null,
    opened_at      timestamptz not null,
    opened_by      text not null,
    closed_at      timestamptz,
    unique (authority_code, year)
);

create table decision (
    id                 bigint generated always as identity primary key,
    authority_code     int not null,
    round_id           bigint not null references round,
    urn                int not null,
    occasion           int not null default 1,
    state              text not null,
    version            int not null default 1,
    pack_id            text not null,
    pack_version       text not null,
    evidence_date      date not null,
    facts              jsonb not null,
    why                jsonb not null,
    sentence           text not null,
    met                int not null,
    unknown            int not null,
    suggested_category text,
    suggested_level    text,
    in_programme       boolean not null default true,
    desk_conclusion    text,
    desk_note          text,
    holder             text,
    category           text,
    level              text,
    reason             text,
    moderated_on       date,
    moderated_by       text,
    contacted_on       date,
    contacted_by       text,
    contacted_with     text,
    head_view          text,
    head_comment       text,
    settled_on         date,
    settled_by         text,
    settled_reason     text,
    effective_from     date,
    letter_id          bigint,
    why_again          text,
    created_at         timestamptz not null default now(),
    unique (round_id, urn, occasion)
);
create index decision_urn on decision (urn, effective_from);
create index decision_round on decision (round_id);

create table decision_answer (
    decision_id    bigint not null references decision,
    authority_code int not null,
    criterion      text not null,
    choice         text not null,
    note           text not null default '',
    answered_by    text not null,
    answered_on    date not null,
    primary key (decision_id, criterion)
);

-- What was done, step by step; never changed.
create table decision_step (
    id             bigint generated always as identity primary key,
    decision_id    bigint not null references decision,
    authority_code int not null,
    at             timestamptz not null,
    by             text not null,
    step           text not null,
    detail         text not null
);
create index decision_step_decision on decision_step (decision_id, id);

create table review_prompt (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    urn            int not null,
    decision_id    bigint not null references decision,
    criterion      text not null,
    reason         text not null,
    raised_on      date not null,
    closed_on      date,
    closed_by      text,
    closed_how     text
);
create unique index review_prompt_once on review_prompt (decision_id, criterion);
create index review_prompt_open on review_prompt (authority_code) where closed_on is null;

do $$
declare name text;
begin
    foreach name in array array['round', 'decision', 'decision_answer', 'decision_step', 'review_prompt'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update on %I to headway_app', name);
    end loop;
end $$;
revoke update on decision_step from headway_app;
