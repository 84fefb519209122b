-- A draft is seen and changed only by the authority that wrote it; what was published is open to every reader.

alter table strategy_pack
    add column drafted_in int default nullif(current_setting('headway.authority', true), '')::int;
comment on column strategy_pack.drafted_in is
    'the authority of whoever saved the draft; null for what ships, and for what was held before this was known';

create function headway_sees_draft(authority int, drafted_in int) returns boolean
    language sql stable parallel safe
    return headway_is_system()
        or coalesce(authority, drafted_in) is null
        or headway_sees_authority(coalesce(authority, drafted_in));

alter table strategy_pack enable row level security;
alter table strategy_pack force row level security;
create policy strategy_pack_reader on strategy_pack for select
    using (state <> 'draft' or headway_sees_draft(authority, drafted_in));
create policy strategy_pack_adds on strategy_pack for insert
    with check (headway_sees_draft(authority, drafted_in));
create policy strategy_pack_changes on strategy_pack for update
    using (headway_sees_draft(authority, drafted_in));
create policy strategy_pack_discards on strategy_pack for delete
    using (headway_sees_draft(authority, drafted_in));
