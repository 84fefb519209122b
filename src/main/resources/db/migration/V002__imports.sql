-- Loads of files: what came, what it was recognised as, what it would change or has changed.

create table upload (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    file_name      text not null,
    sha256         text not null,
    size           bigint not null,
    uploaded_at    timestamptz not null,
    uploaded_by    text not null
);
create table upload_chunk (
    upload_id      bigint not null references upload on delete cascade,
    authority_code int not null,
    position       int not null,
    content        bytea not null,
    primary key (upload_id, position)
);
create table load (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    upload_id      bigint references upload on delete set null,
    file_name      text not null,
    sheet          text not null default '',
    sha256         text not null,
    reader_id      text,
    title          text not null,
    header_row     int,
    academic_year  int,
    status         text,
    as_at          date,
    published      date,
    state          text not null,
    good_rows_only boolean not null default false,
    rows_read      int not null default 0,
    rows_good      int not null default 0,
    records        int not null default 0,
    added          int not null default 0,
    changed        int not null default 0,
    unmatched      int not null default 0,
    problems       int not null default 0,
    left_out       text not null default '',
    message        text not null default '',
    created_at     timestamptz not null,
    created_by     text not null,
    applied_at     timestamptz
);
create index load_state on load (state, id);
create index load_same on load (sha256, sheet, reader_id) where state = 'APPLIED';
create table load_problem (
    load_id        bigint not null references load on delete cascade,
    authority_code int not null,
    line           int not null,
    column_name    text not null,
    value          text not null,
    reason         text not null,
    cells          text[] not null
);
create index load_problem_load on load_problem (load_id, line);
create table load_header (
    load_id        bigint primary key references load on delete cascade,
    authority_code int not null,
    cells          text[] not null
);
create table load_change (
    load_id        bigint not null references load on delete cascade,
    authority_code int not null,
    kind           text not null,
    subject        text not null,
    detail         text not null
);
create index load_change_load on load_change (load_id, kind);

do $$
declare name text;
begin
    foreach name in array array['upload', 'upload_chunk', 'load', 'load_problem', 'load_header', 'load_change'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
        execute format('grant select, insert, update, delete on %I to headway_app', name);
    end loop;
end $$;
revoke update, delete on upload_chunk, load_problem, load_header, load_change from headway_app;
grant delete on upload_chunk, load_problem, load_header, load_change to headway_app;
