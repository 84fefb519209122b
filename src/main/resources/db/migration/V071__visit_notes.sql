-- What is written about a visit: the school's part before it, the officer's note, the note of risk that the authority
-- keeps to itself, and files.

create table visit_preparation (
    visit_id       bigint primary key references visit,
    authority_code int not null,
    version        int not null,
    content        text not null,
    saved_at       timestamptz not null,
    saved_by       text not null,
    sent_on        date
);

create table visit_note (
    visit_id       bigint primary key references visit,
    authority_code int not null,
    version        int not null,
    framework      text not null,
    content        text not null,
    saved_at       timestamptz not null,
    saved_by       text not null
);

-- Apart from the note, so that no way of showing the note can show it.
create table visit_risk_note (
    visit_id       bigint primary key references visit,
    authority_code int not null,
    version        int not null,
    words          text not null,
    saved_at       timestamptz not null,
    saved_by       text not null
);

create table visit_file (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    visit_id       bigint not null references visit,
    name           text not null,
    type           text not null,
    size           int not null,
    sha256         text not null,
    content        bytea not null,
    added_at       timestamptz not null,
    added_by       text not null,
    removed_on     date,
    removed_by     text
);
create index visit_file_visit on visit_file (visit_id);

-- The report on a visit, from draft to issue.
create table visit_report (
    visit_id       bigint primary key references visit,
    authority_code int not null,
    state          text not null,
    version        int not null,
    reviewer       bigint,
    reviewer_name  text,
    drafted_on     date,
    comments       text,
    sent_on        date,
    checked_on     date,
    checked_by     text,
    school_says    text,
    answer         text,
    final_on       date,
    issued_on      date,
    letter_id      bigint
);
comment on column visit_report.drafted_on is 'the day on which it was first given to a colleague to check';
comment on column visit_report.school_says is 'what the school calls inaccurate, and why; null where it calls nothing so';

do $$
declare name text;
begin
    foreach name in array array['visit_preparation', 'visit_note', 'visit_risk_note', 'visit_file', 'visit_report'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update on %I to headway_app', name);
    end loop;
end $$;
revoke update on visit_file from headway_app;
grant update (removed_on, removed_by) on visit_file to headway_app;
