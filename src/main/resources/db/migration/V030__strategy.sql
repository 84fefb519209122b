-- Strategies as they were written: one row for each version of a pack. What was published stays as it is.

create table strategy_pack (
    id           text not null,
    version      text not null,
    title        text not null,
    state        text not null check (state in ('draft', 'published', 'superseded')),
    authority    int,
    yaml         text not null,
    sha256       text not null check (length(sha256) = 64),
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),
    drafted_at   timestamptz not null,
    drafted_by   text not null,
    published_at timestamptz,
    published_by text,
    primary key (id, version),
    check ((state = 'draft') = (published_at is null)),
    check ((published_at is null) = (published_by is null))
);
-- Of each pack one version is the published one.
create unique index strategy_pack_one_published on strategy_pack (id) where state = 'published';

create function strategy_pack_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            raise exception 'A strategy pack that was published is never deleted.';
        end if;
        return old;
    end if;
    if (new.id, new.version, new.title, new.yaml, new.sha256, new.valid_from, new.drafted_at, new.drafted_by)
            is distinct from
            (old.id, old.version, old.title, old.yaml, old.sha256, old.valid_from, old.drafted_at, old.drafted_by)
            or new.authority is distinct from old.authority
            or new.valid_until is distinct from old.valid_until then
        raise exception 'The content of a strategy pack is never changed: save another version.';
    end if;
    if (old.state, new.state) not in (('draft', 'published'), ('published', 'superseded')) then
        raise exception 'A strategy pack cannot go from % to %.', old.state, new.state;
    end if;
    if old.state <> 'draft' and (new.published_at, new.published_by) is distinct from (old.published_at, old.published_by) then
        raise exception 'When and by whom a strategy pack was published is never changed.';
    end if;
    return new;
end $$;
create trigger strategy_pack_guard before update or delete on strategy_pack
    for each row execute function strategy_pack_guard();

-- Packs are open to every reader of this installation: they say nothing of any school.
grant select, insert, delete on strategy_pack to headway_app;
grant update (state, published_at, published_by) on strategy_pack to headway_app;
