-- Issued letters, kept exactly as sent. The numbers of an authority's academic year (named by the calendar year in which
-- it starts) count from 1 without gaps.

create table issued_letter (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    academic_year  int not null,
    number         int not null check (number > 0),
    urn            int not null,
    kind           text not null,
    title          text not null,
    subject_kind   text not null,
    subject_id     bigint not null,
    issued_on      date not null,
    issued_at      timestamptz not null,
    issued_by      bigint not null,
    issued_by_name text not null,
    pdf            bytea not null,
    sha256         text not null,
    text_content   text not null,
    sections       jsonb not null,
    posted_on      date check (posted_on >= issued_on),
    posted_by      bigint,
    posted_by_name text,
    seen_at        timestamptz,
    seen_by        bigint,
    seen_by_name   text,
    unique (authority_code, academic_year, number),
    constraint hash_is_of_the_pdf check (sha256 = encode(sha256(pdf), 'hex')),
    constraint posted_by_someone check ((posted_on is null) = (posted_by is null)
        and (posted_on is null) = (posted_by_name is null)),
    constraint seen_by_someone check ((seen_at is null) = (seen_by is null)
        and (seen_at is null) = (seen_by_name is null))
);
create index issued_letter_school on issued_letter (urn, issued_on);
create index issued_letter_subject on issued_letter (subject_kind, subject_id);
-- A PDF is compressed already.
alter table issued_letter alter column pdf set storage external;

create function issued_letter_stays() returns trigger language plpgsql as $$
begin
    if (old.id, old.authority_code, old.academic_year, old.number, old.urn, old.kind, old.title, old.subject_kind,
            old.subject_id, old.issued_on, old.issued_at, old.issued_by, old.issued_by_name, old.pdf, old.sha256,
            old.text_content, old.sections)
        is distinct from
        (new.id, new.authority_code, new.academic_year, new.number, new.urn, new.kind, new.title, new.subject_kind,
            new.subject_id, new.issued_on, new.issued_at, new.issued_by, new.issued_by_name, new.pdf, new.sha256,
            new.text_content, new.sections) then
        raise exception 'An issued letter cannot be changed. Issue a new letter instead.';
    end if;
    if old.seen_at is not null and (old.seen_at, old.seen_by) is distinct from (new.seen_at, new.seen_by) then
        raise exception 'When a letter was first seen cannot be changed.';
    end if;
    return new;
end $$;
create trigger issued_letter_stays before update on issued_letter
    for each row execute function issued_letter_stays();

alter table issued_letter enable row level security;
alter table issued_letter force row level security;
create policy issued_letter_reader on issued_letter using (headway_sees_authority(authority_code));
grant select, insert on issued_letter to headway_app;
grant update (posted_on, posted_by, posted_by_name, seen_at, seen_by, seen_by_name) on issued_letter to headway_app;

-- The last number given. Its row is locked until the transaction that took the number ends, so that two instances wait
-- for each other, and a number that was taken and not used is given again.
create table letter_counter (
    authority_code int not null,
    academic_year  int not null,
    last_number    int not null check (last_number > 0),
    primary key (authority_code, academic_year)
);

create function letter_counter_has_no_gap() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.last_number is distinct from old.last_number + 1 then
        raise exception 'Letters are numbered one by one.';
    end if;
    if not exists (select from issued_letter
            where authority_code = new.authority_code
              and academic_year = new.academic_year
              and number = new.last_number) then
        raise exception 'A letter number was taken, and no letter was issued under it.';
    end if;
    return null;
end $$;
create constraint trigger letter_counter_has_no_gap after insert or update on letter_counter
    deferrable initially deferred for each row execute function letter_counter_has_no_gap();

alter table letter_counter enable row level security;
alter table letter_counter force row level security;
create policy letter_counter_reader on letter_counter using (headway_sees_authority(authority_code));
grant select, insert on letter_counter to headway_app;
grant update (last_number) on letter_counter to headway_app;
