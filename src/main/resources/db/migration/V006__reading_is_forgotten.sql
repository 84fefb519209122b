-- Records of reading are kept for a year, records of change for as long as what they are about. Nothing is removed but
-- by the one function below, which can remove nothing else and tells what it did.

alter table audit_entry
    add column reading boolean not null generated always as (action like 'Read %') stored;
comment on column audit_entry.reading is 'whether somebody read a confidential document, and nothing was changed';
create index audit_entry_reading on audit_entry (at) where reading;

-- Holds for the function's owner alone: the application's role has no right to delete in the first place.
create policy audit_entry_old_reading on audit_entry for delete
    using (headway_sees_authority(authority_code) and reading and at < now() - interval '1 year');

create function audit_forget_reading() returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    reader text := coalesce(current_setting('headway.reader', true), '');
    removed bigint;
begin
    perform set_config('headway.reader', 'system', true);
    with gone as (
        delete from audit_entry where reading and at < now() - interval '1 year'
        returning authority_code
    ), told as (
        insert into audit_entry (at, authority_code, actor, action, subject_kind, subject_id, after)
        select now(), authority_code, 'Headway (housekeeping)', 'Removed records of reading older than a year',
               'audit', 'reading', count(*) || ' removed'
        from gone group by authority_code
        returning 1
    )
    select count(*) into removed from gone;
    perform set_config('headway.reader', reader, true);
    return removed;
end $$;
revoke all on function audit_forget_reading() from public;
grant execute on function audit_forget_reading() to headway_app;
