-- What was said of an action, entry by entry; the action keeps the latest beside it.

create table action_progress (
    id             bigint generated always as identity primary key,
    authority_code int not null,
    action_id      bigint not null references action,
    words          text not null,
    written_on     date not null,
    written_by     text not null,
    account        bigint
);
create index action_progress_action on action_progress (action_id, id);
comment on column action_progress.account is 'null in what was said before entries were kept one by one';

alter table action add column version int not null default 1;
comment on column action.version is 'counts what was written on it, so that whoever saw less is told';

alter table action_progress enable row level security;
alter table action_progress force row level security;
create policy action_progress_reader on action_progress using (headway_sees_authority(authority_code));
grant select, insert on action_progress to headway_app;
