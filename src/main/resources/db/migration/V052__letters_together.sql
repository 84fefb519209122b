-- Letters issued together: each in a transaction of its own, in the background, so that a batch which broke off is taken
-- up where it stood.

create table letter_batch (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    round_id       bigint not null references round,
    begun_at       timestamptz not null,
    begun_by       bigint not null,
    begun_by_name  text not null,
    instance       int not null,
    finished_at    timestamptz
);
create index letter_batch_round on letter_batch (round_id, id);
create index letter_batch_busy on letter_batch (id) where finished_at is null;
create table letter_batch_item (
    batch_id       bigint not null references letter_batch,
    authority_code int not null,
    decision_id    bigint not null references decision,
    version        int not null,
    state          text not null check (state in ('WAITING', 'ISSUED', 'FAILED')),
    letter_id      bigint references issued_letter,
    problem        text not null default '',
    primary key (batch_id, decision_id),
    constraint issued_has_its_letter check ((state = 'ISSUED') = (letter_id is not null))
);
-- A letter waits in one batch only.
create unique index letter_batch_item_waiting on letter_batch_item (decision_id) where state = 'WAITING';

do $$
declare name text;
begin
    foreach name in array array['letter_batch', 'letter_batch_item'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using (headway_sees_authority(authority_code))', name || '_reader', name);
    end loop;
end $$;
grant select, insert on letter_batch, letter_batch_item to headway_app;
grant update (instance, finished_at) on letter_batch to headway_app;
grant update (state, letter_id, problem) on letter_batch_item to headway_app;
